<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>GapReason</name>
    <message>
        <source>The hub had dropped these messages before they were read: its retention time was over.</source>
        <translation>これらのメッセージは、読み取られる前にハブから削除されました。保持期間が過ぎていました。</translation>
    </message>
    <message>
        <source>The hub was deleted and made again. What had not been read from the old one is gone.</source>
        <translation>ハブが削除され、作り直されました。古いハブで未読だったものは失われました。</translation>
    </message>
    <message>
        <source>The hub has fewer partitions than before. What had not been read from this one is gone.</source>
        <translation>ハブのパーティション数が以前より減りました。このパーティションで未読だったものは失われました。</translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. What it held up to here is in the file that was kept aside, as far as that can be read.</source>
        <translation>保存イベントのファイルが破損していました。ここまでの内容は、読み取れる限り退避ファイルに残っています。</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>The record names no time; the time at which the hub took it stands in.</source>
        <translation>レコードに時刻がないため、ハブが受け取った時刻で代用しています。</translation>
    </message>
    <message>
        <source>A time of the record could not be read; the next best one stands in.</source>
        <translation>レコードの時刻の 1 つを読み取れなかったため、次に適した時刻で代用しています。</translation>
    </message>
    <message>
        <source>The message held no records.</source>
        <translation>メッセージにレコードがありませんでした。</translation>
    </message>
    <message>
        <source>The text is not JSON and could not be mended; it is kept as it came.</source>
        <translation>テキストは JSON ではなく、修復もできませんでした。届いたままの形で保持しています。</translation>
    </message>
    <message>
        <source>A text that is no address stood where the source address should.</source>
        <translation>ソースアドレスのあるべき場所に、アドレスではないテキストがありました。</translation>
    </message>
    <message>
        <source>The source address is IPv6; for this log set Rapid7 documents IPv4 only.</source>
        <translation>ソースアドレスが IPv6 です。このログセットについて Rapid7 が文書化しているのは IPv4 だけです。</translation>
    </message>
    <message>
        <source>No rule of the rule book holds for it; it counts as Unparsed Data.</source>
        <translation>ルールブックのどのルールにも該当しないため、Unparsed Data として扱われます。</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>A byte order mark stood before the text.</source>
        <translation>テキストの前にバイトオーダーマークがありました。</translation>
    </message>
    <message>
        <source>Bytes that are no text stood before the first record.</source>
        <translation>最初のレコードの前に、テキストではないバイトがありました。</translation>
    </message>
    <message>
        <source>Line breaks or control characters stood in the text unescaped.</source>
        <translation>テキスト中に、エスケープされていない改行または制御文字がありました。</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced.</source>
        <translation>UTF-8 ではないバイトを置き換えました。</translation>
    </message>
    <message>
        <source>A backslash stood before a character that needs none.</source>
        <translation>エスケープ不要な文字の前にバックスラッシュがありました。</translation>
    </message>
    <message>
        <source>Single quotes were used in place of double quotes.</source>
        <translation>二重引用符の代わりに一重引用符が使われていました。</translation>
    </message>
    <message>
        <source>Quotes were written twice.</source>
        <translation>引用符が二重に書かれていました。</translation>
    </message>
    <message>
        <source>An object stood in quotes without being escaped.</source>
        <translation>オブジェクトがエスケープされずに引用符で囲まれていました。</translation>
    </message>
    <message>
        <source>Keys stood without quotes.</source>
        <translation>キーに引用符がありませんでした。</translation>
    </message>
    <message>
        <source>Text stood without quotes.</source>
        <translation>テキストに引用符がありませんでした。</translation>
    </message>
    <message>
        <source>True, False or None were written as Python writes them.</source>
        <translation>true、false、null が Python の表記 (True、False、None) で書かれていました。</translation>
    </message>
    <message>
        <source>A comma stood after the last member.</source>
        <translation>最後のメンバーの後にコンマがありました。</translation>
    </message>
    <message>
        <source>A comma between two members was missing.</source>
        <translation>2 つのメンバーの間のコンマが抜けていました。</translation>
    </message>
    <message>
        <source>A placeholder for binary data stood in place of a value.</source>
        <translation>値の代わりにバイナリデータのプレースホルダーがありました。</translation>
    </message>
    <message>
        <source>The closing brackets of the message were missing.</source>
        <translation>メッセージの閉じ括弧が抜けていました。</translation>
    </message>
    <message>
        <source>The record stood as text in a JSON string.</source>
        <translation>レコードが JSON 文字列の中にテキストとして入っていました。</translation>
    </message>
</context>
<context>
    <name>SignInResult</name>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Several accounts are signed in; the user has to choose one.</source>
        <translation>複数のアカウントがサインインしています。ユーザーが 1 つを選ぶ必要があります。</translation>
    </message>
    <message>
        <source>The chosen session is not valid; the user has to choose again.</source>
        <translation>選択されたセッションは無効です。ユーザーが選び直す必要があります。</translation>
    </message>
    <message>
        <source>The account has not been added to this tenant.</source>
        <translation>アカウントがこのテナントに追加されていません。</translation>
    </message>
    <message>
        <source>The message of the federation service could not be read.</source>
        <translation>フェデレーションサービスのメッセージを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The federated identity provider answered with an error.</source>
        <translation>フェデレーション ID プロバイダーがエラーを返しました。</translation>
    </message>
    <message>
        <source>The resource is not known in this tenant.</source>
        <translation>このテナントでは、このリソースは不明です。</translation>
    </message>
    <message>
        <source>Conditional access does not allow this kind of device.</source>
        <translation>条件付きアクセスにより、この種類のデバイスは許可されていません。</translation>
    </message>
    <message>
        <source>The token is meant for another audience.</source>
        <translation>トークンは別の対象ユーザー (audience) 向けです。</translation>
    </message>
    <message>
        <source>The reply address is not registered for the application.</source>
        <translation>応答 URL がアプリケーションに登録されていません。</translation>
    </message>
    <message>
        <source>The application&apos;s assertion or certificate was not accepted.</source>
        <translation>アプリケーションのアサーションまたは証明書が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The assertion is not valid (signature, issuer, audience or time).</source>
        <translation>アサーションが無効です (署名、発行者、対象ユーザー (audience)、または時刻)。</translation>
    </message>
    <message>
        <source>The account comes from another identity provider and is no guest here.</source>
        <translation>アカウントは別の ID プロバイダーのもので、ここではゲストではありません。</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>トークンが無効です。</translation>
    </message>
    <message>
        <source>There is no such account in the directory.</source>
        <translation>ディレクトリにこのアカウントはありません。</translation>
    </message>
    <message>
        <source>The account is locked, or the address is known to be malicious.</source>
        <translation>アカウントがロックされているか、接続元アドレスが悪意のあるものとして知られています。</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>パスワードの有効期限が切れています。</translation>
    </message>
    <message>
        <source>There is no password, or it is not valid.</source>
        <translation>パスワードがないか、無効です。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>アカウントが無効化されています。</translation>
    </message>
    <message>
        <source>Silent sign-in without a session; usually the user then signs in.</source>
        <translation>セッションのないサイレントサインインです。通常、この後ユーザーがサインインします。</translation>
    </message>
    <message>
        <source>The tenant could not be told from the request.</source>
        <translation>要求からテナントを特定できませんでした。</translation>
    </message>
    <message>
        <source>The request to sign out is not valid.</source>
        <translation>サインアウト要求が無効です。</translation>
    </message>
    <message>
        <source>The credentials could not be checked.</source>
        <translation>資格情報を確認できませんでした。</translation>
    </message>
    <message>
        <source>The application did not start this sign-out.</source>
        <translation>このアプリケーションは、このサインアウトを開始していません。</translation>
    </message>
    <message>
        <source>The request to sign out has expired.</source>
        <translation>サインアウト要求の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The user has to enrol for multi-factor authentication.</source>
        <translation>ユーザーが多要素認証に登録する必要があります。</translation>
    </message>
    <message>
        <source>Multi-factor authentication was asked for and not passed.</source>
        <translation>多要素認証が求められましたが、完了しませんでした。</translation>
    </message>
    <message>
        <source>Multi-factor authentication is needed for this resource.</source>
        <translation>このリソースには多要素認証が必要です。</translation>
    </message>
    <message>
        <source>The multi-factor authentication has expired.</source>
        <translation>多要素認証の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The refresh token needs a sign-in at the social identity provider.</source>
        <translation>更新トークンには、ソーシャル ID プロバイダーでのサインインが必要です。</translation>
    </message>
    <message>
        <source>The limit of calls or messages for multi-factor authentication is reached.</source>
        <translation>多要素認証の通話またはメッセージの上限に達しました。</translation>
    </message>
    <message>
        <source>The sign-in took too long; its token has expired.</source>
        <translation>サインインに時間がかかりすぎて、トークンの有効期限が切れました。</translation>
    </message>
    <message>
        <source>The device has to authenticate.</source>
        <translation>デバイスの認証が必要です。</translation>
    </message>
    <message>
        <source>The signature of the device&apos;s proof is not valid.</source>
        <translation>デバイスの証明の署名が無効です。</translation>
    </message>
    <message>
        <source>The user is not assigned to the application.</source>
        <translation>ユーザーがアプリケーションに割り当てられていません。</translation>
    </message>
    <message>
        <source>The federation realm is not known.</source>
        <translation>フェデレーション領域が不明です。</translation>
    </message>
    <message>
        <source>The head of the token is not known.</source>
        <translation>トークンのヘッダーが不明です。</translation>
    </message>
    <message>
        <source>The transformation of claims failed.</source>
        <translation>クレームの変換に失敗しました。</translation>
    </message>
    <message>
        <source>A password reset or registration came in between.</source>
        <translation>途中でパスワードのリセットまたは登録が行われました。</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>ユーザー名またはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>The device needs a broker app (Authenticator or Company Portal).</source>
        <translation>デバイスにブローカーアプリ (Authenticator またはポータル サイト) が必要です。</translation>
    </message>
    <message>
        <source>The domain is not known.</source>
        <translation>ドメインが不明です。</translation>
    </message>
    <message>
        <source>The device is not joined to the workplace.</source>
        <translation>デバイスが職場に参加していません (Workplace Join)。</translation>
    </message>
    <message>
        <source>Conditional access: the state of the device does not fit.</source>
        <translation>条件付きアクセス: デバイスの状態が条件に合いません。</translation>
    </message>
    <message>
        <source>The session has ended (password changed or expired); sign in again.</source>
        <translation>セッションが終了しました (パスワードの変更または期限切れ)。もう一度サインインが必要です。</translation>
    </message>
    <message>
        <source>The session has ended after a change of the password.</source>
        <translation>パスワードの変更後、セッションが終了しました。</translation>
    </message>
    <message>
        <source>The password has to be changed because the account is at risk.</source>
        <translation>アカウントにリスクがあるため、パスワードの変更が必要です。</translation>
    </message>
    <message>
        <source>The user was asked whether to stay signed in.</source>
        <translation>サインインの状態を維持するかどうか、ユーザーに確認しました。</translation>
    </message>
    <message>
        <source>Conditional access asks for a change of the password.</source>
        <translation>条件付きアクセスがパスワードの変更を求めています。</translation>
    </message>
    <message>
        <source>The session does not fit the user&apos;s tenant.</source>
        <translation>セッションがユーザーのテナントと一致しません。</translation>
    </message>
    <message>
        <source>The password of the on-premises account has expired.</source>
        <translation>オンプレミスアカウントのパスワードの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The application needs a signing key of its own.</source>
        <translation>アプリケーションに専用の署名キーが必要です。</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit.</source>
        <translation>PKCE の検証コードが一致しません。</translation>
    </message>
    <message>
        <source>The device could not authenticate.</source>
        <translation>デバイスが認証できませんでした。</translation>
    </message>
    <message>
        <source>A further condition (external challenge) has to be met.</source>
        <translation>追加の条件 (外部チャレンジ) を満たす必要があります。</translation>
    </message>
    <message>
        <source>The claims of the federated identity provider could not be checked.</source>
        <translation>フェデレーション ID プロバイダーのクレームを確認できませんでした。</translation>
    </message>
    <message>
        <source>The browser needs its extension for single sign-on.</source>
        <translation>ブラウザーにシングルサインオン用の拡張機能が必要です。</translation>
    </message>
    <message>
        <source>The session was revoked; the user has to sign in again.</source>
        <translation>セッションが取り消されました。ユーザーがもう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>An external challenge is not supported for users from outside this tenant.</source>
        <translation>外部チャレンジは、このテナント外のユーザーには対応していません。</translation>
    </message>
    <message>
        <source>Session control does not support users from outside this tenant.</source>
        <translation>セッション制御は、このテナント外のユーザーには対応していません。</translation>
    </message>
    <message>
        <source>Windows integrated authentication is needed.</source>
        <translation>Windows 統合認証が必要です。</translation>
    </message>
    <message>
        <source>The one-time code has expired or is wrong.</source>
        <translation>ワンタイムコードが期限切れか、間違っています。</translation>
    </message>
    <message>
        <source>Nothing about the device came with the request.</source>
        <translation>要求にデバイスの情報が含まれていませんでした。</translation>
    </message>
    <message>
        <source>The application is set up for one tenant only.</source>
        <translation>アプリケーションは単一テナント用に構成されています。</translation>
    </message>
    <message>
        <source>The application asks for tokens in a loop and was stopped.</source>
        <translation>アプリケーションがトークンを繰り返し要求したため、停止されました。</translation>
    </message>
    <message>
        <source>Two accounts of the same name are in conflict.</source>
        <translation>同じ名前の 2 つのアカウントが競合しています。</translation>
    </message>
    <message>
        <source>The user has to confirm that this application is meant.</source>
        <translation>ユーザーが、このアプリケーションで正しいことを確認する必要があります。</translation>
    </message>
    <message>
        <source>The request needs a hint at the domain.</source>
        <translation>要求にドメインのヒントが必要です。</translation>
    </message>
    <message>
        <source>The session is too weak; the user has to sign in again.</source>
        <translation>セッションの強度が不足しています。ユーザーがもう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>The user has not consented to the use of the LinkedIn account.</source>
        <translation>ユーザーが LinkedIn アカウントの使用に同意していません。</translation>
    </message>
    <message>
        <source>Conditional access: the device is not compliant.</source>
        <translation>条件付きアクセス: デバイスが準拠していません。</translation>
    </message>
    <message>
        <source>Conditional access: the device is not joined to the domain.</source>
        <translation>条件付きアクセス: デバイスがドメインに参加していません。</translation>
    </message>
    <message>
        <source>Conditional access: the application is not an approved one.</source>
        <translation>条件付きアクセス: 承認済みのアプリケーションではありません。</translation>
    </message>
    <message>
        <source>Conditional access blocked the sign-in.</source>
        <translation>条件付きアクセスがサインインをブロックしました。</translation>
    </message>
    <message>
        <source>Enrolment for multi-factor authentication is blocked because of risk.</source>
        <translation>リスクのため、多要素認証の登録がブロックされました。</translation>
    </message>
    <message>
        <source>Conditional access: the application needs a protection policy of Intune.</source>
        <translation>条件付きアクセス: アプリケーションに Intune のアプリ保護ポリシーが必要です。</translation>
    </message>
    <message>
        <source>Security info may be registered from trusted places only.</source>
        <translation>セキュリティ情報は、信頼できる場所からのみ登録できます。</translation>
    </message>
    <message>
        <source>The user is blocked because of risk in the home tenant.</source>
        <translation>ホームテナントでのリスクのため、ユーザーがブロックされています。</translation>
    </message>
    <message>
        <source>The user is too young for this application.</source>
        <translation>ユーザーの年齢が、このアプリケーションの対象年齢に達していません。</translation>
    </message>
    <message>
        <source>The authorization code was used already.</source>
        <translation>認可コードは既に使用されています。</translation>
    </message>
    <message>
        <source>Nobody has consented to the application yet.</source>
        <translation>このアプリケーションには、まだ誰も同意していません。</translation>
    </message>
    <message>
        <source>The user declined to consent to the application.</source>
        <translation>ユーザーがアプリケーションへの同意を拒否しました。</translation>
    </message>
    <message>
        <source>The application asks for a resource that it has not listed.</source>
        <translation>アプリケーションが、自身の一覧にないリソースを要求しています。</translation>
    </message>
    <message>
        <source>The grant is not valid.</source>
        <translation>許可 (grant) が無効です。</translation>
    </message>
    <message>
        <source>The application is disabled or not known.</source>
        <translation>アプリケーションが無効化されているか、不明です。</translation>
    </message>
    <message>
        <source>The application&apos;s credentials were not accepted.</source>
        <translation>アプリケーションの資格情報が受け入れられませんでした。</translation>
    </message>
    <message>
        <source>The authorization code or refresh token has expired.</source>
        <translation>認可コードまたは更新トークンの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The scope that was asked for is not valid.</source>
        <translation>要求されたスコープが無効です。</translation>
    </message>
    <message>
        <source>Device code: the user has not signed in yet.</source>
        <translation>デバイスコード: ユーザーがまだサインインしていません。</translation>
    </message>
    <message>
        <source>Device code: the code is wrong.</source>
        <translation>デバイスコード: コードが間違っています。</translation>
    </message>
    <message>
        <source>Device code: the code has expired.</source>
        <translation>デバイスコード: コードの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The session has expired by sign-in frequency.</source>
        <translation>サインインの頻度により、セッションの有効期限が切れました。</translation>
    </message>
    <message>
        <source>The session has expired, or it failed a new check.</source>
        <translation>セッションの有効期限が切れたか、再確認に失敗しました。</translation>
    </message>
    <message>
        <source>The way of signing in is not the one that the application asked for.</source>
        <translation>サインイン方法が、アプリケーションの求めたものではありません。</translation>
    </message>
    <message>
        <source>No agent for pass-through authentication reaches the domain.</source>
        <translation>ドメインに到達できるパススルー認証エージェントがありません。</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication took too long.</source>
        <translation>パススルー認証エージェントの処理がタイムアウトしました。</translation>
    </message>
    <message>
        <source>The answer of the agent for pass-through authentication was not valid.</source>
        <translation>パススルー認証エージェントの応答が無効でした。</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication could not check the password.</source>
        <translation>パススルー認証エージェントがパスワードを確認できませんでした。</translation>
    </message>
    <message>
        <source>The account may not sign in at this hour.</source>
        <translation>アカウントは、この時間帯にはサインインできません。</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication answered too late.</source>
        <translation>パススルー認証エージェントの応答が遅すぎました。</translation>
    </message>
    <message>
        <source>Seamless single sign-on: Kerberos failed.</source>
        <translation>シームレスシングルサインオン: Kerberos に失敗しました。</translation>
    </message>
    <message>
        <source>Seamless single sign-on: the Kerberos ticket has expired or is not valid.</source>
        <translation>シームレスシングルサインオン: Kerberos チケットが期限切れか、無効です。</translation>
    </message>
    <message>
        <source>The tenant is not known.</source>
        <translation>テナントが不明です。</translation>
    </message>
    <message>
        <source>The request lacks a field.</source>
        <translation>要求に不足しているフィールドがあります。</translation>
    </message>
    <message>
        <source>The account is not in this tenant.</source>
        <translation>アカウントはこのテナントにありません。</translation>
    </message>
    <message>
        <source>An admin has to consent to the application.</source>
        <translation>管理者がアプリケーションに同意する必要があります。</translation>
    </message>
    <message>
        <source>An admin has to consent; the user has asked for it.</source>
        <translation>管理者の同意が必要です。ユーザーが同意を申請しました。</translation>
    </message>
    <message>
        <source>The key with which the device signs in was not found.</source>
        <translation>デバイスのサインインに使うキーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>デバイスが無効化されています。</translation>
    </message>
    <message>
        <source>The resource is not known in this tenant, or nobody has consented to it.</source>
        <translation>このテナントではリソースが不明か、誰もリソースに同意していません。</translation>
    </message>
    <message>
        <source>The resource&apos;s service principal is disabled.</source>
        <translation>リソースのサービスプリンシパルが無効化されています。</translation>
    </message>
    <message>
        <source>Tenant restrictions deny access to this tenant.</source>
        <translation>テナント制限により、このテナントへのアクセスは拒否されます。</translation>
    </message>
    <message>
        <source>Multi-factor authentication failed.</source>
        <translation>多要素認証に失敗しました。</translation>
    </message>
    <message>
        <source>The assertion is outside its time of validity.</source>
        <translation>アサーションが有効期間外です。</translation>
    </message>
    <message>
        <source>The account was deleted from the directory.</source>
        <translation>アカウントはディレクトリから削除されています。</translation>
    </message>
    <message>
        <source>The guest account is disabled.</source>
        <translation>ゲストアカウントが無効化されています。</translation>
    </message>
    <message>
        <source>Conditional access: the device has to be managed.</source>
        <translation>条件付きアクセス: デバイスが管理対象である必要があります。</translation>
    </message>
    <message>
        <source>An access policy does not let a token be issued.</source>
        <translation>アクセスポリシーがトークンの発行を許可していません。</translation>
    </message>
    <message>
        <source>A security policy blocked the sign-in.</source>
        <translation>セキュリティポリシーがサインインをブロックしました。</translation>
    </message>
    <message>
        <source>A delegated admin was blocked because of suspicious activity.</source>
        <translation>不審なアクティビティのため、委任された管理者がブロックされました。</translation>
    </message>
    <message>
        <source>Security defaults blocked the sign-in.</source>
        <translation>セキュリティの既定値群がサインインをブロックしました。</translation>
    </message>
    <message>
        <source>The organization has no subscription for a service that the application needs.</source>
        <translation>アプリケーションに必要なサービスのサブスクリプションが組織にありません。</translation>
    </message>
    <message>
        <source>The application is not set up well: it lists no permission for the resource.</source>
        <translation>アプリケーションの構成に問題があります。リソースに対するアクセス許可が一覧にありません。</translation>
    </message>
    <message>
        <source>The device was deleted from the directory.</source>
        <translation>デバイスはディレクトリから削除されています。</translation>
    </message>
    <message>
        <source>There is no such application in the tenant.</source>
        <translation>テナントにこのアプリケーションはありません。</translation>
    </message>
    <message>
        <source>The request asks for scopes of several resources.</source>
        <translation>要求に複数のリソースのスコープが含まれています。</translation>
    </message>
    <message>
        <source>The application&apos;s assertion has the wrong audience.</source>
        <translation>アプリケーションのアサーションの対象ユーザー (audience) が違います。</translation>
    </message>
    <message>
        <source>The application&apos;s assertion is outside its time of validity.</source>
        <translation>アプリケーションのアサーションが有効期間外です。</translation>
    </message>
    <message>
        <source>The application&apos;s certificate is not the registered one.</source>
        <translation>アプリケーションの証明書が、登録されたものではありません。</translation>
    </message>
    <message>
        <source>The refresh token expired because it was not used.</source>
        <translation>更新トークンが使用されなかったため、有効期限が切れました。</translation>
    </message>
    <message>
        <source>The refresh token of a single-page application has expired.</source>
        <translation>シングルページアプリケーションの更新トークンの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>アプリケーションが無効化されています。</translation>
    </message>
    <message>
        <source>The application may not act on behalf of users.</source>
        <translation>アプリケーションは、ユーザーの代理として動作できません。</translation>
    </message>
    <message>
        <source>The application&apos;s secret is wrong.</source>
        <translation>アプリケーションのシークレットが間違っています。</translation>
    </message>
    <message>
        <source>The application needs a secret or an assertion.</source>
        <translation>アプリケーションにシークレットまたはアサーションが必要です。</translation>
    </message>
    <message>
        <source>The request lacks the application&apos;s secret or assertion.</source>
        <translation>要求に、アプリケーションのシークレットまたはアサーションがありません。</translation>
    </message>
    <message>
        <source>The application&apos;s secret has expired.</source>
        <translation>アプリケーションのシークレットの有効期限が切れています。</translation>
    </message>
    <message>
        <source>The user has to allow single sign-on.</source>
        <translation>ユーザーがシングルサインオンを許可する必要があります。</translation>
    </message>
</context>
<context>
    <name>SortingGuide</name>
    <message>
        <source>A message of the event hub holds one record or many. Each becomes one event, and none is dropped: text that is almost JSON is repaired, and what cannot be read at all is kept as it came.</source>
        <translation>Event Hub のメッセージには、1 つまたは多数のレコードが入っています。レコードはそれぞれ 1 つのイベントになり、捨てられるものはありません。JSON に近いテキストは修復し、まったく読み取れないものは届いたままの形で保持します。</translation>
    </message>
    <message>
        <source>The rules are tried from the top; the first one whose test holds names InsightIDR&apos;s log set. Where Rapid7 publishes what its event source does, the rule says so; the others are our judgement. InsightIDR itself decides in the end.</source>
        <translation>ルールは上から順に試し、最初に条件が成り立ったものが InsightIDR のログセットを決めます。Rapid7 がイベントソースの動作を公開している場合は、ルールにそう示します。それ以外は Hubscope の判断です。最終的に決めるのは InsightIDR です。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>A test is written as a where() of LEQL: over the record&apos;s own keys (source_json.…), InsightIDR&apos;s keys, and what Hubscope knows of the record (hubscope.…).</source>
        <translation>条件は LEQL の where() として書きます。使えるのは、レコード自体のキー (source_json.…)、InsightIDR のキー、Hubscope がレコードについて把握している情報 (hubscope.…) です。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>ログセット</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Tried only where the text is not JSON as it stands. An event names its repairs under hubscope.repairs; the record&apos;s bytes stay as they came under Raw.</source>
        <translation>テキストがそのままでは JSON でない場合にだけ試します。行った修復はイベントの hubscope.repairs に示します。レコードのバイト列は「Raw」に届いたままの形で残ります。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>What a reader should know of an event; it names them under hubscope.notes.</source>
        <translation>イベントを読むときに知っておくべきことです。イベントの hubscope.notes に示します。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Results of sign-ins</source>
        <translation>サインインの結果</translation>
    </message>
    <message>
        <source>Error codes of Microsoft Entra ID and the result of the event. An interrupt asks more of the user and is no failure. Codes that are not listed are FAILED.</source>
        <translation>Microsoft Entra ID のエラーコードと、イベントの結果です。割り込み (interrupt) はユーザーに追加の操作を求めるもので、失敗ではありません。一覧にないコードは FAILED です。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>公開情報: %1</translation>
    </message>
    <message>
        <source>our judgement: %1</source>
        <translation>Hubscope の判断: %1</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (オフ)</translation>
    </message>
    <message>
        <source>How events are sorted</source>
        <translation>イベントの分類方法</translation>
    </message>
</context>
<context>
    <name>StoreCause</name>
    <message>
        <source>The disk is full: events cannot be kept.</source>
        <translation>ディスクがいっぱいで、イベントを保存できません。</translation>
    </message>
    <message>
        <source>Free some space on the disk, or let Hubscope keep less. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>ディスクの空き容量を増やすか、Hubscope の保存量を減らしてください。失われるものはありません。読み取りは待機し、自動的に再開します。</translation>
    </message>
    <message>
        <source>The disk does not take the events.</source>
        <translation>ディスクがイベントを受け付けません。</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>ディスクまたはネットワークドライブを確認してください。失われるものはありません。読み取りは待機し、自動的に再開します。</translation>
    </message>
    <message>
        <source>Another program keeps events in this place.</source>
        <translation>別のプログラムがこの場所にイベントを保存しています。</translation>
    </message>
    <message>
        <source>Close the other program, or search here while it goes on collecting.</source>
        <translation>そのプログラムを終了するか、収集を続けさせたままここで検索してください。</translation>
    </message>
    <message>
        <source>Another program holds the kept events for too long.</source>
        <translation>別のプログラムが保存イベントを長時間占有しています。</translation>
    </message>
    <message>
        <source>Wait for it, or close it. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>終わるまで待つか、そのプログラムを終了してください。失われるものはありません。読み取りは待機し、自動的に再開します。</translation>
    </message>
    <message>
        <source>Hubscope may not write to the folder of the kept events.</source>
        <translation>Hubscope に、保存イベントのフォルダーへの書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Give your user the right to write to this folder, and see that its disk is not read-only.</source>
        <translation>このフォルダーへの書き込み権限をユーザーに与え、ディスクが読み取り専用でないことを確認してください。</translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link.</source>
        <translation>保存イベントの場所がシンボリックリンクです。</translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events. Remove it, or name the folder that it leads to.</source>
        <translation>イベントを入手する目的で、誰かがリンクを置いた可能性があります。リンクを削除するか、リンク先のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The kept events are damaged.</source>
        <translation>保存イベントが破損しています。</translation>
    </message>
    <message>
        <source>Start collecting again: the damaged file is kept aside beside the new one, and nothing of it is deleted. Check the disk.</source>
        <translation>収集をもう一度開始してください。破損したファイルは新しいファイルの隣に退避され、内容は一切削除されません。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events.</source>
        <translation>これらのイベントは、より新しい Hubscope が保存したものです。</translation>
    </message>
    <message>
        <source>Install that version or a newer one. The events were not touched.</source>
        <translation>そのバージョンまたはより新しいバージョンをインストールしてください。イベントには手を加えていません。</translation>
    </message>
    <message>
        <source>No events are kept here yet.</source>
        <translation>ここにはまだイベントが保存されていません。</translation>
    </message>
    <message>
        <source>Connect to the hub or run &apos;hubscope-cli collect&apos; first.</source>
        <translation>先にハブに接続するか、&apos;hubscope-cli collect&apos; を実行してください。</translation>
    </message>
    <message>
        <source>A message is larger than can be kept.</source>
        <translation>保存できる大きさを超えるメッセージがあります。</translation>
    </message>
    <message>
        <source>Report this with the size of the message: no tier of Event Hubs allows so much.</source>
        <translation>メッセージのサイズを添えて報告してください。Event Hubs のどのレベルも、これほど大きなメッセージは許可していません。</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events.</source>
        <translation>イベントを保存するためのメモリが足りません。</translation>
    </message>
    <message>
        <source>Close other programs. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>ほかのプログラムを終了してください。失われるものはありません。読み取りは待機し、自動的に再開します。</translation>
    </message>
    <message>
        <source>Hubscope made a mistake.</source>
        <translation>Hubscope の不具合です。</translation>
    </message>
    <message>
        <source>Report this with the details below.</source>
        <translation>下の詳細を添えて報告してください。</translation>
    </message>
    <message>
        <source>What is in the place of the kept events was not made by Hubscope.</source>
        <translation>保存イベントの場所にあるものは、Hubscope が作成したものではありません。</translation>
    </message>
    <message>
        <source>Choose a folder that is for the events alone, or move away what is there. It was not touched.</source>
        <translation>イベント専用のフォルダーを選ぶか、そこにあるものを移動してください。手は加えていません。</translation>
    </message>
    <message>
        <source>The folder of the kept events cannot be made.</source>
        <translation>保存イベントのフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Choose another folder: a part of this path is a file, too long, or not there.</source>
        <translation>別のフォルダーを選んでください。このパスの一部がファイルであるか、長すぎるか、存在しません。</translation>
    </message>
</context>
<context>
    <name>common::Dialogs</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM ファイル (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>common::ErrorText</name>
    <message>
        <source>This profile has no name</source>
        <translation>このプロファイルには名前がありません</translation>
    </message>
    <message>
        <source>Enter a name of your own choice.</source>
        <translation>任意の名前を入力してください。</translation>
    </message>
    <message>
        <source>Another profile has this name</source>
        <translation>この名前は別のプロファイルで使われています</translation>
    </message>
    <message>
        <source>Choose a name that no other profile has.</source>
        <translation>ほかのプロファイルと重ならない名前を選んでください。</translation>
    </message>
    <message>
        <source>The profile cannot be saved</source>
        <translation>プロファイルを保存できません</translation>
    </message>
    <message>
        <source>Check that the disk has room and that this folder may be written: %1</source>
        <translation>ディスクに空きがあり、このフォルダーに書き込めることを確認してください: %1</translation>
    </message>
    <message>
        <source>The saved profiles cannot be read</source>
        <translation>保存されたプロファイルを読み取れません</translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Set up the connection again, or repair the file and put it back.</source>
        <translation>ファイルは %1 として退避され、内容は変更されていません。接続をもう一度セットアップするか、ファイルを修復して元に戻してください。</translation>
    </message>
    <message>
        <source>The saved profiles come from a newer version of Hubscope</source>
        <translation>保存されたプロファイルは、より新しいバージョンの Hubscope のものです</translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Install that version to use it.</source>
        <translation>ファイルは %1 として退避され、内容は変更されていません。使うには、そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The profile file is a symbolic link</source>
        <translation>プロファイルのファイルがシンボリックリンクです</translation>
    </message>
    <message>
        <source>Hubscope follows no links there, so that no other file is overwritten: %1</source>
        <translation>ほかのファイルを上書きしないよう、Hubscope はここではリンクをたどりません: %1</translation>
    </message>
    <message>
        <source>This file holds no profile that Hubscope can read</source>
        <translation>このファイルには、Hubscope が読み取れるプロファイルがありません</translation>
    </message>
    <message>
        <source>Choose a file that was made with Export Profile.</source>
        <translation>「プロファイルのエクスポート」で作成したファイルを選んでください。</translation>
    </message>
    <message>
        <source>This profile is not there any more</source>
        <translation>このプロファイルはもう存在しません</translation>
    </message>
    <message>
        <source>Choose another profile.</source>
        <translation>別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>プロファイルを使用できません</translation>
    </message>
    <message>
        <source>Choose another profile, or set up the connection again.</source>
        <translation>別のプロファイルを選ぶか、接続をもう一度セットアップしてください。</translation>
    </message>
    <message>
        <source>The unfinished set-up cannot be read</source>
        <translation>未完了のセットアップを読み取れません</translation>
    </message>
    <message>
        <source>Start the set-up again; saved profiles are not affected.</source>
        <translation>セットアップをもう一度開始してください。保存されたプロファイルに影響はありません。</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>このコンピューターには、使用できるキーチェーンがありません</translation>
    </message>
    <message>
        <source>The key is asked for once in each session. To keep it, start a keychain service such as GNOME Keyring or KWallet.</source>
        <translation>キーの入力はセッションごとに 1 回求められます。キーを保存するには、GNOME Keyring や KWallet などのキーチェーンサービスを起動してください。</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>キーチェーンがアクセスを許可しませんでした</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Hubscope to use it, or enter the connection string for this session.</source>
        <translation>キーチェーンのロックを解除して Hubscope に使用を許可するか、このセッション用に接続文字列を入力してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>It may wait for its password in another window. Unlock it and try again, or enter the connection string for this session.</source>
        <translation>別のウィンドウでパスワードの入力を待っている可能性があります。ロックを解除してやり直すか、このセッション用に接続文字列を入力してください。</translation>
    </message>
    <message>
        <source>The keychain holds no key for this profile</source>
        <translation>キーチェーンに、このプロファイルのキーがありません</translation>
    </message>
    <message>
        <source>Paste the connection string again; the key is then kept in the keychain.</source>
        <translation>接続文字列をもう一度貼り付けてください。その後、キーはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>キーチェーンを使用できません</translation>
    </message>
    <message>
        <source>Enter the connection string for this session. Details say what the keychain answered.</source>
        <translation>このセッション用に接続文字列を入力してください。キーチェーンの応答は「詳細」にあります。</translation>
    </message>
    <message>
        <source>Without the key this hub cannot be read</source>
        <translation>キーがないと、このハブは読み取れません</translation>
    </message>
    <message>
        <source>Connect again and paste the connection string of the policy.</source>
        <translation>もう一度接続して、ポリシーの接続文字列を貼り付けてください。</translation>
    </message>
    <message>
        <source>This file is a symbolic link</source>
        <translation>このファイルはシンボリックリンクです</translation>
    </message>
    <message>
        <source>Choose the file itself: %1</source>
        <translation>ファイルそのものを選んでください: %1</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルを選んでください: %1</translation>
    </message>
    <message>
        <source>This file is too large to be what is expected here</source>
        <translation>このファイルは、ここで想定されるものとしては大きすぎます</translation>
    </message>
    <message>
        <source>Choose another file: %1</source>
        <translation>別のファイルを選んでください: %1</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it: %1</source>
        <translation>ファイルが存在し、読み取り権限があることを確認してください: %1</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>The demo hub does not start</source>
        <translation>デモハブが起動しません</translation>
    </message>
    <message>
        <source>It needs a free port on this computer and some memory. Try it again.</source>
        <translation>デモハブには、このコンピューターの空きポートと若干のメモリが必要です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>No more queries can be saved</source>
        <translation>これ以上クエリを保存できません</translation>
    </message>
    <message>
        <source>Delete some that are not used any more.</source>
        <translation>使わなくなったクエリを削除してください。</translation>
    </message>
    <message>
        <source>No more notification rules can be kept</source>
        <translation>これ以上通知ルールを保存できません</translation>
    </message>
    <message>
        <source>Remove some that are not used any more.</source>
        <translation>使わなくなったルールを削除してください。</translation>
    </message>
    <message>
        <source>The notification rules are still being read</source>
        <translation>通知ルールはまだ読み込み中です</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The notification rules cannot be read</source>
        <translation>通知ルールを読み取れません</translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or make the rules anew: %1</source>
        <translation>行と列は「詳細」にあります。ファイルを直すか、ルールを作り直してください: %1</translation>
    </message>
    <message>
        <source>These rules cannot be read</source>
        <translation>これらのルールを読み取れません</translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or reset the rules: %1</source>
        <translation>行と列は「詳細」にあります。ファイルを直すか、ルールをリセットしてください: %1</translation>
    </message>
    <message>
        <source>This failed, for a reason that is not known</source>
        <translation>処理に失敗しました。原因は特定できていません</translation>
    </message>
    <message>
        <source>Details hold what was reported. Copy them when you ask for help.</source>
        <translation>報告された内容は「詳細」にあります。問い合わせの際は、それをコピーしてください。</translation>
    </message>
    <message>
        <source>Another window of Hubscope shows this connection</source>
        <translation>Hubscope の別のウィンドウがこの接続を表示しています</translation>
    </message>
    <message>
        <source>It has been asked to come to the front: %1</source>
        <translation>そのウィンドウを前面に出すよう求めました: %1</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>設定を保存できません</translation>
    </message>
    <message>
        <source>They hold until Hubscope ends. Check that the disk has room and that this file may be written, then save again: %1</source>
        <translation>設定は Hubscope の終了まで有効です。ディスクに空きがあり、このファイルに書き込めることを確認してから、もう一度保存してください: %1</translation>
    </message>
    <message>
        <source>No saved profile has this name</source>
        <translation>この名前の保存済みプロファイルはありません</translation>
    </message>
    <message>
        <source>Hubscope is open already, but its window does not answer</source>
        <translation>Hubscope はすでに開いていますが、ウィンドウが応答しません</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end the process hubscope in the system monitor first.</source>
        <translation>少し待ってからもう一度起動してください。それでも変わらない場合は、先にシステムモニターで hubscope のプロセスを終了してください。</translation>
    </message>
    <message>
        <source>Hubscope could not be started anew</source>
        <translation>Hubscope を再起動できませんでした</translation>
    </message>
    <message>
        <source>Start it yourself; your settings are kept. Tried: %1</source>
        <translation>手動で起動してください。設定は保存されています。試した起動対象: %1</translation>
    </message>
    <message>
        <source>Another Hubscope program is holding the saved profiles</source>
        <translation>別の Hubscope プログラムが、保存済みのプロファイルをロックしています</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment; if that does not help, end that program. It has locked this file: %1</source>
        <translation>何も変更されていません。しばらくしてからもう一度試し、それでも解決しない場合は、そのプログラムを終了してください。ロックされているファイル: %1</translation>
    </message>
    <message>
        <source>The keychain was not unlocked</source>
        <translation>キーチェーンのロックが解除されませんでした</translation>
    </message>
    <message>
        <source>Its question was dismissed, or nobody could be asked. Connect again and unlock it, or enter the connection string for this session.</source>
        <translation>ロック解除の確認が閉じられたか、確認を表示できませんでした。もう一度接続してロックを解除するか、このセッションで使う接続文字列を入力してください。</translation>
    </message>
    <message>
        <source>Asked for: %1. Start Hubscope without a profile; File, Profiles lists the names.</source>
        <translation>指定されたプロファイル: %1。プロファイルを指定せずに Hubscope を起動してください。名前は「ファイル」、「プロファイル」にあります。</translation>
    </message>
</context>
<context>
    <name>common::StepOffers</name>
    <message>
        <source>Enter Connection String…</source>
        <translation>接続文字列の入力…</translation>
    </message>
    <message>
        <source>Change Event Hub…</source>
        <translation>Event Hub の変更…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>CA ファイルの選択…</translation>
    </message>
    <message>
        <source>Clear CA File</source>
        <translation>CA ファイルの解除</translation>
    </message>
    <message>
        <source>Use IPv4 Only</source>
        <translation>IPv4 のみ使用</translation>
    </message>
    <message>
        <source>Run Test</source>
        <translation>テストの実行</translation>
    </message>
    <message>
        <source>Read From Beginning</source>
        <translation>先頭から読み取り</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>レポートのコピー</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>アドレスのコピー</translation>
    </message>
    <message>
        <source>Open Portal</source>
        <translation>ポータルを開く</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>コマンドのコピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is an address or a command</extracomment>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>diagnose::ConnectionTest</name>
    <message>
        <source>Connection string</source>
        <translation>接続文字列</translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation>Azure クラウド</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Web port and clock</source>
        <translation>Web ポートと時計</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Listen 権限</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Azure&apos;s own view</source>
        <translation>Azure 側の状態</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Not run: an earlier stage failed</source>
        <translation>未実行: 前の段階が失敗しました</translation>
    </message>
    <message>
        <source>Entra sign-ins</source>
        <translation>Entra サインイン</translation>
    </message>
    <message>
        <source>Entra audit log</source>
        <translation>Entra 監査ログ</translation>
    </message>
    <message>
        <source>activity log</source>
        <translation>アクティビティ ログ</translation>
    </message>
    <message>
        <source>Defender alerts</source>
        <translation>Defender アラート</translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>パーティション %1、オフセット %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 件のメッセージ</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 件のメッセージ</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 件のイベント</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 件のイベント</translation>
    </message>
    <message>
        <source>Looked into %1 with %2</source>
        <translation>%1 (%2) を調べました</translation>
    </message>
    <message>
        <source>categories: %1</source>
        <translation>カテゴリ: %1</translation>
    </message>
    <message>
        <source>%1 not JSON (first: %2)</source>
        <translation>JSON でないもの %1 件 (最初: %2)</translation>
    </message>
    <message>
        <source>%1 mended</source>
        <translation>修復 %1 件</translation>
    </message>
    <message>
        <source>1 message without records</source>
        <translation>レコードのないメッセージ 1 件</translation>
    </message>
    <message>
        <source>%1 messages without records</source>
        <translation>レコードのないメッセージ %1 件</translation>
    </message>
    <message>
        <source>not seen (normal unless you export them): %1</source>
        <translation>見つからないもの (エクスポートしていなければ正常): %1</translation>
    </message>
    <message>
        <source>The event hub is empty</source>
        <translation>Event Hub は空です</translation>
    </message>
    <message>
        <source>No message was small enough to look into</source>
        <translation>調べられる大きさのメッセージがありません</translation>
    </message>
    <message>
        <source>reading does not need it</source>
        <translation>読み取りには必要ありません</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Port %1 answers by HTTPS with status %2</source>
        <translation>ポート %1 は HTTPS でステータス %2 を返しました</translation>
    </message>
    <message>
        <source>it is %1 there and %2 here: this computer&apos;s clock is %3 fast</source>
        <translation>接続先は %1、こちらは %2 で、このコンピューターの時計は %3 進んでいます</translation>
    </message>
    <message>
        <source>it is %1 there and %2 here: this computer&apos;s clock is %3 slow</source>
        <translation>接続先は %1、こちらは %2 で、このコンピューターの時計は %3 遅れています</translation>
    </message>
    <message>
        <source>the clocks agree within %1</source>
        <translation>時計の差は %1 以内です</translation>
    </message>
    <message>
        <source>it does not tell the time</source>
        <translation>時刻は返されませんでした</translation>
    </message>
    <message>
        <source>This hub has no web port</source>
        <translation>このハブには Web ポートがありません</translation>
    </message>
    <message>
        <source>Not run: the CA file cannot be read</source>
        <translation>未実行: CA ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Port %1 gives no connection: %2</source>
        <translation>ポート %1 に接続できません: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Port %1: certificate not trusted; issuer: %2</source>
        <translation>ポート %1: 証明書を信頼できません。発行者: %2</translation>
    </message>
    <message>
        <source>Port %1 is open, but no answer came</source>
        <translation>ポート %1 は開いていますが、応答がありません</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not speak HTTPS</source>
        <translation>ポート %1 は開いていますが、HTTPS ではありません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>issuer: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答がありません</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 パーティション</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 パーティション</translation>
    </message>
    <message>
        <source>Newest: partition %1, offset %2, enqueued %3, %4</source>
        <translation>最新: パーティション %1、オフセット %2、受付 %3、%4</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>Connected; a demo hub needs no sign-in</source>
        <translation>接続しました。デモハブにはサインインは不要です</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>0 partitions</source>
        <translation>0 パーティション</translation>
    </message>
    <message>
        <source>%1 is there, with %2</source>
        <translation>%1 があります (%2)</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 があります</translation>
    </message>
    <message>
        <source>The offsets were told</source>
        <translation>オフセットが返されました</translation>
    </message>
    <message>
        <source>%1 messages kept in %2</source>
        <translation>%2に %1 件のメッセージを保持</translation>
    </message>
    <message>
        <source>There is no message to read</source>
        <translation>読み取るメッセージがありません</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (プライベート)</translation>
    </message>
    <message>
        <source>a private address: a private endpoint, or DNS of your own network</source>
        <translation>プライベート アドレス: プライベート エンドポイント、または社内ネットワークの DNS</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>IPv4 アドレスなし</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>ポート %1 は応答します</translation>
    </message>
    <message>
        <source>port %1 gives no connection</source>
        <translation>ポート %1 には接続できません</translation>
    </message>
    <message>
        <source>Not run: no host is known</source>
        <translation>未実行: ホストがわかりません</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>%1 の別名</translation>
    </message>
    <message>
        <source>%1 has no address here</source>
        <translation>%1 のアドレスが見つかりません</translation>
    </message>
    <message>
        <source>Private Link, and only the network of its private endpoint knows the address</source>
        <translation>Private Link のため、アドレスはプライベート エンドポイントのネットワークでのみ解決できます</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address here, and the connection is set to IPv4 only</source>
        <translation>%1 には IPv4 アドレスがなく、この接続は IPv4 のみに設定されています</translation>
    </message>
    <message>
        <source>%1 more are not tried</source>
        <translation>ほか %1 件は試しません</translation>
    </message>
    <message>
        <source>IPv6 passed over, as set</source>
        <translation>設定に従い IPv6 は使いません</translation>
    </message>
    <message>
        <source>Private Link, and this network resolves its private address</source>
        <translation>Private Link で、このネットワークはプライベート アドレスを解決します</translation>
    </message>
    <message>
        <source>Private Link, but this network resolves a public address</source>
        <translation>Private Link ですが、このネットワークはパブリック アドレスを解決します</translation>
    </message>
    <message>
        <source>%1 answered on port %2 after %3 ms</source>
        <translation>%1 はポート %2 で %3 ミリ秒後に応答しました</translation>
    </message>
    <message>
        <source>A demo hub has no connection string</source>
        <translation>デモハブには接続文字列がありません</translation>
    </message>
    <message>
        <source>%1:%2, event hub %3, policy %4</source>
        <translation>%1:%2、Event Hub %3、ポリシー %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Azure, public cloud</source>
        <translation>Azure パブリック クラウド</translation>
    </message>
    <message>
        <source>Azure US Government</source>
        <translation>Azure US Government</translation>
    </message>
    <message>
        <source>Azure in China, operated by 21Vianet</source>
        <translation>21Vianet が運営する Azure (中国)</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany</source>
        <translation>Microsoft Cloud Germany</translation>
    </message>
    <message>
        <source>A demo hub is in no cloud</source>
        <translation>デモハブはどのクラウドにもありません</translation>
    </message>
    <message>
        <source>The emulator is in no cloud</source>
        <translation>エミュレーターはどのクラウドにもありません</translation>
    </message>
    <message>
        <source>%1 is in none of Azure&apos;s known clouds</source>
        <translation>%1 は Azure の既知のクラウドにありません</translation>
    </message>
    <message>
        <source>Not signed in to Azure, which is optional</source>
        <translation>Azure にサインインしていません (任意)</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>%1 の証明書、発行者 %2、有効期間 %3～%4</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>証明書なし</translation>
    </message>
    <message>
        <source>Issuer: %1; %2</source>
        <translation>発行者: %1; %2</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1</source>
        <translation>このコンピューターの時計は %1 です</translation>
    </message>
    <message>
        <source>The other side speaks no TLS; it says: %1</source>
        <translation>相手は TLS に対応していません。応答: %1</translation>
    </message>
    <message>
        <source>No answer to the start of TLS</source>
        <translation>TLS の開始に応答がありません</translation>
    </message>
    <message>
        <source>The other side hung up at the start of TLS</source>
        <translation>TLS の開始時に相手が接続を切りました</translation>
    </message>
    <message>
        <source>The handshake failed</source>
        <translation>ハンドシェイクに失敗しました</translation>
    </message>
    <message>
        <source>This hub is spoken to without TLS</source>
        <translation>このハブとの通信には TLS を使いません</translation>
    </message>
    <message>
        <source>CA file %1: %2</source>
        <translation>CA ファイル %1: %2</translation>
    </message>
    <message>
        <source>No connection to port %1</source>
        <translation>ポート %1 に接続できません</translation>
    </message>
    <message>
        <source>on the same host %1</source>
        <translation>同じホストでは: %1</translation>
    </message>
</context>
<context>
    <name>diagnose::FaultCatalogue</name>
    <message>
        <source>The policy may not read this event hub</source>
        <translation>ポリシーにこの Event Hub の読み取り権限がありません</translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Listen right (its “claims”) on this event hub. Azure may say the same of a key or a tier that does not fit.</source>
        <translation>サインインはできますが、この Event Hub に対して、共有アクセスポリシーに Listen 権限 (「クレーム」) がありません。キーやレベルが合わない場合も、Azure が同じことを返すことがあります。</translation>
    </message>
    <message>
        <source>If the policy belongs to another event hub, copy the connection string of a policy of this one.</source>
        <translation>ポリシーが別の Event Hub のものであれば、この Event Hub のポリシーの接続文字列をコピーします。</translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Listen is not among them.</source>
        <translation>Event Hub の「Shared access policies」にポリシーのクレームが表示され、その中に Listen がありません。</translation>
    </message>
    <message>
        <source>if Listen is ticked: then the key or the policy name has a typo</source>
        <translation>Listen にチェックが付いている場合 (キーまたはポリシー名の入力ミス)</translation>
    </message>
    <message>
        <source>The connection string gives no access to this event hub</source>
        <translation>接続文字列では、この Event Hub にアクセスできません</translation>
    </message>
    <message>
        <source>Signing in works, but not for this event hub. Most likely first: the key or the policy name has a typo, the policy has no Listen right, the string belongs to another event hub, the namespace is in the Basic tier.</source>
        <translation>サインインはできますが、この Event Hub にはアクセスできません。可能性の高い順に、キーまたはポリシー名の入力ミス、ポリシーに Listen 権限がない、文字列が別の Event Hub のもの、名前空間が Basic レベルである、のいずれかです。</translation>
    </message>
    <message>
        <source>A string copied anew from a policy of this very event hub, with Listen ticked, passes the test.</source>
        <translation>まさにこの Event Hub の、Listen にチェックを付けたポリシーから文字列をコピーし直すと、テストに合格します。</translation>
    </message>
    <message>
        <source>if the key in the Azure portal is not the one in use, letter by letter</source>
        <translation>Azure ポータルのキーが、使用中のキーと 1 文字でも違う場合</translation>
    </message>
    <message>
        <source>if the policy has Send only</source>
        <translation>ポリシーに Send しかない場合</translation>
    </message>
    <message>
        <source>The namespace is in the Basic tier</source>
        <translation>名前空間が Basic レベルです</translation>
    </message>
    <message>
        <source>Only the Standard tier and above have the Kafka endpoint that InsightIDR reads from.</source>
        <translation>InsightIDR の読み取り元である Kafka エンドポイントがあるのは、Standard レベル以上だけです。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read its pricing tier.</source>
        <translation>Azure ポータルで名前空間の「Overview」(概要) を開き、価格レベルを確認します。</translation>
    </message>
    <message>
        <source>If it is Basic, make a namespace in the Standard tier or above, or change the tier under Scale.</source>
        <translation>Basic であれば、Standard レベル以上の名前空間を作成するか、「Scale」でレベルを変更します。</translation>
    </message>
    <message>
        <source>Then repeat “Create a Shared Access Policy for the Event Hub” and enter the new connection string here and in InsightIDR.</source>
        <translation>その後、「Create a Shared Access Policy for the Event Hub」をもう一度行い、新しい接続文字列をここと InsightIDR に入力します。</translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows the pricing tier Basic.</source>
        <translation>名前空間の「Overview」に、価格レベルが Basic と表示されます。</translation>
    </message>
    <message>
        <source>There is no event hub of this name in the namespace</source>
        <translation>この名前の Event Hub は名前空間にありません</translation>
    </message>
    <message>
        <source>Signing in works, but the namespace does not know the event hub. Names must match letter by letter.</source>
        <translation>サインインはできますが、名前空間にこの Event Hub がありません。名前は 1 文字も違わずに一致する必要があります。</translation>
    </message>
    <message>
        <source>Only if Event Hubs lists none that fits, create it: in the namespace choose Event Hubs, then add one named insights-operational-logs.</source>
        <translation>「Event Hubs」の一覧に該当するものがない場合に限り、作成します。名前空間で「Event Hubs」を選び、insights-operational-logs という名前で追加します。</translation>
    </message>
    <message>
        <source>Event Hubs of the namespace in the Azure portal does not list this name.</source>
        <translation>Azure ポータルで、名前空間の「Event Hubs」の一覧にこの名前がありません。</translation>
    </message>
    <message>
        <source>The name of the event hub is not a valid one</source>
        <translation>この名前は Event Hub の名前として使えません</translation>
    </message>
    <message>
        <source>Names of event hubs have letters, digits, dots, hyphens and underscores, begin and end with a letter or digit, and have at most 256 characters.</source>
        <translation>Event Hub の名前に使えるのは英字、数字、ピリオド、ハイフン、アンダースコアで、先頭と末尾は英字か数字、長さは 256 文字までです。</translation>
    </message>
    <message>
        <source>The name in use holds another character, a space at an end, or more than the name alone.</source>
        <translation>使用中の名前に、それ以外の文字や前後の空白があるか、名前以外のものが含まれています。</translation>
    </message>
    <message>
        <source>The event hub has a partition that nobody serves right now</source>
        <translation>Event Hub に、現在どのサーバーも担当していないパーティションがあります</translation>
    </message>
    <message>
        <source>Azure is moving the partition or has just made the event hub. This mends itself.</source>
        <translation>Azure がパーティションを移動中か、Event Hub を作成した直後です。自然に解消します。</translation>
    </message>
    <message>
        <source>A minute later the same test passes.</source>
        <translation>1 分後に同じテストが合格します。</translation>
    </message>
    <message>
        <source>The event hub has no partitions to read</source>
        <translation>Event Hub に読み取れるパーティションがありません</translation>
    </message>
    <message>
        <source>The namespace knows the event hub, but names no partition of it. It is being made or deleted.</source>
        <translation>名前空間はこの Event Hub を認識していますが、パーティションを 1 つも示しません。作成中か削除中です。</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub&apos;s Overview: status must be Active.</source>
        <translation>Azure ポータルで Event Hub の「Overview」(概要) を開きます。状態が「Active」である必要があります。</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a status other than Active.</source>
        <translation>Event Hub の「Overview」の状態が「Active」以外です。</translation>
    </message>
    <message>
        <source>The namespace does not answer what it knows of the event hub</source>
        <translation>名前空間が Event Hub の情報を返しません</translation>
    </message>
    <message>
        <source>Signing in works, then no answer came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>サインインはできましたが、その後、時間内に応答がありませんでした。名前空間の負荷が非常に高いか、経路上の何かがデータを止めています。</translation>
    </message>
    <message>
        <source>Reading goes on without a consumer group</source>
        <translation>コンシューマーグループなしで読み取りを続けます</translation>
    </message>
    <message>
        <source>The namespace refused to name a coordinator for a consumer group, or has none ready yet. Hubscope joins no group, so nothing is lost.</source>
        <translation>名前空間がコンシューマーグループのコーディネーターを示すのを拒否したか、まだ用意できていません。Hubscope はグループに参加しないため、失われるものはありません。</translation>
    </message>
    <message>
        <source>Nothing needs to be done here.</source>
        <translation>ここでの対処は不要です。</translation>
    </message>
    <message>
        <source>Events go on to arrive.</source>
        <translation>イベントは引き続き届きます。</translation>
    </message>
    <message>
        <source>The name of the consumer group is not a valid one</source>
        <translation>この名前はコンシューマーグループの名前として使えません</translation>
    </message>
    <message>
        <source>Kafka&apos;s consumer groups are made by themselves and have names of 1 to 256 characters. They are not the ones that the Azure portal lists: $Default and the limits shown there do not count here.</source>
        <translation>Kafka のコンシューマーグループは自動的に作成され、名前は 1～256 文字です。Azure ポータルに表示されるものとは別で、$Default やそこに示される上限はここでは関係ありません。</translation>
    </message>
    <message>
        <source>Use a shorter name, not an empty one.</source>
        <translation>空でない、より短い名前を使います。</translation>
    </message>
    <message>
        <source>The name of the group in the other program&apos;s settings is empty or longer than 256 characters.</source>
        <translation>ほかのプログラムの設定で、グループの名前が空か、256 文字を超えています。</translation>
    </message>
    <message>
        <source>Another program reads with the same consumer group</source>
        <translation>別のプログラムが同じコンシューマーグループで読み取っています</translation>
    </message>
    <message>
        <source>Readers that share a group share the partitions among them: each gets only a part of the events, and a dead one holds its part for a while.</source>
        <translation>同じグループのリーダーはパーティションを分け合うため、それぞれがイベントの一部しか受け取れません。停止したリーダーの分も、しばらく確保されたままになります。</translation>
    </message>
    <message>
        <source>End instances that are left over, and wait five minutes for their places to be free.</source>
        <translation>残っているインスタンスを終了し、その枠が空くまで 5 分待ちます。</translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program receives all events.</source>
        <translation>新しい名前のコンシューマーグループにすると、同じプログラムがすべてのイベントを受け取ります。</translation>
    </message>
    <message>
        <source>Readers of one consumer group divide the partitions in different ways</source>
        <translation>1 つのコンシューマーグループのリーダーが、異なる方法でパーティションを分けています</translation>
    </message>
    <message>
        <source>Two programs, or two versions of one, use the same group with settings that do not go together (partition.assignment.strategy).</source>
        <translation>2 つのプログラム、または同じプログラムの 2 つのバージョンが、両立しない設定 (partition.assignment.strategy) で同じグループを使っています。</translation>
    </message>
    <message>
        <source>Or set the same partition.assignment.strategy in all of them.</source>
        <translation>または、すべてに同じ partition.assignment.strategy を設定します。</translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program is let in.</source>
        <translation>新しい名前のコンシューマーグループにすると、同じプログラムが参加できます。</translation>
    </message>
    <message>
        <source>The session timeout of the consumer group is out of bounds</source>
        <translation>コンシューマーグループのセッションタイムアウトが範囲外です</translation>
    </message>
    <message>
        <source>Event Hubs accepts a session.timeout.ms of 6,000 to 300,000, and max.poll.interval.ms may not be smaller than it.</source>
        <translation>Event Hubs が受け付ける session.timeout.ms は 6,000～300,000 で、max.poll.interval.ms をそれより小さくすることはできません。</translation>
    </message>
    <message>
        <source>Set session.timeout.ms to 30000, and max.poll.interval.ms to 300000.</source>
        <translation>session.timeout.ms を 30000 に、max.poll.interval.ms を 300000 に設定します。</translation>
    </message>
    <message>
        <source>The settings of the program show a session.timeout.ms outside of 6000 to 300000, or above max.poll.interval.ms.</source>
        <translation>プログラムの設定で、session.timeout.ms が 6000～300000 の範囲外か、max.poll.interval.ms より大きくなっています。</translation>
    </message>
    <message>
        <source>Another program is turned away because five readers are there already</source>
        <translation>リーダーが既に 5 つあるため、別のプログラムが拒否されています</translation>
    </message>
    <message>
        <source>Five readers for each partition and consumer group are the limit of AMQP. It does not count for Kafka, so neither InsightIDR nor this program takes one of the places or can be the one that is turned away.</source>
        <translation>パーティションとコンシューマーグループの組ごとにリーダー 5 つまでというのは、AMQP の上限です。Kafka には当てはまらないため、InsightIDR もこのプログラムも枠を使わず、拒否されることもありません。</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Consumer groups, and make one for each program that reads by AMQP.</source>
        <translation>Azure ポータルで Event Hub、「Consumer groups」(コンシューマー グループ) を選び、AMQP で読み取るプログラムごとに 1 つ作成します。</translation>
    </message>
    <message>
        <source>End instances of those programs that are left over.</source>
        <translation>それらのプログラムの、残っているインスタンスを終了します。</translation>
    </message>
    <message>
        <source>The message comes from the other program and speaks of receivers or of epochs.</source>
        <translation>メッセージは別のプログラムのもので、receiver または epoch について述べています。</translation>
    </message>
    <message>
        <source>The event hub does not tell what it holds</source>
        <translation>Event Hub が保持内容を返しません</translation>
    </message>
    <message>
        <source>The event hub is there, but the question for its oldest and newest event was not answered in time.</source>
        <translation>Event Hub はありますが、最も古いイベントと最も新しいイベントの問い合わせに、時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing else needs to be done: reading waits meanwhile, nothing is lost, and it goes on by itself.</source>
        <translation>ほかの対処は不要です。その間、読み取りは待機し、失われるものはなく、自動的に再開します。</translation>
    </message>
    <message>
        <source>Check the disk, or the connection to the network drive, that holds the folder named in the details.</source>
        <translation>詳細に示されたフォルダーのあるディスク、またはネットワークドライブへの接続を確認します。</translation>
    </message>
    <message>
        <source>The disk is full: events cannot be kept</source>
        <translation>ディスクがいっぱいで、イベントを保存できません</translation>
    </message>
    <message>
        <source>There is no room for the events that arrive, so reading was halted: what is not kept stays in the event hub until its retention time is over.</source>
        <translation>届いたイベントを保存する空きがないため、読み取りを停止しました。保存されていない分は、保持期間が終わるまで Event Hub に残ります。</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the folder named in the details.</source>
        <translation>詳細に示されたフォルダーのあるディスクの空き容量を増やします。</translation>
    </message>
    <message>
        <source>The free space of that disk (df -h) is close to nothing.</source>
        <translation>そのディスクの空き容量 (df -h) がほぼゼロです。</translation>
    </message>
    <message>
        <source>The disk does not take the events</source>
        <translation>ディスクがイベントを受け付けません</translation>
    </message>
    <message>
        <source>The system reports an error while events are written. Reading was halted; what is not kept stays in the event hub until its retention time is over.</source>
        <translation>イベントの書き込み中に、システムがエラーを報告しました。読み取りを停止しました。保存されていない分は、保持期間が終わるまで Event Hub に残ります。</translation>
    </message>
    <message>
        <source>The system&apos;s log (journalctl -k) names the disk at that time.</source>
        <translation>システムのログ (journalctl -k) に、その時刻にこのディスクの記録があります。</translation>
    </message>
    <message>
        <source>Another program keeps events in this place</source>
        <translation>別のプログラムがこの場所にイベントを保存しています</translation>
    </message>
    <message>
        <source>Only one program at a time may write to a store. The details name the other one.</source>
        <translation>1 つのストアに書き込めるプログラムは一度に 1 つだけです。もう一方のプログラムは詳細に示されています。</translation>
    </message>
    <message>
        <source>Let the other program go on: it collects the same events, and they can be searched meanwhile.</source>
        <translation>もう一方のプログラムをそのまま動かしておきます。同じイベントが収集され、その間も検索できます。</translation>
    </message>
    <message>
        <source>Or close it, and connect here again.</source>
        <translation>または、それを終了して、ここでもう一度接続します。</translation>
    </message>
    <message>
        <source>A process with the number of the details is running (ps -p NUMBER).</source>
        <translation>詳細に示された番号のプロセスが動いています (ps -p NUMBER)。</translation>
    </message>
    <message>
        <source>Another program holds the kept events</source>
        <translation>別のプログラムが保存イベントを占有しています</translation>
    </message>
    <message>
        <source>A program other than Hubscope, a backup perhaps, has the file of the kept events open and lets nobody write.</source>
        <translation>Hubscope 以外のプログラム (バックアップなど) が保存イベントのファイルを開いており、ほかのプログラムが書き込めません。</translation>
    </message>
    <message>
        <source>Wait for that program, or close it.</source>
        <translation>そのプログラムが終わるのを待つか、終了させます。</translation>
    </message>
    <message>
        <source>The file named in the details is listed as open by it (lsof).</source>
        <translation>詳細に示されたファイルが、そのプログラムで開かれていると表示されます (lsof)。</translation>
    </message>
    <message>
        <source>Events may not be kept in this folder</source>
        <translation>このフォルダーにはイベントを保存できません</translation>
    </message>
    <message>
        <source>Your user may not write there, or the disk is read-only.</source>
        <translation>ユーザーに書き込み権限がないか、ディスクが読み取り専用です。</translation>
    </message>
    <message>
        <source>Give your user the right to write to the folder named in the details, or choose another one (hubscope-cli collect: --store DIR).</source>
        <translation>詳細に示されたフォルダーへの書き込み権限をユーザーに与えるか、別のフォルダーを選びます (hubscope-cli collect: --store DIR)。</translation>
    </message>
    <message>
        <source>See whether its disk is mounted read-only; after a fault the system does that by itself.</source>
        <translation>ディスクが読み取り専用でマウントされていないか確認します。障害の後、システムが自動的にそうすることがあります。</translation>
    </message>
    <message>
        <source>A file cannot be made in that folder by hand either.</source>
        <translation>そのフォルダーには、手動でもファイルを作成できません。</translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link</source>
        <translation>保存イベントの場所がシンボリックリンクです</translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events, so nothing is written through it.</source>
        <translation>イベントを入手する目的で、誰かがリンクを置いた可能性があります。そのため、リンク経由では何も書き込みません。</translation>
    </message>
    <message>
        <source>Remove the link named in the details, or name the folder that it leads to.</source>
        <translation>詳細に示されたリンクを削除するか、リンク先のフォルダーを指定します。</translation>
    </message>
    <message>
        <source>ls -l shows where the link leads.</source>
        <translation>ls -l でリンク先が表示されます。</translation>
    </message>
    <message>
        <source>The kept events are damaged</source>
        <translation>保存イベントが破損しています</translation>
    </message>
    <message>
        <source>The file does not hold what was written to it. Reading has ended; what is not kept stays in the event hub until its retention time is over.</source>
        <translation>ファイルの内容が、書き込んだものと一致しません。読み取りは終了しました。保存されていない分は、保持期間が終わるまで Event Hub に残ります。</translation>
    </message>
    <message>
        <source>Connect again, or start collecting again: the damaged file is kept aside, and a new one goes on where the old one ended.</source>
        <translation>もう一度接続するか、収集をもう一度開始します。破損したファイルは退避され、新しいファイルが続きから引き継ぎます。</translation>
    </message>
    <message>
        <source>Beside the file there is one whose name ends in damaged and a time, after that.</source>
        <translation>その後、元のファイルの隣に、名前の末尾が damaged と時刻のファイルができます。</translation>
    </message>
    <message>
        <source>Damaged events were kept aside</source>
        <translation>破損したイベントを退避しました</translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. It was given another name and left as it is; new events go into a new file.</source>
        <translation>保存イベントのファイルが破損していました。ファイルは別の名前に変えてそのまま残し、新しいイベントは新しいファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Keep the file named in the details as long as its events may be needed: nothing of it is deleted.</source>
        <translation>詳細に示されたファイルは、そのイベントが必要になる可能性がある間は残しておきます。内容は一切削除されません。</translation>
    </message>
    <message>
        <source>The file named in the details is there.</source>
        <translation>詳細に示されたファイルがあります。</translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events</source>
        <translation>これらのイベントは、より新しい Hubscope が保存したものです</translation>
    </message>
    <message>
        <source>This version does not know how they are kept, so it has not touched them.</source>
        <translation>このバージョンは保存形式を認識できないため、ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation>そのバージョンまたはより新しいバージョンをインストールします。</translation>
    </message>
    <message>
        <source>Or keep new events in another folder.</source>
        <translation>または、新しいイベントを別のフォルダーに保存します。</translation>
    </message>
    <message>
        <source>The details name the version of the file and the one that this program knows.</source>
        <translation>ファイルのバージョンと、このプログラムが認識できるバージョンが詳細に示されています。</translation>
    </message>
    <message>
        <source>A message is larger than can be kept</source>
        <translation>保存できる大きさを超えるメッセージがあります</translation>
    </message>
    <message>
        <source>One message holds more than a store takes at once. No tier of Event Hubs should let it in. Reading has ended before it.</source>
        <translation>1 つのメッセージが、ストアに一度に入る量を超えています。Event Hubs のどのレベルも、本来これを受け付けないはずです。読み取りはその手前で終了しました。</translation>
    </message>
    <message>
        <source>The details name its size.</source>
        <translation>サイズは詳細に示されています。</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events</source>
        <translation>イベントを保存するためのメモリが足りません</translation>
    </message>
    <message>
        <source>The system gave this program no more memory. Reading was halted.</source>
        <translation>システムが、このプログラムにそれ以上メモリを割り当てませんでした。読み取りを停止しました。</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>ほかのプログラムを終了します。</translation>
    </message>
    <message>
        <source>The system shows hardly any memory as available (free -h).</source>
        <translation>システムの空きメモリがほとんどありません (free -h)。</translation>
    </message>
    <message>
        <source>The host name leads nowhere</source>
        <translation>ホスト名の解決先がありません</translation>
    </message>
    <message>
        <source>No address is known for the namespace&apos;s host name. It is mistyped, the namespace was deleted or never made, it is of another Azure cloud, or this network&apos;s DNS hides it.</source>
        <translation>名前空間のホスト名に対応するアドレスがありません。入力ミス、名前空間が削除済みまたは未作成、別の Azure クラウドのもの、このネットワークの DNS では見えない、のいずれかです。</translation>
    </message>
    <message>
        <source>If the namespace has a private endpoint only, connect to the network (VPN) whose DNS knows it.</source>
        <translation>名前空間にプライベートエンドポイントしかない場合は、その名前を解決できる DNS のあるネットワーク (VPN) に接続します。</translation>
    </message>
    <message>
        <source>Verify that the namespace still exists.</source>
        <translation>名前空間がまだ存在することを確認します。</translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name) here and from another network: if no network knows it, the name is wrong or the namespace is gone.</source>
        <translation>名前を (nslookup の後にホスト名を付けて) ここと別のネットワークの両方で調べます。どのネットワークでも解決できなければ、名前が間違っているか、名前空間がもうありません。</translation>
    </message>
    <message>
        <source>if other names are not found either</source>
        <translation>ほかの名前も見つからない場合</translation>
    </message>
    <message>
        <source>if the name is known in the company&apos;s network only</source>
        <translation>名前が社内ネットワークでだけ解決できる場合</translation>
    </message>
    <message>
        <source>if the name ends in servicebus.cloudapi.de</source>
        <translation>名前の末尾が servicebus.cloudapi.de の場合</translation>
    </message>
    <message>
        <source>This computer cannot look up host names</source>
        <translation>このコンピューターではホスト名を解決できません</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so nothing is known about the host name yet. The network is down, or the DNS server set here cannot be reached.</source>
        <translation>DNS サーバーが応答しないため、ホスト名についてはまだ何もわかりません。ネットワークが停止しているか、ここに設定された DNS サーバーに到達できません。</translation>
    </message>
    <message>
        <source>Ask whether this network lets computers look up names outside.</source>
        <translation>このネットワークで、コンピューターから外部の名前を解決できることになっているか問い合わせます。</translation>
    </message>
    <message>
        <source>Other names (nslookup microsoft.com) get no answer either.</source>
        <translation>ほかの名前 (nslookup microsoft.com) にも応答がありません。</translation>
    </message>
    <message>
        <source>The host name could not be looked up</source>
        <translation>ホスト名を解決できませんでした</translation>
    </message>
    <message>
        <source>DNS answered with a failure; its words stand in the details.</source>
        <translation>DNS がエラーを返しました。応答の内容は詳細にあります。</translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name): the same failure comes.</source>
        <translation>名前を (nslookup の後にホスト名を付けて) 調べると、同じエラーになります。</translation>
    </message>
    <message>
        <source>if other names fail as well</source>
        <translation>ほかの名前も失敗する場合</translation>
    </message>
    <message>
        <source>if other names are found</source>
        <translation>ほかの名前は見つかる場合</translation>
    </message>
    <message>
        <source>The connection to this port is refused</source>
        <translation>このポートへの接続が拒否されました</translation>
    </message>
    <message>
        <source>The address answers, but refuses connections on this port. Event Hubs itself does not do that: a firewall rejects them, or host or port are not those of an Event Hubs namespace.</source>
        <translation>アドレスは応答しますが、このポートへの接続を拒否します。Event Hubs 自体はこのような動作をしません。ファイアウォールが拒否しているか、ホストまたはポートが Event Hubs の名前空間のものではありません。</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same host and port answer: then the firewall here rejects them.</source>
        <translation>別のネットワーク (スマートフォンのテザリング) からは同じホストとポートが応答します。その場合、ここのファイアウォールが拒否しています。</translation>
    </message>
    <message>
        <source>if it is refused on this computer only</source>
        <translation>このコンピューターでだけ拒否される場合</translation>
    </message>
    <message>
        <source>The hub&apos;s IPv6 address cannot be reached from here</source>
        <translation>ここからハブの IPv6 アドレスに到達できません</translation>
    </message>
    <message>
        <source>DNS gave an IPv6 address, but this network has no way to it. If there is an IPv4 address too, it is tried next.</source>
        <translation>DNS は IPv6 アドレスを返しましたが、このネットワークからは到達できません。IPv4 アドレスもあれば、次にそれを試します。</translation>
    </message>
    <message>
        <source>Let this connection use IPv4 only (in its set-up, step 4).</source>
        <translation>この接続を IPv4 のみにします (接続のセットアップのステップ 4)。</translation>
    </message>
    <message>
        <source>Check the IPv6 settings of this network, or switch IPv6 off on this computer.</source>
        <translation>このネットワークの IPv6 設定を確認するか、このコンピューターで IPv6 を無効にします。</translation>
    </message>
    <message>
        <source>Remember that the namespace&apos;s address rules know IPv4 only.</source>
        <translation>名前空間のアドレス規則は IPv4 だけに対応している点に注意します。</translation>
    </message>
    <message>
        <source>The stage “Host name” lists an IPv6 address, and no IPv6 page opens in a browser here.</source>
        <translation>「ホスト名」の段階に IPv6 アドレスが示され、ここのブラウザーでは IPv6 のページが 1 つも開きません。</translation>
    </message>
    <message>
        <source>There is no way from this network to the hub</source>
        <translation>このネットワークからハブへの経路がありません</translation>
    </message>
    <message>
        <source>This computer has no route to the namespace&apos;s address. The network or VPN is down, or a router turns the connection away.</source>
        <translation>このコンピューターから名前空間のアドレスへの経路がありません。ネットワークまたは VPN が停止しているか、ルーターが接続を拒んでいます。</translation>
    </message>
    <message>
        <source>The stage “Host name” shows a private address (10.…, 172.16.… to 172.31.…, 192.168.…) that no VPN leads to, or nothing else can be reached either.</source>
        <translation>「ホスト名」の段階に、どの VPN からも到達できないプライベートアドレス (10.…、172.16.…～172.31.…、192.168.…) が示されるか、ほかの宛先にも到達できません。</translation>
    </message>
    <message>
        <source>This computer forbids the connection</source>
        <translation>このコンピューターが接続を禁止しています</translation>
    </message>
    <message>
        <source>A firewall or security policy on this computer does not let programs connect to this port.</source>
        <translation>このコンピューターのファイアウォールまたはセキュリティポリシーが、プログラムによるこのポートへの接続を許可していません。</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own firewall (nft list ruleset) and security software.</source>
        <translation>このコンピューター自体のファイアウォール (nft list ruleset) とセキュリティソフトウェアを確認します。</translation>
    </message>
    <message>
        <source>Another computer on the same network connects.</source>
        <translation>同じネットワークの別のコンピューターからは接続できます。</translation>
    </message>
    <message>
        <source>if browsers here only work with a proxy</source>
        <translation>ここのブラウザーがプロキシ経由でしか動かない場合</translation>
    </message>
    <message>
        <source>if the stage “Host name” shows a private address: then the VPN is missing</source>
        <translation>「ホスト名」の段階にプライベートアドレスが示される場合 (VPN がつながっていません)</translation>
    </message>
    <message>
        <source>Open an outbound connection over TCP port 9093 on your InsightIDR Collector</source>
        <translation>Open an outbound connection over TCP port 9093 on your InsightIDR Collector</translation>
    </message>
    <message>
        <source>The network only lets web traffic out, through a proxy</source>
        <translation>ネットワークがプロキシ経由の Web 通信しか外に出しません</translation>
    </message>
    <message>
        <source>Until then, run this program where that way exists, for example beside the collector.</source>
        <translation>それまでは、直接出られる場所 (コレクターの隣など) でこのプログラムを実行します。</translation>
    </message>
    <message>
        <source>A proxy is set on this computer (echo $https_proxy, or the network settings), and without it no web page opens.</source>
        <translation>このコンピューターにプロキシが設定されており (echo $https_proxy、またはネットワーク設定)、それがないと Web ページが 1 つも開きません。</translation>
    </message>
    <message>
        <source>The event hub was deleted and made again</source>
        <translation>Event Hub が削除され、作り直されました</translation>
    </message>
    <message>
        <source>It has the same name, but its events are counted anew. What the old one held and was not read is gone; the new one is read from its beginning.</source>
        <translation>名前は同じですが、イベントの番号は最初から振り直されています。古い Event Hub にあった未読の分は失われました。新しい Event Hub は先頭から読み取ります。</translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who deleted it and when.</source>
        <translation>Azure ポータルで名前空間の「Activity log」(アクティビティ ログ) を開き、誰がいつ削除したかを確認します。</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a creation time after the last reading.</source>
        <translation>Event Hub の「Overview」に、前回の読み取りより後の作成時刻が表示されます。</translation>
    </message>
    <message>
        <source>The event hub has fewer partitions than before</source>
        <translation>Event Hub のパーティション数が以前より減りました</translation>
    </message>
    <message>
        <source>A partition that was read is not there any more, so the event hub was made again. What it held and was not read is gone.</source>
        <translation>読み取っていたパーティションがなくなりました。つまり、Event Hub が作り直されました。そこにあった未読の分は失われました。</translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who changed it and when.</source>
        <translation>Azure ポータルで名前空間の「Activity log」(アクティビティ ログ) を開き、誰がいつ変更したかを確認します。</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows fewer partitions than the connection panel did.</source>
        <translation>Event Hub の「Overview」に表示されるパーティション数が、接続パネルに出ていた数より少なくなっています。</translation>
    </message>
    <message>
        <source>Events were deleted before they could be read</source>
        <translation>読み取る前にイベントが削除されました</translation>
    </message>
    <message>
        <source>The place where reading should go on is older than what the event hub keeps. Reading goes on at the oldest event.</source>
        <translation>読み取りを再開すべき位置が、Event Hub の保持範囲より古くなっています。最も古いイベントから読み取りを続けます。</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub and raise its retention time.</source>
        <translation>Azure ポータルで Event Hub を開き、保持期間を延ばします。</translation>
    </message>
    <message>
        <source>Let the program read more often than the retention time.</source>
        <translation>保持期間より短い間隔でプログラムに読み取らせます。</translation>
    </message>
    <message>
        <source>The time since the last reading is longer than the event hub&apos;s retention time.</source>
        <translation>前回の読み取りからの時間が、Event Hub の保持期間より長くなっています。</translation>
    </message>
    <message>
        <source>Events are packed in a way that cannot be read</source>
        <translation>読み取れない形式で圧縮されたイベントがあります</translation>
    </message>
    <message>
        <source>Whoever sends to the event hub compresses with something other than gzip.</source>
        <translation>Event Hub への送信元が、gzip 以外で圧縮しています。</translation>
    </message>
    <message>
        <source>Find out which program sends to the event hub: Azure&apos;s own exports do not do this.</source>
        <translation>Event Hub に送信しているプログラムを調べます。Azure 自体のエクスポートは、このような圧縮をしません。</translation>
    </message>
    <message>
        <source>Set that sender to gzip or to no compression.</source>
        <translation>その送信元を gzip または無圧縮に設定します。</translation>
    </message>
    <message>
        <source>The sender&apos;s settings show compression (snappy, lz4, zstd).</source>
        <translation>送信元の設定に圧縮 (snappy、lz4、zstd) があります。</translation>
    </message>
    <message>
        <source>An event arrived damaged</source>
        <translation>破損したイベントが届きました</translation>
    </message>
    <message>
        <source>Its checksum does not fit. It is fetched again by itself.</source>
        <translation>チェックサムが一致しません。自動的に取得し直します。</translation>
    </message>
    <message>
        <source>If it happens often, ask whether a device between here and Azure changes the traffic.</source>
        <translation>頻繁に起きる場合は、ここと Azure の間に通信を書き換える機器がないか問い合わせます。</translation>
    </message>
    <message>
        <source>The same event arrives well later, or from another network.</source>
        <translation>同じイベントが、後から、または別のネットワークからは正常に届きます。</translation>
    </message>
    <message>
        <source>An event is larger than can be fetched</source>
        <translation>取得できる大きさを超えるイベントがあります</translation>
    </message>
    <message>
        <source>One message in the event hub is larger than what this connection may take.</source>
        <translation>Event Hub のメッセージの 1 つが、この接続で受け取れる大きさを超えています。</translation>
    </message>
    <message>
        <source>Find out who sends messages over 1 MB to the event hub.</source>
        <translation>1 MB を超えるメッセージを Event Hub に送信しているのは誰かを調べます。</translation>
    </message>
    <message>
        <source>The partition named in the details stands still at one place.</source>
        <translation>詳細に示されたパーティションが、同じ位置で止まっています。</translation>
    </message>
    <message>
        <source>The reader was too slow and lost its place in the consumer group</source>
        <translation>リーダーが遅く、コンシューマーグループ内の枠を失いました</translation>
    </message>
    <message>
        <source>Between two looks at the event hub more time passed than max.poll.interval.ms allows, so that others got its partitions and it has to join its group again.</source>
        <translation>Event Hub を確認する間隔が max.poll.interval.ms を超えたため、ほかのリーダーがパーティションを引き継ぎ、このリーダーはグループへの参加からやり直しになりました。</translation>
    </message>
    <message>
        <source>See whether the computer was asleep or has no processor time or memory left.</source>
        <translation>コンピューターがスリープしていなかったか、CPU 時間やメモリが不足していないか確認します。</translation>
    </message>
    <message>
        <source>In the program that shows this, raise max.poll.interval.ms or let it do less with each event.</source>
        <translation>これが表示されたプログラムで、max.poll.interval.ms を増やすか、イベントごとの処理を減らします。</translation>
    </message>
    <message>
        <source>The details say how long it took; the computer&apos;s own log shows a sleep or a standstill at that time.</source>
        <translation>かかった時間は詳細に示されています。コンピューター自体のログに、その時刻のスリープまたは停止の記録があります。</translation>
    </message>
    <message>
        <source>The namespace slows the reading down</source>
        <translation>名前空間が読み取りを遅らせています</translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up, so Azure delays its answers.</source>
        <translation>名前空間のスループットユニットを使い切っているため、Azure が応答を遅らせています。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look at Throttled Requests.</source>
        <translation>Azure ポータルで名前空間の「Metrics」(メトリック) を開き、「Throttled Requests」(スロットルされた要求) を確認します。</translation>
    </message>
    <message>
        <source>Raise its throughput units under Scale, or switch Auto-Inflate on.</source>
        <translation>「Scale」でスループットユニットを増やすか、「Auto-Inflate」(自動インフレ) をオンにします。</translation>
    </message>
    <message>
        <source>Throttled Requests of the namespace are above zero at that time.</source>
        <translation>名前空間の「Throttled Requests」が、その時刻に 0 を超えています。</translation>
    </message>
    <message>
        <source>The event hub holds events but does not hand them out</source>
        <translation>Event Hub はイベントを保持していますが、返しません</translation>
    </message>
    <message>
        <source>No event came in time, though the event hub says it has some. The namespace is very busy, or something between holds the data back.</source>
        <translation>Event Hub はイベントがあると示していますが、時間内に届きませんでした。名前空間の負荷が非常に高いか、経路上の何かがデータを止めています。</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the event arrives: then something between holds the data back.</source>
        <translation>別のネットワーク (スマートフォンのテザリング) からはイベントが届きます。その場合、経路上の何かがデータを止めています。</translation>
    </message>
    <message>
        <source>The event hub is empty</source>
        <translation>Event Hub が空です</translation>
    </message>
    <message>
        <source>Everything works, but there is no event to read. Nothing was sent yet, or it goes to another event hub.</source>
        <translation>すべて正常ですが、読み取るイベントがありません。まだ何も送信されていないか、別の Event Hub に送信されています。</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages.</source>
        <translation>Event Hub の「Overview」に受信メッセージがありません。</translation>
    </message>
    <message>
        <source>Connected, but no event arrives</source>
        <translation>接続していますが、イベントが届きません</translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing. Nothing happened yet, or the logs go to another event hub.</source>
        <translation>接続は確立していますが、データが流れていません。まだ何も起きていないか、ログが別の Event Hub に送られています。</translation>
    </message>
    <message>
        <source>If reading begins at the end of the hub, read from the beginning (Connection, Read From Beginning) to see what it holds.</source>
        <translation>読み取りをハブの末尾から始めている場合は、先頭から読み取り (「接続」→「先頭から読み取り」)、保持内容を確認します。</translation>
    </message>
    <message>
        <source>Check the diagnostic settings of Azure Monitor, Entra ID and Defender for Cloud: each must stream to this event hub, and Networking of the namespace must let trusted Microsoft services in.</source>
        <translation>Azure Monitor、Entra ID、Defender for Cloud の診断設定を確認します。いずれもこの Event Hub にストリーミングしている必要があり、名前空間の「Networking」(ネットワーク) は、信頼された Microsoft サービスを許可している必要があります。</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages: then Azure sends nothing here. If it shows some, the wrong event hub or time is read.</source>
        <translation>Event Hub の「Overview」に受信メッセージがなければ、Azure はここに何も送信していません。受信メッセージがあれば、読み取る Event Hub または時刻が違います。</translation>
    </message>
    <message>
        <source>if the connection test says that the event hub is empty</source>
        <translation>接続テストで Event Hub が空と示される場合</translation>
    </message>
    <message>
        <source>if the export was never saved</source>
        <translation>エクスポートが一度も保存されていない場合</translation>
    </message>
    <message>
        <source>if Networking of the namespace allows selected networks only</source>
        <translation>名前空間の「Networking」が、選択されたネットワークだけを許可している場合</translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing to IDR</source>
        <translation>A connection has been established, but no data is flowing to IDR</translation>
    </message>
    <message>
        <source>Header values of events look garbled</source>
        <translation>イベントのヘッダーの値が文字化けして見えます</translation>
    </message>
    <message>
        <source>Whoever sends by AMQP has its header values written in AMQP&apos;s own form; Kafka hands them out as they are. The events themselves are whole.</source>
        <translation>AMQP で送信すると、ヘッダーの値は AMQP 独自の形式で書かれ、Kafka はそれをそのまま渡します。イベント自体は完全です。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: neither InsightIDR nor this program sorts by headers.</source>
        <translation>対処は不要です。InsightIDR もこのプログラムも、ヘッダーでは分類しません。</translation>
    </message>
    <message>
        <source>The body of the same event is readable.</source>
        <translation>同じイベントの本文は読めます。</translation>
    </message>
    <message>
        <source>The key was regenerated while connected</source>
        <translation>接続中にキーが再生成されました</translation>
    </message>
    <message>
        <source>A connection that stands goes on with the old key; from the next one on the hub refuses it.</source>
        <translation>確立済みの接続は古いキーで続きますが、次の接続からハブに拒否されます。</translation>
    </message>
    <message>
        <source>Enter the new connection string here (File, Set Up a Connection).</source>
        <translation>新しい接続文字列をここに入力します (「ファイル」→「接続のセットアップ」)。</translation>
    </message>
    <message>
        <source>It worked for hours or days, and the policy&apos;s key in the Azure portal is not the one in use any more.</source>
        <translation>数時間または数日は動いていましたが、Azure ポータルのポリシーのキーが、使用中のものではなくなっています。</translation>
    </message>
    <message>
        <source>The namespace changed over to its second region</source>
        <translation>名前空間が 2 番目のリージョンに切り替わりました</translation>
    </message>
    <message>
        <source>Behind a geo-recovery alias stands another namespace now. It has neither the old events nor the places where reading stopped, and each namespace has keys of its own.</source>
        <translation>geo リカバリーのエイリアスの先が、別の名前空間になりました。そこには以前のイベントも読み取りの停止位置もなく、キーも名前空間ごとに異なります。</translation>
    </message>
    <message>
        <source>Use the connection string of the alias: in the Azure portal open the namespace, Geo-Recovery, then Shared access policies.</source>
        <translation>エイリアスの接続文字列を使います。Azure ポータルで名前空間の「Geo-Recovery」、「Shared access policies」(共有アクセス ポリシー) の順に開きます。</translation>
    </message>
    <message>
        <source>Read from the beginning (Connection, Read From Beginning).</source>
        <translation>先頭から読み取ります (「接続」→「先頭から読み取り」)。</translation>
    </message>
    <message>
        <source>Fetch what is missing from the first namespace while it still exists.</source>
        <translation>最初の名前空間がまだ存在するうちに、不足分を取得します。</translation>
    </message>
    <message>
        <source>Geo-Recovery of the namespace shows the other namespace as the primary one.</source>
        <translation>名前空間の「Geo-Recovery」に、もう一方の名前空間がプライマリとして表示されます。</translation>
    </message>
    <message>
        <source>The connection to the hub was lost</source>
        <translation>ハブへの接続が失われました</translation>
    </message>
    <message>
        <source>The other side or something between ended it. The program connects again by itself, and no event is lost.</source>
        <translation>相手側または経路上の何かが接続を終了しました。プログラムは自動的に再接続し、イベントは失われません。</translation>
    </message>
    <message>
        <source>The times in Diagnostics: at even distances of four or ten minutes it is a limit for idle connections.</source>
        <translation>「診断」の時刻を見ます。4 分または 10 分の等間隔なら、アイドル接続の制限です。</translation>
    </message>
    <message>
        <source>Send the samples again.</source>
        <translation>サンプルをもう一度送信します。</translation>
    </message>
    <message>
        <source>Search InsightIDR&apos;s Log Search for the marker of the samples: what is found there did arrive.</source>
        <translation>InsightIDR の Log Search でサンプルの目印を検索します。見つかったものは届いています。</translation>
    </message>
    <message>
        <source>The policy may not send to this event hub</source>
        <translation>ポリシーにこの Event Hub への送信権限がありません</translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Send right on this event hub. For InsightIDR this is as it should be: it needs Listen only.</source>
        <translation>サインインはできますが、この Event Hub に対して、共有アクセスポリシーに Send 権限がありません。InsightIDR ではこれが正しい状態です。必要なのは Listen だけです。</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies, and add one with Send ticked, for samples alone; delete it afterwards. Leave InsightIDR&apos;s policy as it is.</source>
        <translation>Azure ポータルで Event Hub、「Shared access policies」(共有アクセス ポリシー) を選び、サンプル専用に Send (送信) にチェックを付けたポリシーを追加し、後で削除します。InsightIDR のポリシーはそのままにします。</translation>
    </message>
    <message>
        <source>Copy that policy&apos;s &quot;Connection string–primary key&quot; and give it as the one for sending.</source>
        <translation>そのポリシーの「Connection String Primary Key」(接続文字列 - 主キー) をコピーし、送信用として指定します。</translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Send is not among them.</source>
        <translation>Event Hub の「Shared access policies」にポリシーのクレームが表示され、その中に Send がありません。</translation>
    </message>
    <message>
        <source>if Send is ticked: then the key or the policy name has a typo</source>
        <translation>Send にチェックが付いている場合 (キーまたはポリシー名の入力ミス)</translation>
    </message>
    <message>
        <source>The event hub takes no message of this size</source>
        <translation>Event Hub がこのサイズのメッセージを受け付けません</translation>
    </message>
    <message>
        <source>A namespace takes messages of up to 1 MB, in the Basic tier of up to 256 KB. A sample has a few KB, so something else sets a limit here.</source>
        <translation>名前空間が受け付けるメッセージは 1 MB まで、Basic レベルでは 256 KB までです。サンプルは数 KB なので、ここでは別の何かが制限しています。</translation>
    </message>
    <message>
        <source>What the server said, under the details, names a size or a limit.</source>
        <translation>詳細の下にあるサーバーの応答に、サイズまたは制限が示されています。</translation>
    </message>
    <message>
        <source>The namespace takes no more messages right now</source>
        <translation>名前空間が、現在これ以上メッセージを受け付けません</translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up. Azure&apos;s own exports to it are held back or lost, too.</source>
        <translation>名前空間のスループットユニットを使い切っています。Azure 自体のエクスポートも、遅れるか失われます。</translation>
    </message>
    <message>
        <source>The event hub does not say whether it took the samples</source>
        <translation>Event Hub が、サンプルを受け取ったかどうかを返しません</translation>
    </message>
    <message>
        <source>Signing in works, and the samples went out, but no answer came in time. The namespace is very busy, or something between holds the data back. They may still arrive; they are not sent twice by themselves.</source>
        <translation>サインインしてサンプルを送信しましたが、時間内に応答がありませんでした。名前空間の負荷が非常に高いか、経路上の何かがデータを止めています。サンプルはこれから届く可能性があります。自動的に再送信されることはありません。</translation>
    </message>
    <message>
        <source>The connection broke while samples were sent</source>
        <translation>サンプルの送信中に接続が切れました</translation>
    </message>
    <message>
        <source>The other side or something between ended it before the event hub had answered. The samples may have arrived; they are not sent twice by themselves.</source>
        <translation>Event Hub が応答する前に、相手側または経路上の何かが接続を終了しました。サンプルは届いている可能性があります。自動的に再送信されることはありません。</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples arrive.</source>
        <translation>別のネットワーク (スマートフォンのテザリング) からはサンプルが届きます。</translation>
    </message>
    <message>
        <source>The event hub took the samples but did not hand them out in time</source>
        <translation>Event Hub はサンプルを受け取りましたが、時間内に返しませんでした</translation>
    </message>
    <message>
        <source>The samples lie in the event hub, at the places that are shown, but reading them brought nothing in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>サンプルは Event Hub の、表示された位置にありますが、読み取っても時間内に何も届きませんでした。名前空間の負荷が非常に高いか、経路上の何かがデータを止めています。</translation>
    </message>
    <message>
        <source>The two connection strings lead to different namespaces</source>
        <translation>2 つの接続文字列が別々の名前空間のものです</translation>
    </message>
    <message>
        <source>Samples would be sent to one namespace and looked for in another. Nothing was sent.</source>
        <translation>このままでは、ある名前空間に送信したサンプルを別の名前空間で探すことになります。何も送信していません。</translation>
    </message>
    <message>
        <source>Copy both strings from policies of the same namespace, or of the same event hub in it.</source>
        <translation>両方の文字列を、同じ名前空間のポリシー、またはその中の同じ Event Hub のポリシーからコピーします。</translation>
    </message>
    <message>
        <source>With a geo-recovery alias use the strings of the alias for both.</source>
        <translation>geo リカバリーのエイリアスを使う場合は、両方ともエイリアスの文字列を使います。</translation>
    </message>
    <message>
        <source>What stands behind Endpoint= differs between the two strings.</source>
        <translation>2 つの文字列で、Endpoint= の後の部分が異なります。</translation>
    </message>
    <message>
        <source>A sample came back but is sorted into another log set</source>
        <translation>サンプルが戻りましたが、別のログセットに分類されています</translation>
    </message>
    <message>
        <source>Sending and reading work. A rule of this connection&apos;s own rule book takes the sample before the one that is meant for it.</source>
        <translation>送信と読み取りは正常です。この接続独自のルールブックのルールが、本来のルールより先にサンプルに該当しています。</translation>
    </message>
    <message>
        <source>Open the Rules panel and look at the rule that is named beside the sample.</source>
        <translation>「ルール」パネルを開き、サンプルの横に示されたルールを確認します。</translation>
    </message>
    <message>
        <source>If it is meant like this, nothing needs to be done; otherwise move, change or reset the rule.</source>
        <translation>意図どおりなら対処は不要です。そうでなければ、ルールを移動、変更、またはリセットします。</translation>
    </message>
    <message>
        <source>With the built-in rules (Rules, Reset) all samples land where they should.</source>
        <translation>組み込みのルール (「ルール」→「リセット」) では、すべてのサンプルが正しく振り分けられます。</translation>
    </message>
    <message>
        <source>A sample came back changed</source>
        <translation>サンプルが変更されて戻りました</translation>
    </message>
    <message>
        <source>At the place where the event hub put the sample lies something else. Either the event hub was made anew meanwhile, or something between changes what is sent.</source>
        <translation>Event Hub がサンプルを置いた位置に、別のものがあります。その間に Event Hub が作り直されたか、経路上の何かが送信内容を書き換えています。</translation>
    </message>
    <message>
        <source>If it stays, ask whether a device between here and Azure changes the traffic.</source>
        <translation>続く場合は、ここと Azure の間に通信を書き換える機器がないか問い合わせます。</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples come back unchanged.</source>
        <translation>別のネットワーク (スマートフォンのテザリング) からは、サンプルが変更されずに戻ります。</translation>
    </message>
    <message>
        <source>The connection string cannot be used</source>
        <translation>接続文字列を使用できません</translation>
    </message>
    <message>
        <source>It is not complete, or it is another kind of secret: a bare key, a shared access signature (SharedAccessSignature=), a string of a storage account or of an IoT hub.</source>
        <translation>接続文字列が不完全か、別の種類のシークレットです (キーのみ、共有アクセス署名 (SharedAccessSignature=)、ストレージアカウントまたは IoT Hub の文字列)。</translation>
    </message>
    <message>
        <source>The string does not read Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….</source>
        <translation>文字列が Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=… の形になっていません。</translation>
    </message>
    <message>
        <source>The connection string belongs to another event hub</source>
        <translation>接続文字列が別の Event Hub のものです</translation>
    </message>
    <message>
        <source>Its EntityPath names another event hub than the one that shall be read.</source>
        <translation>EntityPath に、読み取る対象とは別の Event Hub が示されています。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs: if it lists only one of the two names, that one is meant. If that is the one in the string, give it as the event hub (hubscope-cli: --hub NAME).</source>
        <translation>Azure ポータルで名前空間の「Event Hubs」を開きます。2 つの名前のうち一方しかなければ、それが正しい名前です。文字列の中の名前がそれであれば、Event Hub としてその名前を指定します (hubscope-cli: --hub NAME)。</translation>
    </message>
    <message>
        <source>If it is the other, copy the connection string from a policy of that event hub, or from one of the namespace.</source>
        <translation>もう一方であれば、その Event Hub のポリシー、または名前空間のポリシーから接続文字列をコピーします。</translation>
    </message>
    <message>
        <source>What stands behind EntityPath= in the string is not the name of the event hub.</source>
        <translation>文字列の EntityPath= の後が、Event Hub の名前と違います。</translation>
    </message>
    <message>
        <source>It is not said which event hub to read</source>
        <translation>読み取る Event Hub が指定されていません</translation>
    </message>
    <message>
        <source>The connection string is that of the whole namespace, and no event hub was named beside it.</source>
        <translation>接続文字列が名前空間全体のもので、Event Hub の名前が別に指定されていません。</translation>
    </message>
    <message>
        <source>Enter the event hub&apos;s name; the guide names it insights-operational-logs.</source>
        <translation>Event Hub の名前を入力します。ガイドでの名前は insights-operational-logs です。</translation>
    </message>
    <message>
        <source>The string holds no EntityPath=.</source>
        <translation>文字列に EntityPath= がありません。</translation>
    </message>
    <message>
        <source>The connection string can be read, with a remark</source>
        <translation>接続文字列は読み取れますが、注意点があります</translation>
    </message>
    <message>
        <source>Something about the string is unusual; the connection test goes on with it.</source>
        <translation>文字列に通常と違う点があります。接続テストはこのまま続けます。</translation>
    </message>
    <message>
        <source>Read the remark, and copy the string again if in doubt.</source>
        <translation>注意点を読み、確かでなければ文字列をコピーし直します。</translation>
    </message>
    <message>
        <source>The same part of the string, in the Azure portal, reads otherwise.</source>
        <translation>Azure ポータルでは、文字列の同じ部分が異なっています。</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>ハブへの接続がありません</translation>
    </message>
    <message>
        <source>The hub cannot be reached right now; the report before this one names the reason. The program tries again by itself.</source>
        <translation>現在、ハブに到達できません。理由は 1 つ前の報告にあります。プログラムは自動的に再試行します。</translation>
    </message>
    <message>
        <source>Run the connection test: it names the reason.</source>
        <translation>接続テストを実行すると、理由がわかります。</translation>
    </message>
    <message>
        <source>The connection test fails as well; its first failed stage is the reason.</source>
        <translation>接続テストも失敗します。最初に失敗した段階が理由です。</translation>
    </message>
    <message>
        <source>This computer has no resources left for the connection</source>
        <translation>このコンピューターに、接続のためのリソースが残っていません</translation>
    </message>
    <message>
        <source>Memory, threads or open files are used up.</source>
        <translation>メモリ、スレッド、または開けるファイルの数を使い切っています。</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limits (ulimit -n).</source>
        <translation>ほかのプログラムを終了するか、上限を上げます (ulimit -n)。</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>プログラムを起動し直します。</translation>
    </message>
    <message>
        <source>The system monitor shows no free memory, or the details say which limit was met.</source>
        <translation>システムモニターに空きメモリがないか、達した上限が詳細に示されています。</translation>
    </message>
    <message>
        <source>The hub does not know what was asked of it</source>
        <translation>ハブが、求められた機能に対応していません</translation>
    </message>
    <message>
        <source>Event Hubs offers a part of what Kafka does: no transactions and no exactly-once processing. Reading needs neither.</source>
        <translation>Event Hubs が提供するのは Kafka の機能の一部です。トランザクションと「厳密に 1 回」の処理 (exactly-once) はありません。読み取りにはどちらも不要です。</translation>
    </message>
    <message>
        <source>In a program that sends, switch transactions off (transactional.id).</source>
        <translation>送信するプログラムで、トランザクションをオフにします (transactional.id)。</translation>
    </message>
    <message>
        <source>The settings of the sending program hold a transactional.id.</source>
        <translation>送信プログラムの設定に transactional.id があります。</translation>
    </message>
    <message>
        <source>The connection&apos;s settings cannot be used</source>
        <translation>接続の設定を使用できません</translation>
    </message>
    <message>
        <source>The Kafka client refused one of the settings; its words stand in the details.</source>
        <translation>Kafka クライアントが設定の 1 つを拒否しました。その内容は詳細にあります。</translation>
    </message>
    <message>
        <source>The details name the setting.</source>
        <translation>設定の名前は詳細に示されています。</translation>
    </message>
    <message>
        <source>Azure Monitor does not save the export of the activity log</source>
        <translation>Azure Monitor でアクティビティログのエクスポートを保存できません</translation>
    </message>
    <message>
        <source>The portal says “Create or update activity log profilesFailure”: the resource provider microsoft.insights is not registered in the subscription.</source>
        <translation>ポータルに「Create or update activity log profilesFailure」と表示されます。サブスクリプションにリソースプロバイダー microsoft.insights が登録されていません。</translation>
    </message>
    <message>
        <source>In the Azure portal search for Subscriptions, select yours and click Resource providers.</source>
        <translation>Azure ポータルで「Subscriptions」(サブスクリプション) を検索し、該当するものを選んで「Resource providers」(リソース プロバイダー) をクリックします。</translation>
    </message>
    <message>
        <source>Search for microsoft.insights.</source>
        <translation>microsoft.insights を検索します。</translation>
    </message>
    <message>
        <source>Click Register or Re-register and wait until it is done.</source>
        <translation>「Register」(登録) または「Re-register」(再登録) をクリックし、完了するまで待ちます。</translation>
    </message>
    <message>
        <source>Click Refresh.</source>
        <translation>「Refresh」をクリックします。</translation>
    </message>
    <message>
        <source>Repeat the steps of “Configure the Azure Monitor” and see that the export saves.</source>
        <translation>「Configure the Azure Monitor」の手順をもう一度行い、エクスポートが保存されることを確認します。</translation>
    </message>
    <message>
        <source>Resource providers of the subscription show microsoft.insights as NotRegistered or Registering.</source>
        <translation>サブスクリプションの「Resource providers」に、microsoft.insights が NotRegistered または Registering と表示されます。</translation>
    </message>
    <message>
        <source>Create or update activity log profilesFailure error</source>
        <translation>Create or update activity log profilesFailure error</translation>
    </message>
    <message>
        <source>A diagnostic setting cannot use the policy</source>
        <translation>診断設定でこのポリシーを使用できません</translation>
    </message>
    <message>
        <source>The policy that an export writes with needs Manage, Send and Listen, on the namespace. The policy of InsightIDR (for example R7InsightIDR) has Listen only and is for reading.</source>
        <translation>エクスポートの書き込みに使うポリシーには、名前空間に対する Manage、Send、Listen が必要です。InsightIDR のポリシー (R7InsightIDR など) は Listen だけで、読み取り用です。</translation>
    </message>
    <message>
        <source>In the setting select the RootManageSharedAccessKey policy name.</source>
        <translation>設定で、ポリシー名として RootManageSharedAccessKey を選びます。</translation>
    </message>
    <message>
        <source>Leave InsightIDR&apos;s own policy as it is: it needs Listen only.</source>
        <translation>InsightIDR 用のポリシーはそのままにします。必要なのは Listen だけです。</translation>
    </message>
    <message>
        <source>Shared access policies of the namespace shows which claims the chosen policy has.</source>
        <translation>名前空間の「Shared access policies」で、選択したポリシーのクレームを確認できます。</translation>
    </message>
    <message>
        <source>The namespace cannot be chosen in a diagnostic setting</source>
        <translation>診断設定で名前空間を選択できません</translation>
    </message>
    <message>
        <source>For a resource that belongs to a region the namespace must be in the same one.</source>
        <translation>リージョンに属するリソースの場合、名前空間も同じリージョンにある必要があります。</translation>
    </message>
    <message>
        <source>Compare the region of the resource with the one in the namespace&apos;s Overview.</source>
        <translation>リソースのリージョンを、名前空間の「Overview」(概要) のリージョンと比べます。</translation>
    </message>
    <message>
        <source>If they differ, make a namespace in that region, or export this resource&apos;s logs in another way.</source>
        <translation>異なる場合は、そのリージョンに名前空間を作成するか、このリソースのログを別の方法でエクスポートします。</translation>
    </message>
    <message>
        <source>The list of namespaces in the setting holds others of the resource&apos;s region, and not this one.</source>
        <translation>設定の名前空間の一覧に、リソースと同じリージョンのほかの名前空間はありますが、この名前空間はありません。</translation>
    </message>
    <message>
        <source>Azure&apos;s own exports do not get past the namespace&apos;s firewall</source>
        <translation>Azure 自体のエクスポートが名前空間のファイアウォールを通れません</translation>
    </message>
    <message>
        <source>Where only selected networks are allowed, exports are kept out as well, unless trusted Microsoft services may pass.</source>
        <translation>選択されたネットワークだけを許可していると、信頼された Microsoft サービスを許可しない限り、エクスポートも遮断されます。</translation>
    </message>
    <message>
        <source>Under Exception choose Yes for “Allow trusted Microsoft services to bypass this firewall”, and save.</source>
        <translation>「Exception」で「Allow trusted Microsoft services to bypass this firewall」に「Yes」を選び、保存します。</translation>
    </message>
    <message>
        <source>Networking of the namespace allows selected networks, and the exception for trusted services is off.</source>
        <translation>名前空間の「Networking」が選択されたネットワークだけを許可し、信頼されたサービスの例外がオフです。</translation>
    </message>
    <message>
        <source>No further diagnostic setting can be added</source>
        <translation>診断設定をこれ以上追加できません</translation>
    </message>
    <message>
        <source>A resource takes five diagnostic settings at most.</source>
        <translation>1 つのリソースに設定できる診断設定は 5 つまでです。</translation>
    </message>
    <message>
        <source>Delete a setting that is no longer needed, or add “Stream to an event hub” to one that is there.</source>
        <translation>不要になった設定を削除するか、既存の設定に「Stream to an Event Hub」(イベント ハブへのストリーム) を追加します。</translation>
    </message>
    <message>
        <source>The list in Diagnostic settings has five entries.</source>
        <translation>「Diagnostic settings」の一覧に 5 件あります。</translation>
    </message>
    <message>
        <source>Sign-in logs cannot be exported</source>
        <translation>サインインログをエクスポートできません</translation>
    </message>
    <message>
        <source>Exporting them needs a licence of Microsoft Entra ID (Azure Active Directory) P1 or P2. Audit logs alone arrive without it.</source>
        <translation>エクスポートには Microsoft Entra ID (Azure Active Directory) の P1 または P2 ライセンスが必要です。監査ログだけなら、ライセンスなしでも届きます。</translation>
    </message>
    <message>
        <source>In the Azure portal open Microsoft Entra ID, Overview, and read the licence.</source>
        <translation>Azure ポータルで「Microsoft Entra ID」、「Overview」(概要) を開き、ライセンスを確認します。</translation>
    </message>
    <message>
        <source>With a P1 or P2 licence choose SignInLogs and the other sign-in categories in Diagnostic settings.</source>
        <translation>P1 または P2 ライセンスがあれば、「Diagnostic settings」(診断設定) で SignInLogs と、そのほかのサインインのカテゴリを選びます。</translation>
    </message>
    <message>
        <source>Overview of Microsoft Entra ID shows Free as its licence.</source>
        <translation>Microsoft Entra ID の「Overview」に、ライセンスが Free と表示されます。</translation>
    </message>
    <message>
        <source>No alerts of Defender for Cloud arrive</source>
        <translation>Defender for Cloud のアラートが届きません</translation>
    </message>
    <message>
        <source>Alerts are only made and exported where a Defender plan is on: the guide calls it the Standard tier for Azure Security Center.</source>
        <translation>アラートが作成され、エクスポートされるのは、Defender プランがオンの場合だけです。ガイドでは、これを Azure Security Center の Standard レベルと呼んでいます。</translation>
    </message>
    <message>
        <source>In the Defender for Cloud menu open Environment settings and select the subscription: the plan must be on.</source>
        <translation>Defender for Cloud のメニューで「Environment settings」(環境設定) を開き、サブスクリプションを選びます。プランがオンである必要があります。</translation>
    </message>
    <message>
        <source>Select Continuous export, Event hub, and check that security alerts go to this event hub.</source>
        <translation>「Continuous export」(連続エクスポート)、「Event hub」を選び、セキュリティアラートがこの Event Hub に送られていることを確認します。</translation>
    </message>
    <message>
        <source>Make a sample alert: in Defender for Cloud open Security alerts, then Sample alerts.</source>
        <translation>サンプルのアラートを作成します。Defender for Cloud で「Security alerts」(セキュリティ アラート)、「Sample alerts」(サンプル アラート) の順に開きます。</translation>
    </message>
    <message>
        <source>Environment settings of Defender for Cloud shows no plan as on, or Continuous export names another event hub.</source>
        <translation>Defender for Cloud の「Environment settings」にオンのプランがないか、「Continuous export」に別の Event Hub が指定されています。</translation>
    </message>
    <message>
        <source>The connection does not work, for a reason that is not known</source>
        <translation>接続が機能しません。原因は特定できていません</translation>
    </message>
    <message>
        <source>“There is an error in the connection”, as the guide calls it. The words of the other side stand in the details; this program does not recognise them.</source>
        <translation>ガイドで言う「There is an error in the connection」です。相手側の応答は詳細にありますが、このプログラムでは判別できません。</translation>
    </message>
    <message>
        <source>Verify that you have selected the Standard tier: for the namespace (Basic has no Kafka endpoint) and for Azure Security Center.</source>
        <translation>名前空間 (Basic には Kafka エンドポイントがありません) と Azure Security Center の両方で、Standard レベルを選んだことを確認します。</translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub instance.</source>
        <translation>正しい Event Hub インスタンスにログインしていることを確認します。</translation>
    </message>
    <message>
        <source>Check your credentials: use the Connection String Primary Key and the correct connection string.</source>
        <translation>資格情報を確認します。「Connection String Primary Key」(接続文字列 - 主キー) と正しい接続文字列を使います。</translation>
    </message>
    <message>
        <source>Each of these four checks can be made in a minute; run the connection test after each.</source>
        <translation>これら 4 つの確認は、それぞれ 1 分でできます。1 つ確認するごとに接続テストを実行します。</translation>
    </message>
    <message>
        <source>There is an error in the connection</source>
        <translation>There is an error in the connection</translation>
    </message>
    <message>
        <source>The namespace does not let this computer&apos;s address in</source>
        <translation>名前空間が、このコンピューターのアドレスを許可していません</translation>
    </message>
    <message>
        <source>Under Public access, Selected networks, add the public IPv4 address of this computer&apos;s network (your network team knows it; one that begins with 10. or 192.168. is not public) and that of the InsightIDR Collector, and save. It takes a Contributor of the namespace.</source>
        <translation>「Public access」の「Selected networks」(選択されたネットワーク) で、このコンピューターのネットワークのパブリック IPv4 アドレス (ネットワーク担当が把握しています。10. や 192.168. で始まるものはパブリックではありません) と、InsightIDR Collector のパブリック IPv4 アドレスを追加し、保存します。名前空間の Contributor (共同作成者) である必要があります。</translation>
    </message>
    <message>
        <source>Where only private endpoints are allowed, run from a network that has one.</source>
        <translation>プライベートエンドポイントだけが許可されている場合は、プライベートエンドポイントのあるネットワークから実行します。</translation>
    </message>
    <message>
        <source>The server&apos;s own words in the details speak of its firewall, and Networking of the namespace does not list your public address.</source>
        <translation>詳細にあるサーバー自身の応答がファイアウォールに触れており、名前空間の「Networking」に自分のパブリックアドレスがありません。</translation>
    </message>
    <message>
        <source>if Networking says that public network access is disabled</source>
        <translation>「Networking」でパブリックネットワークアクセスが無効と表示される場合</translation>
    </message>
    <message>
        <source>The namespace can only be reached from a private network</source>
        <translation>名前空間には、プライベートネットワークからしか到達できません</translation>
    </message>
    <message>
        <source>Public network access of the Event Hubs namespace is off, and this computer came in from outside.</source>
        <translation>Event Hubs 名前空間のパブリックネットワークアクセスがオフで、このコンピューターは外部から接続しました。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see that public network access is disabled. Ask the namespace&apos;s owner whether on purpose.</source>
        <translation>Azure ポータルで名前空間の「Networking」(ネットワーク) を開き、パブリックネットワークアクセスが無効であることを確認します。意図的なものか、名前空間の所有者に問い合わせます。</translation>
    </message>
    <message>
        <source>If so, run this program and the InsightIDR Collector in a network with a private endpoint of the namespace.</source>
        <translation>意図的であれば、名前空間のプライベートエンドポイントがあるネットワークで、このプログラムと InsightIDR Collector を実行します。</translation>
    </message>
    <message>
        <source>Otherwise, with the owner&apos;s yes, enable public network access from selected networks, and then add the public addresses of this computer and of the collector.</source>
        <translation>そうでなければ、所有者の了承を得て、選択されたネットワークからのパブリックネットワークアクセスを有効にし、このコンピューターとコレクターのパブリックアドレスを追加します。</translation>
    </message>
    <message>
        <source>Networking of the namespace says that public network access is disabled, and the stage “Host name” shows a public address.</source>
        <translation>名前空間の「Networking」でパブリックネットワークアクセスが無効と表示され、「ホスト名」の段階にパブリックアドレスが示されます。</translation>
    </message>
    <message>
        <source>if Networking allows selected networks and yours is not among them</source>
        <translation>「Networking」が選択されたネットワークだけを許可し、その中に自分のネットワークがない場合</translation>
    </message>
    <message>
        <source>The namespace does not accept shared access keys</source>
        <translation>名前空間が共有アクセスキーを受け付けません</translation>
    </message>
    <message>
        <source>Shared access keys (local authentication) are switched off for this namespace, so no connection string can work.</source>
        <translation>この名前空間では共有アクセスキー (ローカル認証) がオフのため、どの接続文字列も機能しません。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and look at Local Authentication.</source>
        <translation>Azure ポータルで名前空間の「Overview」(概要) を開き、「Local Authentication」(ローカル認証) を確認します。</translation>
    </message>
    <message>
        <source>Enable it, or use another namespace for InsightIDR: the event source needs a shared access policy.</source>
        <translation>これを有効にするか、InsightIDR には別の名前空間を使います。イベントソースには共有アクセスポリシーが必要です。</translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows Local Authentication as Disabled.</source>
        <translation>名前空間の「Overview」で「Local Authentication」が「Disabled」と表示されます。</translation>
    </message>
    <message>
        <source>The hub expects TLS and was spoken to without it</source>
        <translation>TLS を求めるハブに、TLS なしで通信しました</translation>
    </message>
    <message>
        <source>Event Hubs only accepts encrypted connections on port 9093; this profile is set to connect in the clear.</source>
        <translation>Event Hubs がポート 9093 で受け付けるのは暗号化された接続だけですが、このプロファイルは平文で接続する設定です。</translation>
    </message>
    <message>
        <source>Use UseDevelopmentEmulator=true only for the Event Hubs emulator.</source>
        <translation>UseDevelopmentEmulator=true は Event Hubs エミュレーターにだけ使います。</translation>
    </message>
    <message>
        <source>The connection string holds UseDevelopmentEmulator=true, or the profile was made for a demo hub.</source>
        <translation>接続文字列に UseDevelopmentEmulator=true があるか、プロファイルがデモハブ用に作成されたものです。</translation>
    </message>
    <message>
        <source>The sign-in token is outside its time</source>
        <translation>サインイントークンが有効期間外です</translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID has run out or begins in the future: the clock of this computer is most likely wrong.</source>
        <translation>Microsoft Entra ID のトークンの期限が切れているか、開始が未来です。このコンピューターの時計がずれている可能性が最も高いです。</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with that of a phone: five minutes apart are too many.</source>
        <translation>このコンピューターの時計をスマートフォンの時計と比べます。5 分の差があれば大きすぎます。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID gives out no token to sign in with</source>
        <translation>Microsoft Entra ID がサインイン用のトークンを発行しません</translation>
    </message>
    <message>
        <source>The sign-in goes by an application in Microsoft Entra ID, which refused it; the number of the error (AADSTS…) stands in the details.</source>
        <translation>サインインは Microsoft Entra ID のアプリケーション経由ですが、そこで拒否されました。番号 (AADSTS…) は詳細にあります。</translation>
    </message>
    <message>
        <source>Look the number in the details up in Microsoft Entra ID&apos;s sign-in logs; AADSTS7000215 is a wrong client secret.</source>
        <translation>詳細の番号を、Microsoft Entra ID のサインインログで調べます。AADSTS7000215 はクライアントシークレットの誤りです。</translation>
    </message>
    <message>
        <source>Enter the application&apos;s current secret.</source>
        <translation>アプリケーションの現在のシークレットを入力します。</translation>
    </message>
    <message>
        <source>The details hold a number that begins with AADSTS.</source>
        <translation>詳細に AADSTS で始まる番号があります。</translation>
    </message>
    <message>
        <source>The sign-in token is of another tenant</source>
        <translation>サインイントークンが別のテナントのものです</translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID was issued by another tenant, or for another address, than this namespace&apos;s.</source>
        <translation>Microsoft Entra ID のトークンが、この名前空間とは別のテナントから、または別のアドレス向けに発行されました。</translation>
    </message>
    <message>
        <source>Compare the tenant of the application with the one of the namespace&apos;s subscription.</source>
        <translation>アプリケーションのテナントを、名前空間のサブスクリプションのテナントと比べます。</translation>
    </message>
    <message>
        <source>Ask for the token with the namespace&apos;s own address as its scope.</source>
        <translation>名前空間自体のアドレスをスコープにして、トークンを要求します。</translation>
    </message>
    <message>
        <source>The directory shown in the Azure portal beside the subscription is not the tenant that the application belongs to.</source>
        <translation>Azure ポータルでサブスクリプションの横に表示されるディレクトリが、アプリケーションの属するテナントと違います。</translation>
    </message>
    <message>
        <source>The hub closes the connection before the sign-in is done</source>
        <translation>サインインが完了する前に、ハブが接続を閉じます</translation>
    </message>
    <message>
        <source>Name, port and TLS are fine, then the other side hangs up. A namespace in the Basic tier does this, and so do some firewalls.</source>
        <translation>名前、ポート、TLS は正常ですが、その後、相手側が切断します。Basic レベルの名前空間がこの動作をします。一部のファイアウォールも同様です。</translation>
    </message>
    <message>
        <source>The stage “Encryption” passes and the next one ends at once, each time you try.</source>
        <translation>「暗号化」の段階は合格し、次の段階が毎回すぐに終了します。</translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall cuts it</source>
        <translation>時々、暗号化の時点で失敗する場合 (ファイアウォールが切断しています)</translation>
    </message>
    <message>
        <source>if the next try works: then it was the network</source>
        <translation>次の試行が成功する場合 (ネットワークが原因でした)</translation>
    </message>
    <message>
        <source>The server does not offer sign-in by connection string</source>
        <translation>サーバーが接続文字列によるサインインに対応していません</translation>
    </message>
    <message>
        <source>Something that speaks Kafka answers here, but it does not know the mechanism PLAIN that Event Hubs uses. It is most likely not an Event Hubs namespace.</source>
        <translation>Kafka で何かが応答しましたが、Event Hubs が使う PLAIN メカニズムに対応していません。Event Hubs の名前空間ではない可能性が最も高いです。</translation>
    </message>
    <message>
        <source>If a Kafka proxy stands between, let it pass PLAIN through.</source>
        <translation>間に Kafka プロキシがある場合は、PLAIN を通すように設定します。</translation>
    </message>
    <message>
        <source>The details list the mechanisms that the server does offer, and PLAIN is not among them.</source>
        <translation>サーバーが対応するメカニズムが詳細に示され、その中に PLAIN がありません。</translation>
    </message>
    <message>
        <source>There is no key to sign in with</source>
        <translation>サインインに使うキーがありません</translation>
    </message>
    <message>
        <source>The profile has no connection string, or the keychain did not give it out.</source>
        <translation>プロファイルに接続文字列がないか、キーチェーンがそれを渡しませんでした。</translation>
    </message>
    <message>
        <source>Enter the connection string again.</source>
        <translation>接続文字列をもう一度入力します。</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop and try again.</source>
        <translation>デスクトップのキーチェーンのロックを解除し、もう一度試します。</translation>
    </message>
    <message>
        <source>The keychain of your desktop holds no entry of this profile, or asks for a password to open it.</source>
        <translation>デスクトップのキーチェーンに、このプロファイルの項目がないか、開くためのパスワードを求められます。</translation>
    </message>
    <message>
        <source>The hub refuses the sign-in without a reason</source>
        <translation>ハブが理由を示さずにサインインを拒否します</translation>
    </message>
    <message>
        <source>The server said no and not why. Three things do this: a policy or key that is not of this namespace or was cut, the Basic tier, and shared access keys that are switched off. InsightIDR shows this as “Invalid SASL mechanism response, server may be expecting a different protocol”.</source>
        <translation>サーバーは拒否しましたが、理由を示しませんでした。考えられる原因は、ポリシー名またはキーがこの名前空間のものではないか途中で切れている、Basic レベルである、共有アクセスキーがオフになっている、の 3 つです。InsightIDR では「Invalid SASL mechanism response, server may be expecting a different protocol」と表示されます。</translation>
    </message>
    <message>
        <source>Either the string in use differs from the portal&apos;s in Endpoint=, SharedAccessKeyName= or SharedAccessKey= (EntityPath= alone proves nothing), or the Overview shows Basic or Local Authentication Disabled.</source>
        <translation>使用中の文字列の Endpoint=、SharedAccessKeyName=、SharedAccessKey= のいずれかがポータルのものと異なる (EntityPath= だけでは判断できません) か、「Overview」に Basic、または「Local Authentication」が「Disabled」と表示されます。</translation>
    </message>
    <message>
        <source>if the string is complete: then its key or policy is not this namespace&apos;s</source>
        <translation>文字列が完全な場合 (キーまたはポリシーがこの名前空間のものではありません)</translation>
    </message>
    <message>
        <source>if only InsightIDR shows this and a part of the string is missing there</source>
        <translation>InsightIDR でだけ表示され、そこで文字列の一部が欠けている場合</translation>
    </message>
    <message>
        <source>Invalid SASL mechanism response error</source>
        <translation>Invalid SASL mechanism response error</translation>
    </message>
    <message>
        <source>The hub does not answer the sign-in</source>
        <translation>ハブがサインインに応答しません</translation>
    </message>
    <message>
        <source>The encrypted connection stands, but no answer to the sign-in came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>暗号化された接続は確立していますが、時間内にサインインへの応答がありませんでした。名前空間の負荷が非常に高いか、経路上の何かがデータを止めています。</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test passes: then something between holds the data back.</source>
        <translation>別のネットワーク (スマートフォンのテザリング) からは同じテストに合格します。その場合、経路上の何かがデータを止めています。</translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall swallows it</source>
        <translation>時々、暗号化の時点で失敗する場合 (ファイアウォールがデータを破棄しています)</translation>
    </message>
    <message>
        <source>The hub does not accept the connection string</source>
        <translation>ハブが接続文字列を受け付けません</translation>
    </message>
    <message>
        <source>The policy name or the key does not fit this namespace: mistyped, cut short, regenerated since, or of another namespace.</source>
        <translation>ポリシー名またはキーがこの名前空間に合いません。入力ミス、途中で切れている、その後再生成された、別の名前空間のもの、のいずれかです。</translation>
    </message>
    <message>
        <source>If the key was regenerated, enter the new one here and in InsightIDR.</source>
        <translation>キーが再生成されていれば、新しいキーをここと InsightIDR に入力します。</translation>
    </message>
    <message>
        <source>&quot;Connection string–primary key&quot; in the Azure portal is not, letter by letter, the one in use.</source>
        <translation>Azure ポータルの「Connection String Primary Key」が、使用中のものと 1 文字でも違います。</translation>
    </message>
    <message>
        <source>if the same string worked before today</source>
        <translation>同じ文字列が昨日までは使えていた場合</translation>
    </message>
    <message>
        <source>if the stage “Encryption” names TLS 1.2 and the namespace&apos;s minimum TLS version is 1.3</source>
        <translation>「暗号化」の段階が TLS 1.2 を示し、名前空間の最小 TLS バージョンが 1.3 の場合</translation>
    </message>
    <message>
        <source>The namespace asks for a newer TLS than the client speaks</source>
        <translation>名前空間が、クライアントより新しい TLS を求めています</translation>
    </message>
    <message>
        <source>Event Hubs lets the connection and its encryption come about and then refuses each request in general words. Old clients meet this, and systems that forbid newer TLS.</source>
        <translation>Event Hubs は接続と暗号化までは受け入れ、その後、一般的な応答ですべての要求を拒否します。古いクライアントや、新しい TLS を禁止しているシステムで起きます。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Configuration and set the minimum TLS version to 1.2.</source>
        <translation>Azure ポータルで名前空間の「Configuration」(構成) を開き、最小 TLS バージョンを 1.2 に設定します。</translation>
    </message>
    <message>
        <source>Or update the client, on an InsightIDR Collector the collector itself.</source>
        <translation>または、クライアントを更新します。InsightIDR Collector の場合は、コレクター自体を更新します。</translation>
    </message>
    <message>
        <source>Configuration of the namespace shows a minimum TLS version above the protocol that the stage “Encryption” names.</source>
        <translation>名前空間の「Configuration」にある最小 TLS バージョンが、「暗号化」の段階に示されるプロトコルより新しくなっています。</translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds</source>
        <translation>ホストが、既知のどの Azure クラウドのものでもありません</translation>
    </message>
    <message>
        <source>Its name does not end as a namespace&apos;s does. A name of your own or a relay works if its certificate fits; with a mistyped ending the key would go to somebody else&apos;s server.</source>
        <translation>ホスト名の末尾が、名前空間のものと違います。独自の名前や中継は、証明書が合えば使えます。ただし末尾を打ち間違えると、キーが他人のサーバーに送られます。</translation>
    </message>
    <message>
        <source>If the name is your own, nothing is to be done.</source>
        <translation>独自の名前であれば、対処は不要です。</translation>
    </message>
    <message>
        <source>The host name in the connection string ends in none of the suffixes of Azure&apos;s clouds.</source>
        <translation>接続文字列のホスト名の末尾が、Azure クラウドのどのサフィックスとも違います。</translation>
    </message>
    <message>
        <source>The host belongs to a cloud that was closed</source>
        <translation>ホストが、廃止されたクラウドのものです</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany was closed in 2021; its namespaces are gone.</source>
        <translation>Microsoft Cloud Germany は 2021 年に廃止され、その名前空間はなくなりました。</translation>
    </message>
    <message>
        <source>Copy the connection string of a namespace in one of today&apos;s clouds; most end in servicebus.windows.net.</source>
        <translation>現行のクラウドにある名前空間の接続文字列をコピーします。多くは末尾が servicebus.windows.net です。</translation>
    </message>
    <message>
        <source>The host name ends in servicebus.cloudapi.de.</source>
        <translation>ホスト名の末尾が servicebus.cloudapi.de です。</translation>
    </message>
    <message>
        <source>The host name has IPv6 addresses only</source>
        <translation>ホスト名に IPv6 アドレスしかありません</translation>
    </message>
    <message>
        <source>This network&apos;s DNS gives no IPv4 address for the namespace. Event Hubs itself has IPv4, and its IP firewall knows IPv4 rules only, so something between translates.</source>
        <translation>このネットワークの DNS は、名前空間の IPv4 アドレスを返しません。Event Hubs 自体には IPv4 があり、その IP ファイアウォールは IPv4 の規則だけに対応するため、経路上の何かが変換しています。</translation>
    </message>
    <message>
        <source>Ask whether this network is IPv6-only (NAT64), and whether the collector stands in the same one.</source>
        <translation>このネットワークが IPv6 専用 (NAT64) か、コレクターも同じネットワークにあるかを問い合わせます。</translation>
    </message>
    <message>
        <source>If the sign-in is refused by the namespace&apos;s firewall, allow the IPv4 address by which this network reaches the Internet.</source>
        <translation>サインインが名前空間のファイアウォールに拒否される場合は、このネットワークがインターネットに出るときの IPv4 アドレスを許可します。</translation>
    </message>
    <message>
        <source>If the connection is set to IPv4 only, let it use IPv6 again.</source>
        <translation>接続が IPv4 のみに設定されていれば、IPv6 も使うように戻します。</translation>
    </message>
    <message>
        <source>The lookup of the host name gave no address of the form 203.0.113.7.</source>
        <translation>ホスト名を調べても、203.0.113.7 の形のアドレスが得られません。</translation>
    </message>
    <message>
        <source>Port 443 of the namespace gives no connection</source>
        <translation>名前空間のポート 443 に接続できません</translation>
    </message>
    <message>
        <source>From a network without restrictions https:// and the host name open in a browser.</source>
        <translation>制限のないネットワークからは、https:// の後にホスト名を付けたアドレスがブラウザーで開きます。</translation>
    </message>
    <message>
        <source>The certificate on port 443 is not trusted</source>
        <translation>ポート 443 の証明書が信頼されていません</translation>
    </message>
    <message>
        <source>Something answers by HTTPS with a certificate that this computer does not trust. The details name its issuer: a company&apos;s TLS inspection, or another host.</source>
        <translation>HTTPS で応答した相手の証明書を、このコンピューターは信頼していません。発行者は詳細に示されています。企業の TLS 検査か、別のホストです。</translation>
    </message>
    <message>
        <source>Look at the issuer in the details. If it is your company&apos;s, ask for an exception for the namespace, or choose its CA certificate as the CA file of the connection.</source>
        <translation>詳細で発行者を確認します。自社のものであれば、名前空間を検査の例外にしてもらうか、その CA 証明書を接続の CA ファイルに指定します。</translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft&apos;s or DigiCert&apos;s.</source>
        <translation>詳細の発行者が Microsoft でも DigiCert でもありません。</translation>
    </message>
    <message>
        <source>Port 443 is open but does not answer by HTTPS</source>
        <translation>ポート 443 は開いていますが、HTTPS で応答しません</translation>
    </message>
    <message>
        <source>The connection is accepted, but no answer of a web server comes. A proxy or firewall between takes the connections itself.</source>
        <translation>接続は受け入れられますが、Web サーバーの応答がありません。間にあるプロキシまたはファイアウォール自身が接続を受けています。</translation>
    </message>
    <message>
        <source>Ask whether web traffic of this network goes through a proxy.</source>
        <translation>このネットワークの Web 通信がプロキシを経由するか問い合わせます。</translation>
    </message>
    <message>
        <source>https:// and the host name do not open in a browser on this computer either.</source>
        <translation>このコンピューターのブラウザーでも、https:// の後にホスト名を付けたアドレスが開きません。</translation>
    </message>
    <message>
        <source>The namespace refuses web requests from here</source>
        <translation>名前空間がここからの Web 要求を拒否します</translation>
    </message>
    <message>
        <source>The namespace answers by HTTPS, but with a refusal where it normally lists its public services. Its IP firewall or its private endpoint keeps this network out.</source>
        <translation>名前空間は HTTPS で応答しますが、通常は公開サービスの一覧を返すところで拒否を返します。IP ファイアウォールまたはプライベートエンドポイントが、このネットワークを遮断しています。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and add the public IP address of this network, or allow the virtual network.</source>
        <translation>Azure ポータルで名前空間の「Networking」(ネットワーク) を開き、このネットワークのパブリック IP アドレスを追加するか、仮想ネットワークを許可します。</translation>
    </message>
    <message>
        <source>If public access is disabled, connect to the network (VPN) of the private endpoint.</source>
        <translation>パブリックアクセスが無効の場合は、プライベートエンドポイントのネットワーク (VPN) に接続します。</translation>
    </message>
    <message>
        <source>From an allowed network https:// and the host name show a list named Publicly Listed Services.</source>
        <translation>許可されたネットワークからは、https:// の後にホスト名を付けると、「Publicly Listed Services」という一覧が表示されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s</source>
        <translation>このコンピューターの時計がサーバーと合っていません</translation>
    </message>
    <message>
        <source>The server&apos;s time is more than five minutes away from this computer&apos;s. Certificates then look expired or not yet valid, tokens are refused, and times of events are misread.</source>
        <translation>サーバーの時刻と、このコンピューターの時刻に 5 分を超える差があります。そのため、証明書が期限切れまたは有効期間の開始前に見え、トークンが拒否され、イベントの時刻が誤って読まれます。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (timedatectl set-ntp true), and check its time zone.</source>
        <translation>このコンピューターの時計をネットワークで合わせ (timedatectl set-ntp true)、タイムゾーンを確認します。</translation>
    </message>
    <message>
        <source>The details show the server&apos;s time and this computer&apos;s.</source>
        <translation>詳細に両方の時刻があります。</translation>
    </message>
    <message>
        <source>Some messages are not JSON</source>
        <translation>一部のメッセージが JSON ではありません</translation>
    </message>
    <message>
        <source>The event hub holds messages that no diagnostic setting or export of Azure has written, or that were cut short. They arrive in Unparsed Data.</source>
        <translation>Event Hub に、Azure の診断設定やエクスポートが書いたものではないメッセージ、または途中で切れたメッセージがあります。これらは Unparsed Data に入ります。</translation>
    </message>
    <message>
        <source>In the Azure portal look at who else sends to this event hub: policies with the Send claim, and their applications.</source>
        <translation>Azure ポータルで、この Event Hub への送信元がほかにないか、Send クレームを持つポリシーとそれを使うアプリケーションを確認します。</translation>
    </message>
    <message>
        <source>Give other senders an event hub of their own.</source>
        <translation>ほかの送信元には専用の Event Hub を用意します。</translation>
    </message>
    <message>
        <source>If you want them in InsightIDR all the same, choose Send unparsed logs in the event source.</source>
        <translation>それでも InsightIDR に送りたい場合は、イベントソースで「Send unparsed logs」を選びます。</translation>
    </message>
    <message>
        <source>None of the newest messages is a known Azure log</source>
        <translation>最新のメッセージに、既知の Azure ログが 1 つもありません</translation>
    </message>
    <message>
        <source>They are JSON, but no rule knows them, so all of them would arrive in Unparsed Data. Another application writes to this event hub, or the exports go to another one.</source>
        <translation>JSON ですが、該当するルールがないため、すべて Unparsed Data に入ることになります。別のアプリケーションがこの Event Hub に書き込んでいるか、エクスポートの送信先が別の Event Hub です。</translation>
    </message>
    <message>
        <source>Verify that this is the event hub that the exports stream to; the guide names it insights-operational-logs.</source>
        <translation>エクスポートのストリーミング先がこの Event Hub であることを確認します。ガイドでの名前は insights-operational-logs です。</translation>
    </message>
    <message>
        <source>In Azure Monitor open Activity log, Export Activity Logs, and check the event hub in the setting.</source>
        <translation>Azure Monitor で「Activity log」(アクティビティ ログ)、「Export Activity Logs」(アクティビティ ログのエクスポート) を開き、設定の Event Hub を確認します。</translation>
    </message>
    <message>
        <source>In Microsoft Entra ID open Diagnostic settings, and check the event hub there, too.</source>
        <translation>Microsoft Entra ID で「Diagnostic settings」(診断設定) を開き、同様に Event Hub を確認します。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate comes from an issuer that is not trusted here</source>
        <translation>ハブの証明書の発行者が、ここでは信頼されていません</translation>
    </message>
    <message>
        <source>The certificate was not issued by one of the authorities this computer trusts; the details name the issuer. If it is your own company or a security product, the network inspects TLS.</source>
        <translation>証明書は、このコンピューターが信頼する認証局の発行ではありません。発行者は詳細に示されています。自社またはセキュリティ製品であれば、ネットワークが TLS を検査しています。</translation>
    </message>
    <message>
        <source>Look at the issuer first and ask your IT security team whether it is theirs. Until they say yes, go no further: the connection may be tampered with.</source>
        <translation>まず発行者を確認し、自社のものか IT セキュリティ担当に問い合わせます。そうだと確認できるまで、先に進まないでください。接続が改ざんされている可能性があります。</translation>
    </message>
    <message>
        <source>The issuer in the details: Microsoft or DigiCert means that root certificates are missing here, any other that something between answers.</source>
        <translation>詳細の発行者を見ます。Microsoft または DigiCert なら、ここにルート証明書がありません。それ以外なら、経路上の何かが応答しています。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>ハブの証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>The certificate is past its last day, or the clock of this computer is ahead.</source>
        <translation>証明書の有効期限が過ぎているか、このコンピューターの時計が進んでいます。</translation>
    </message>
    <message>
        <source>If the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection for a new certificate.</source>
        <translation>詳細の発行者が自社ネットワークのものであれば、TLS 検査の担当者に新しい証明書を依頼します。</translation>
    </message>
    <message>
        <source>Compare the last day in the details with today&apos;s date on a phone.</source>
        <translation>詳細にある有効期限を、スマートフォンに表示される今日の日付と比べます。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>ハブの証明書はまだ有効になっていません</translation>
    </message>
    <message>
        <source>The certificate begins in the future, so the clock of this computer is most likely behind.</source>
        <translation>証明書の開始日時が未来です。このコンピューターの時計が遅れている可能性が最も高いです。</translation>
    </message>
    <message>
        <source>If the clock is right and the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection.</source>
        <translation>時計が正しく、詳細の発行者が自社ネットワークのものであれば、TLS 検査の担当者に問い合わせます。</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock, in the details, with a phone.</source>
        <translation>詳細にあるこのコンピューターの時計を、スマートフォンと比べます。</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>証明書が別のホストのものです</translation>
    </message>
    <message>
        <source>The server that answers proves another name than the one asked for. DNS leads elsewhere, or an alias of your own stands in place of the namespace&apos;s name.</source>
        <translation>応答したサーバーが証明する名前が、求めた名前と違います。DNS が別の場所を指しているか、名前空間の名前の代わりに独自のエイリアスが使われています。</translation>
    </message>
    <message>
        <source>Use the namespace&apos;s own name, not an alias or an IP address.</source>
        <translation>エイリアスや IP アドレスではなく、名前空間自体の名前を使います。</translation>
    </message>
    <message>
        <source>Check DNS and the hosts file for an entry that overrides the name.</source>
        <translation>DNS と hosts ファイルに、この名前を上書きする項目がないか確認します。</translation>
    </message>
    <message>
        <source>The details name the host that the certificate belongs to: Azure&apos;s ends in servicebus.windows.net or that of your cloud.</source>
        <translation>証明書が属するホストは詳細に示されています。Azure のものは、末尾が servicebus.windows.net、または使用中のクラウドのものです。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has been revoked</source>
        <translation>ハブの証明書が失効しています</translation>
    </message>
    <message>
        <source>Its issuer no longer stands for this certificate.</source>
        <translation>発行者は、この証明書をもう保証していません。</translation>
    </message>
    <message>
        <source>Go no further: the connection may be tampered with.</source>
        <translation>先に進まないでください。接続が改ざんされている可能性があります。</translation>
    </message>
    <message>
        <source>Ask whoever runs the network who issues the certificate named in the details.</source>
        <translation>詳細に示された証明書の発行者が誰かを、ネットワークの管理者に問い合わせます。</translation>
    </message>
    <message>
        <source>The issuer in the details: if it is not Microsoft or DigiCert, something between answers.</source>
        <translation>詳細の発行者を見ます。Microsoft でも DigiCert でもなければ、経路上の何かが応答しています。</translation>
    </message>
    <message>
        <source>The certificate is too weak to be trusted</source>
        <translation>証明書が弱く、信頼できません</translation>
    </message>
    <message>
        <source>Key or signature of the certificate are below what this computer accepts. Azure&apos;s own are not: something between here and Azure answers.</source>
        <translation>証明書のキーまたは署名が、このコンピューターの求める強度に達していません。Azure 自体の証明書ではありえません。ここと Azure の間にある何かが応答しています。</translation>
    </message>
    <message>
        <source>Ask whoever runs the network&apos;s TLS inspection for a stronger certificate.</source>
        <translation>ネットワークの TLS 検査の担当者に、より強い証明書を依頼します。</translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft or DigiCert.</source>
        <translation>詳細の発行者が Microsoft でも DigiCert でもありません。</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>CA ファイルを使用できません</translation>
    </message>
    <message>
        <source>The file chosen for further certificates cannot be taken; what is wrong with it stands in the details.</source>
        <translation>追加の証明書として選んだファイルを使えません。問題の内容は詳細にあります。</translation>
    </message>
    <message>
        <source>Choose a PEM file: a text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>PEM ファイル (-----BEGIN CERTIFICATE----- で始まるテキスト) を選びます。</translation>
    </message>
    <message>
        <source>If it is binary (DER), turn it into one (openssl x509 -inform der -in FILE -out FILE.pem).</source>
        <translation>バイナリ (DER) であれば、PEM に変換します (openssl x509 -inform der -in FILE -out FILE.pem)。</translation>
    </message>
    <message>
        <source>If your network does not inspect TLS, do without the CA file.</source>
        <translation>ネットワークが TLS を検査していなければ、CA ファイルは指定しません。</translation>
    </message>
    <message>
        <source>Open the file in a text editor: it is missing, cut, or its first line is another.</source>
        <translation>ファイルをテキストエディターで開きます。ファイルがないか、途中で切れているか、1 行目が違います。</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS</source>
        <translation>このポートで応答する相手が TLS に対応していません</translation>
    </message>
    <message>
        <source>Instead of the hub, a web proxy, a captive portal or another service answers here; its words stand in the details.</source>
        <translation>ハブではなく、Web プロキシ、キャプティブポータル、または別のサービスが応答しています。その応答は詳細にあります。</translation>
    </message>
    <message>
        <source>In a guest network open a web page in a browser: it may ask you to log in first.</source>
        <translation>ゲストネットワークでは、ブラウザーで Web ページを開きます。先にログインを求められることがあります。</translation>
    </message>
    <message>
        <source>The words in the details: HTTP/1.… is a web proxy or a captive portal.</source>
        <translation>詳細の応答が HTTP/1.… であれば、Web プロキシまたはキャプティブポータルです。</translation>
    </message>
    <message>
        <source>The other side only offers TLS that is too old</source>
        <translation>相手側が対応する TLS が古すぎます</translation>
    </message>
    <message>
        <source>Event Hubs speaks TLS 1.2 and newer; something between here and Azure does not.</source>
        <translation>Event Hubs は TLS 1.2 以降を使います。ここと Azure の間にある何かが、それに対応していません。</translation>
    </message>
    <message>
        <source>In the Azure portal look at the namespace&apos;s minimum TLS version: 1.2 is right.</source>
        <translation>Azure ポータルで名前空間の最小 TLS バージョンを確認します。1.2 が正しい値です。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate could not be verified</source>
        <translation>ハブの証明書を検証できませんでした</translation>
    </message>
    <message>
        <source>Issuer, name or date of the certificate do not fit; the client does not tell which.</source>
        <translation>証明書の発行者、名前、日付のいずれかが合いません。どれかはクライアントが示しません。</translation>
    </message>
    <message>
        <source>Run the connection test: it tells which.</source>
        <translation>接続テストを実行すると、どれかがわかります。</translation>
    </message>
    <message>
        <source>The stage “Encryption” of the connection test shows issuer, name and dates.</source>
        <translation>接続テストの「暗号化」の段階に、発行者、名前、日付が示されます。</translation>
    </message>
    <message>
        <source>if the issuer is neither Microsoft nor DigiCert</source>
        <translation>発行者が Microsoft でも DigiCert でもない場合</translation>
    </message>
    <message>
        <source>if the certificate names another host</source>
        <translation>証明書が別のホストを示している場合</translation>
    </message>
    <message>
        <source>if its last day is past, or the clock is ahead</source>
        <translation>有効期限が過ぎているか、時計が進んでいる場合</translation>
    </message>
    <message>
        <source>if its first day is to come, or the clock is behind</source>
        <translation>有効期間の開始前か、時計が遅れている場合</translation>
    </message>
    <message>
        <source>The connection is cut as soon as encryption starts</source>
        <translation>暗号化を始めるとすぐに接続が切断されます</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here cuts it.</source>
        <translation>別のネットワーク (スマートフォンのテザリング) からは同じテストが先に進みます。その場合、ここのファイアウォールが切断しています。</translation>
    </message>
    <message>
        <source>if host or port are of a server without TLS</source>
        <translation>ホストまたはポートが TLS のないサーバーのものである場合</translation>
    </message>
    <message>
        <source>The connection goes silent as soon as encryption starts</source>
        <translation>暗号化を始めるとすぐに接続が無応答になります</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here swallows it.</source>
        <translation>別のネットワーク (スマートフォンのテザリング) からは同じテストが先に進みます。その場合、ここのファイアウォールが破棄しています。</translation>
    </message>
    <message>
        <source>The other side breaks off the encryption</source>
        <translation>相手側が暗号化を中断します</translation>
    </message>
    <message>
        <source>Both sides found no common way to encrypt, or the other side wants a client certificate, which Event Hubs never does.</source>
        <translation>双方に共通の暗号化方式がないか、相手側がクライアント証明書を求めています。Event Hubs がクライアント証明書を求めることはありません。</translation>
    </message>
    <message>
        <source>if an old firewall or proxy stands between</source>
        <translation>間に古いファイアウォールまたはプロキシがある場合</translation>
    </message>
    <message>
        <source>if the host is not an Event Hubs namespace</source>
        <translation>ホストが Event Hubs の名前空間ではない場合</translation>
    </message>
    <message>
        <source>Compare the host name with the one in the namespace&apos;s Overview in the Azure portal, for example rapid7idr.servicebus.windows.net.</source>
        <translation>ホスト名を、Azure ポータルの名前空間の「Overview」(概要) にあるもの (例: rapid7idr.servicebus.windows.net) と比べます。</translation>
    </message>
    <message>
        <source>Check the ending: servicebus.windows.net, or that of your cloud (servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn).</source>
        <translation>末尾を確認します。servicebus.windows.net か、使用中のクラウドのもの (servicebus.usgovcloudapi.net、servicebus.chinacloudapi.cn) です。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs, and compare the event hub name letter by letter; Rapid7&apos;s guide names it insights-operational-logs. Where it differs, change it in this connection.</source>
        <translation>Azure ポータルで名前空間の「Event Hubs」を開き、Event Hub の名前を 1 文字ずつ比べます。Rapid7 のガイドでの名前は insights-operational-logs です。異なる場合は、この接続の名前を変更します。</translation>
    </message>
    <message>
        <source>Check that this is the right namespace (the guide: “logged into the correct Event Hub instance”): its host name stands in the connection string.</source>
        <translation>正しい名前空間であることを確認します (ガイドでは「logged into the correct Event Hub instance」)。ホスト名は接続文字列の中にあります。</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies and your policy (for example R7InsightIDR; a policy that is not listed there is listed at the namespace), and copy &quot;Connection string–primary key&quot; again. If it is, letter by letter, the one in use, copying does not help: go on to the next step. If it differs, put it in here and test again.</source>
        <translation>Azure ポータルで Event Hub (ポリシーがそこになければ名前空間)、「Shared access policies」(共有アクセス ポリシー)、ポリシー (R7InsightIDR など) の順に選び、「Connection String Primary Key」(接続文字列 - 主キー) をもう一度コピーします。使用中のものと 1 文字も違わなければ、コピーし直しても解決しません。次の手順に進みます。異なる場合は、ここに入力してもう一度テストします。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read two lines. If the pricing tier is Basic, which has no Kafka, have the subscription&apos;s owner raise it to Standard (it costs more). If Local Authentication is Disabled, have it enabled. Then test again.</source>
        <translation>Azure ポータルで名前空間の「Overview」(概要) を開き、2 つの行を確認します。価格レベルが Basic の場合 (Kafka がありません) は、サブスクリプションの所有者に Standard への引き上げを依頼します (料金が上がります)。「Local Authentication」(ローカル認証) が「Disabled」の場合は、有効にしてもらいます。その後、もう一度テストします。</translation>
    </message>
    <message>
        <source>Copy the whole string, from Endpoint= to the end, and nothing else.</source>
        <translation>Endpoint= から末尾まで、文字列全体だけをコピーします。</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies and your policy; if it is not listed there, look under those of the namespace. Tick Listen and save: the connection string stays the same.</source>
        <translation>Azure ポータルで Event Hub、「Shared access policies」(共有アクセス ポリシー)、ポリシーの順に選びます。そこになければ、名前空間の「Shared access policies」を見ます。Listen (リッスン) にチェックを付けて保存します。接続文字列は変わりません。</translation>
    </message>
    <message>
        <source>If the key was another one, update the Shared Access Key in InsightIDR too once this test passes: edit the event source and repeat Step 10 of “Set up Microsoft Azure in InsightIDR”.</source>
        <translation>キーが違っていた場合は、このテストに合格した後、InsightIDR の共有アクセスキー「Shared Access Key」も更新します。イベントソースを編集し、「Set up Microsoft Azure in InsightIDR」の Step 10 をもう一度行います。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and check that its pricing tier is Standard or above: Basic has no Kafka endpoint.</source>
        <translation>Azure ポータルで名前空間の「Overview」(概要) を開き、価格レベルが Standard 以上であることを確認します。Basic には Kafka エンドポイントがありません。</translation>
    </message>
    <message>
        <source>Check the port: Event Hubs uses 9093 for Kafka.</source>
        <translation>ポートを確認します。Event Hubs が Kafka に使うのは 9093 です。</translation>
    </message>
    <message>
        <source>Set the connection up again from the connection string (File, Set Up a Connection).</source>
        <translation>接続文字列から接続をもう一度セットアップします (「ファイル」→「接続のセットアップ」)。</translation>
    </message>
    <message>
        <source>Or use a connection string, as InsightIDR does.</source>
        <translation>または、InsightIDR と同様に接続文字列を使います。</translation>
    </message>
    <message>
        <source>Run the connection test on the collector&apos;s network as well: this one only proves the way from this computer.</source>
        <translation>接続テストをコレクターのネットワークでも実行します。ここでのテストは、このコンピューターからの経路しか証明しません。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and, where you use one, the VPN.</source>
        <translation>このコンピューターのネットワーク接続と、使用していれば VPN を確認します。</translation>
    </message>
    <message>
        <source>Check the DNS servers of this computer (resolvectl status).</source>
        <translation>このコンピューターの DNS サーバーを確認します (resolvectl status)。</translation>
    </message>
    <message>
        <source>If the address is a private one, connect to the network (VPN) that holds the private endpoint.</source>
        <translation>アドレスがプライベートであれば、プライベートエンドポイントのあるネットワーク (VPN) に接続します。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see which networks and addresses are allowed.</source>
        <translation>Azure ポータルで名前空間の「Networking」(ネットワーク) を開き、許可されているネットワークとアドレスを確認します。</translation>
    </message>
    <message>
        <source>Ask whether the firewall inspects the traffic (application control, TLS inspection) and exclude the namespace from it.</source>
        <translation>ファイアウォールが通信を検査しているか (アプリケーション制御、TLS 検査) 問い合わせ、名前空間を検査対象から外してもらいます。</translation>
    </message>
    <message>
        <source>If your network inspects TLS, ask your IT security team for its root certificate as a PEM file and give it as the CA file of the connection (hubscope-cli: --ca-file FILE).</source>
        <translation>ネットワークが TLS を検査している場合は、IT セキュリティ担当にルート証明書の PEM ファイルを依頼し、接続の CA ファイルに指定します (hubscope-cli: --ca-file FILE)。</translation>
    </message>
    <message>
        <source>On this computer install the system&apos;s root certificates (package ca-certificates).</source>
        <translation>このコンピューターに、システムのルート証明書 (パッケージ ca-certificates) をインストールします。</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer.</source>
        <translation>このコンピューターの日付、時刻、タイムゾーンを確認します。</translation>
    </message>
    <message>
        <source>Run the connection test again.</source>
        <translation>接続テストをもう一度実行します。</translation>
    </message>
    <message>
        <source>Wait a minute, then run the connection test again.</source>
        <translation>1 分待ってから、接続テストをもう一度実行します。</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look for throttled requests and server errors.</source>
        <translation>Azure ポータルで名前空間の「Metrics」(メトリック) を開き、スロットルされた要求とサーバーエラーを確認します。</translation>
    </message>
    <message>
        <source>If it stays, look at Azure&apos;s service health for Event Hubs in the namespace&apos;s region.</source>
        <translation>続く場合は、名前空間のリージョンの Event Hubs について、Azure のサービス正常性を確認します。</translation>
    </message>
    <message>
        <source>If it stays, send the report of the connection test to whoever runs the network or to support; it holds no key.</source>
        <translation>続く場合は、接続テストのレポートをネットワークの管理者またはサポートに送ります。レポートにキーは含まれません。</translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub topic, which is to say that this is the hub Azure writes to: an export without a hub name makes one of its own for each category. If Event Hubs of the namespace lists hubs named insights-logs-…, the events are there.</source>
        <translation>正しい Event Hub トピックにログインしていること、つまり Azure の書き込み先がこのハブであることを確認します。ハブ名を指定しないエクスポートは、カテゴリごとに独自のハブを作成します。名前空間の「Event Hubs」に insights-logs-… という名前のハブがあれば、イベントはそこにあります。</translation>
    </message>
    <message>
        <source>In the Azure portal open the diagnostic settings of the logs you want (activity: Monitor, Activity log, Export Activity Logs; sign-ins and audit: Microsoft Entra ID, Diagnostic settings). If none streams to this event hub, add one: choose the categories, then Stream to an event hub, this namespace and this hub.</source>
        <translation>Azure ポータルで、必要なログの診断設定を開きます (アクティビティ: 「Monitor」(モニター)、「Activity logs」(アクティビティ ログ)、「Export Activity Logs」(アクティビティ ログのエクスポート)。サインインと監査: 「Microsoft Entra ID」、「Diagnostic settings」(診断設定))。この Event Hub へのストリーミングがなければ追加します。カテゴリを選び、「Stream to an event hub」(イベント ハブへのストリーム)、この名前空間、このハブを選びます。</translation>
    </message>
    <message>
        <source>Wait: a new export can take 15 minutes until its first event.</source>
        <translation>待ちます。新しいエクスポートでは、最初のイベントまで 15 分かかることがあります。</translation>
    </message>
    <message>
        <source>Make an event: list the shared access policies of the namespace (for the activity log), or sign in to the Azure portal once more (for sign-ins).</source>
        <translation>イベントを発生させます。アクティビティログなら名前空間の共有アクセスポリシーの一覧を表示し、サインインなら Azure ポータルにもう一度サインインします。</translation>
    </message>
    <message>
        <source>In the Azure portal open Monitor, Activity log, Export Activity Logs, and Diagnostic settings of Microsoft Entra ID.</source>
        <translation>Azure ポータルで「Monitor」、「Activity logs」、「Export Activity Logs」と、Microsoft Entra ID の「Diagnostic settings」(診断設定) を開きます。</translation>
    </message>
    <message>
        <source>Give every program that reads this event hub a consumer group of its own. The InsightIDR event source has no setting for it: change the other one.</source>
        <translation>この Event Hub を読み取るプログラムごとに、専用のコンシューマーグループを割り当てます。InsightIDR のイベントソースにはその設定がないため、もう一方を変更します。</translation>
    </message>
    <message>
        <source>If another program shows this, mend it there: this one joins no consumer group.</source>
        <translation>別のプログラムにこれが表示される場合は、そのプログラムで直します。このプログラムはコンシューマーグループに参加しません。</translation>
    </message>
    <message>
        <source>if EntityPath in the string names another event hub</source>
        <translation>文字列の EntityPath が別の Event Hub を示している場合</translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows the pricing tier Basic</source>
        <translation>名前空間の「Overview」で価格レベルが Basic と表示される場合</translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows Local Authentication as Disabled</source>
        <translation>名前空間の「Overview」で「Local Authentication」が「Disabled」と表示される場合</translation>
    </message>
    <message>
        <source>if the host is an alias that changed over to its second namespace</source>
        <translation>ホストが、2 番目の名前空間に切り替わったエイリアスの場合</translation>
    </message>
    <message>
        <source>if Metrics of the namespace show throttled requests at that time</source>
        <translation>名前空間の「Metrics」に、その時刻のスロットルされた要求がある場合</translation>
    </message>
    <message>
        <source>if Metrics show nothing: then the network holds it back</source>
        <translation>「Metrics」に何もない場合 (ネットワークが止めています)</translation>
    </message>
    <message>
        <source>Metrics of the namespace show throttled requests or server errors at that time.</source>
        <translation>名前空間の「Metrics」に、その時刻のスロットルされた要求またはサーバーエラーがあります。</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the encryption comes about.</source>
        <translation>別のネットワーク (スマートフォンのテザリング) からは暗号化が成立します。</translation>
    </message>
    <message>
        <source>The newest messages in the event list show what was sent.</source>
        <translation>イベント一覧の最新のメッセージで、送信された内容を確認できます。</translation>
    </message>
    <message>
        <source>What is in the place of the events was not made by Hubscope</source>
        <translation>イベントの場所にあるものは、Hubscope が作成したものではありません</translation>
    </message>
    <message>
        <source>The file named in the details is another program&apos;s, or the folder holds other things. Events are kept in a folder of their own, which only its owner can read, so nothing was touched.</source>
        <translation>詳細に示されたファイルが別のプログラムのものであるか、フォルダーにほかのものがあります。イベントは、所有者だけが読み取れる専用のフォルダーに保存されます。そのため、何にも手を加えていません。</translation>
    </message>
    <message>
        <source>Choose a folder that is for the events alone, or move away what is there.</source>
        <translation>イベント専用のフォルダーを選ぶか、そこにあるものを移動します。</translation>
    </message>
    <message>
        <source>ls -A shows what is in the folder named in the details.</source>
        <translation>ls -A で、詳細に示されたフォルダーの中身が表示されます。</translation>
    </message>
    <message>
        <source>The folder for the events cannot be made</source>
        <translation>イベント用のフォルダーを作成できません</translation>
    </message>
    <message>
        <source>A part of the path named in the details is a file, too long, or not there, so there can be no folder, however long one waits.</source>
        <translation>詳細に示されたパスの一部がファイルであるか、長すぎるか、存在しません。そのため、いくら待ってもフォルダーは作成できません。</translation>
    </message>
    <message>
        <source>Choose another folder (hubscope-cli collect: --store DIR).</source>
        <translation>別のフォルダーを選びます (hubscope-cli collect: --store DIR)。</translation>
    </message>
    <message>
        <source>The folder cannot be made by hand either (mkdir -p).</source>
        <translation>そのフォルダーは、手動 (mkdir -p) でも作成できません。</translation>
    </message>
    <message>
        <source>The hub is looked for on this computer itself, where no firewall or proxy stands between. What answers on port {port}, or does not, is a program here.</source>
        <translation>ハブの接続先はこのコンピューター自身で、間にファイアウォールやプロキシはありません。ポート {port} で応答する、または応答しないのは、このコンピューター上のプログラムです。</translation>
    </message>
    <message>
        <source>See whether the hub runs on this computer (a demo hub, an emulator, a relay).</source>
        <translation>ハブ (デモハブ、エミュレーター、中継) がこのコンピューターで動作しているか確認します。</translation>
    </message>
    <message>
        <source>Compare the port: {port} is asked for.</source>
        <translation>ポートを照合します。接続先のポートは {port} です。</translation>
    </message>
    <message>
        <source>Port {port} gives no answer</source>
        <translation>ポート {port} が応答しません</translation>
    </message>
    <message>
        <source>Connections to the hub vanish without a reply. A firewall drops outbound connections over TCP port {port}, or the network only lets traffic out through a web proxy.</source>
        <translation>ハブへの接続が、返答のないまま消えます。ファイアウォールが TCP ポート {port} の送信接続を破棄しているか、ネットワークが Web プロキシ経由の通信しか外に出しません。</translation>
    </message>
    <message>
        <source>A web proxy cannot carry this connection: ask for a direct way out on port {port}.</source>
        <translation>Web プロキシはこの接続を中継できません。ポート {port} で外へ直接出られるよう依頼します。</translation>
    </message>
    <message>
        <source>Open https:// and the host name in a browser: if that answers while port {port} stays silent, the port is blocked.</source>
        <translation>ブラウザーで https:// の後にホスト名を付けて開きます。それが応答し、ポート {port} が無応答なら、ポートがブロックされています。</translation>
    </message>
    <message>
        <source>Kafka on port {port} has no way around by port 443 and takes no web proxy. What a browser can reach does not prove that Kafka gets through.</source>
        <translation>ポート {port} の Kafka は、ポート 443 で代替できず、Web プロキシも通れません。ブラウザーで到達できても、Kafka が通る証明にはなりません。</translation>
    </message>
    <message>
        <source>Ask for a direct way out on TCP port {port} to the namespace&apos;s host name, for this computer and the InsightIDR Collector.</source>
        <translation>このコンピューターと InsightIDR Collector から、名前空間のホスト名へ TCP ポート {port} で直接出られるよう依頼します。</translation>
    </message>
    <message>
        <source>If it happens every few minutes, ask whether a firewall ends idle connections on port {port}.</source>
        <translation>数分おきに起きる場合は、ファイアウォールがポート {port} のアイドル接続を切断していないか問い合わせます。</translation>
    </message>
    <message>
        <source>The network rules of the Event Hubs namespace refused the sign-in. Port {port} is open and TLS works; the connection string may be right.</source>
        <translation>Event Hubs 名前空間のネットワーク規則がサインインを拒否しました。ポート {port} は開いており、TLS も機能しています。接続文字列は正しい可能性があります。</translation>
    </message>
    <message>
        <source>The namespace also answers by HTTPS, but not for this computer. Reading needs port {port} only, so this holds up nothing by itself.</source>
        <translation>名前空間は HTTPS でも応答しますが、このコンピューターには応答しません。読み取りに必要なのはポート {port} だけなので、これ自体は支障になりません。</translation>
    </message>
    <message>
        <source>If port {port} is closed as well, the host or this network&apos;s way out is the trouble: compare the host name, and ask for the firewall&apos;s log.</source>
        <translation>ポート {port} も閉じている場合は、ホストか、このネットワークから外への経路に問題があります。ホスト名を照合し、ファイアウォールのログを確認してもらいます。</translation>
    </message>
    <message>
        <source>If port {port} works, nothing is to be done.</source>
        <translation>ポート {port} が機能していれば、対処は不要です。</translation>
    </message>
    <message>
        <source>If port {port} passes its own test of encryption, only web traffic is inspected and nothing is to be done.</source>
        <translation>ポート {port} が暗号化のテストに合格していれば、検査されているのは Web 通信だけで、対処は不要です。</translation>
    </message>
    <message>
        <source>If port {port} works, nothing is to be done: the reader does not use port 443.</source>
        <translation>ポート {port} が機能していれば、対処は不要です。リーダーはポート 443 を使いません。</translation>
    </message>
    <message>
        <source>Or ask for port {port} of the namespace to be excluded from inspection, here and for the InsightIDR Collector, which must trust the certificate as well.</source>
        <translation>または、名前空間のポート {port} を、ここと InsightIDR Collector の両方について検査対象から外してもらいます。コレクターも証明書を信頼している必要があります。</translation>
    </message>
    <message>
        <source>If its words begin with HTTP/, ask your network team to exempt the namespace and TCP port {port} from the web proxy, here and for the InsightIDR Collector: to open the port is not enough while the proxy answers.</source>
        <translation>応答が HTTP/ で始まる場合は、名前空間と TCP ポート {port} を、ここと InsightIDR Collector の両方について Web プロキシの対象から外すよう、ネットワーク担当に依頼します。プロキシが応答している限り、ポートを開くだけでは足りません。</translation>
    </message>
    <message>
        <source>Port {port} accepts the connection and then hangs up. A firewall that inspects traffic does this, and so does a server without TLS.</source>
        <translation>ポート {port} は接続を受け入れ、その後切断します。通信を検査するファイアウォールや、TLS のないサーバーがこの動作をします。</translation>
    </message>
    <message>
        <source>Port {port} accepts the connection, but no answer to the start of TLS comes back. A firewall that inspects traffic swallows it.</source>
        <translation>ポート {port} は接続を受け入れますが、TLS の開始に応答が返りません。通信を検査するファイアウォールが破棄しています。</translation>
    </message>
    <message>
        <source>Check your firewall, or ask your network team: an outbound connection over TCP port {port} must be allowed, here and on your InsightIDR Collector.</source>
        <translation>ファイアウォールを確認するか、ネットワーク担当に問い合わせます。ここと InsightIDR Collector の両方で、TCP ポート {port} の送信接続が許可されている必要があります。</translation>
    </message>
    <message>
        <source>Ask whether a firewall or proxy inspects TLS on port {port}, and have it updated or port {port} excluded.</source>
        <translation>ファイアウォールまたはプロキシがポート {port} の TLS を検査しているか問い合わせ、更新するか、ポート {port} を検査対象から外してもらいます。</translation>
    </message>
    <message>
        <source>Ask whether a firewall between here and Azure inspects or limits connections on port {port}.</source>
        <translation>ここと Azure の間のファイアウォールが、ポート {port} の接続を検査または制限しているか問い合わせます。</translation>
    </message>
</context>
<context>
    <name>diagnose::TroubleshootingGuide</name>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能性が高い</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>トラブルシューティング</translation>
    </message>
    <message>
        <source>What the connection test and the running program say, stage by stage: what it means, what to do, and what proves it. The first stage that fails is the one to mend first.</source>
        <translation>接続テストと実行中のプログラムが示す内容を段階ごとにまとめています。その意味、対処、見分け方がわかります。最初に失敗した段階から直してください。</translation>
    </message>
    <message>
        <source>The steps use the names of buttons and pages in Azure&apos;s portal and in Rapid7&apos;s guide.</source>
        <translation>手順には、Azure ポータルと Rapid7 のガイドにあるボタンとページの名前を使っています。</translation>
    </message>
    <message>
        <source>“Certain” means that no other cause shows itself like this, “likely” that it is mostly this, “possible” that other causes are about as common; what it may be instead is named below it.</source>
        <translation>「確実」は、このような症状になる原因がほかにないことを示します。「可能性が高い」は、ほとんどの場合これが原因であることを、「可能性あり」は、ほかの原因も同じくらい多いことを示します。ほかに考えられる原因は、その下に示します。</translation>
    </message>
    <message>
        <source>“Troubleshoot Common Issues” of the guide</source>
        <translation>ガイドの「Troubleshoot Common Issues」</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>接続文字列</translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation>Azure クラウド</translation>
    </message>
    <message>
        <source>Host name (DNS)</source>
        <translation>ホスト名 (DNS)</translation>
    </message>
    <message>
        <source>Port (TCP)</source>
        <translation>ポート (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Web port and clock (HTTPS)</source>
        <translation>Web ポートと時計 (HTTPS)</translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation>サインイン (SASL)</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Listen 権限</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Sending samples</source>
        <translation>サンプルの送信</translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation>イベントの保存</translation>
    </message>
    <message>
        <source>While connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Only Azure&apos;s portal shows it</source>
        <translation>Azure ポータルだけに表示されるもの</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>eventhub::lint</name>
    <message>
        <source>Nothing is to be done here: the mended string is used. Enter it in InsightIDR mended in the same way.</source>
        <translation>ここでの対処は不要です。修復した文字列を使います。InsightIDR には、これを除いて入力してください。</translation>
    </message>
    <message>
        <source>A byte order mark was taken out.</source>
        <translation>バイトオーダーマークを取り除きました。</translation>
    </message>
    <message>
        <source>Invisible characters or special blanks were taken out.</source>
        <translation>見えない文字または特殊な空白を取り除きました。</translation>
    </message>
    <message>
        <source>Line breaks or tabs were taken out.</source>
        <translation>改行またはタブを取り除きました。</translation>
    </message>
    <message>
        <source>Blanks inside the endpoint or the key were taken out.</source>
        <translation>エンドポイントまたはキーの中の空白を取り除きました。</translation>
    </message>
    <message>
        <source>Quotes around the string or one of its values were taken off.</source>
        <translation>文字列またはその値の 1 つを囲む引用符を取り除きました。</translation>
    </message>
    <message>
        <source>Text before the connection string was left out.</source>
        <translation>接続文字列の前にあるテキストを除きました。</translation>
    </message>
    <message>
        <source>HTML entities were turned back into characters.</source>
        <translation>HTML エンティティを文字に戻しました。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s scheme is not sb; it is read as sb.</source>
        <translation>エンドポイントのスキームが sb ではありません。sb として読み取ります。</translation>
    </message>
    <message>
        <source>Parts of the string that mean nothing for Kafka and are not looked at: %1.</source>
        <translation>Kafka に関係がなく、無視される部分があります: %1。</translation>
    </message>
    <message>
        <source>Nothing is to be done if they belong there; otherwise copy the string again.</source>
        <translation>それらが本来あるべきものなら対処は不要です。そうでなければ、文字列をコピーし直してください。</translation>
    </message>
    <message>
        <source>The endpoint names port %1; Event Hubs speaks Kafka on port 9093.</source>
        <translation>エンドポイントがポート %1 を示しています。Event Hubs は Kafka にポート 9093 を使います。</translation>
    </message>
    <message>
        <source>Take the port out of the endpoint unless a proxy or the emulator listens there.</source>
        <translation>そこでプロキシまたはエミュレーターが待ち受けている場合を除き、エンドポイントからポートを削除してください。</translation>
    </message>
    <message>
        <source>The policy RootManageSharedAccessKey may manage, send and listen in the whole namespace.</source>
        <translation>ポリシー RootManageSharedAccessKey は、名前空間全体に対して管理、送信、リッスンができます。</translation>
    </message>
    <message>
        <source>Make a policy with the Listen claim only, for example R7InsightIDR, and use its connection string.</source>
        <translation>Listen クレームだけのポリシー (R7InsightIDR など) を作成し、その接続文字列を使ってください。</translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds.</source>
        <translation>ホストが、既知のどの Azure クラウドのものでもありません。</translation>
    </message>
    <message>
        <source>Check the host name; it usually ends in servicebus.windows.net. A name of your own works only if the certificate fits it.</source>
        <translation>ホスト名を確認してください。通常、末尾は servicebus.windows.net です。独自の名前は、証明書が合う場合にだけ使えます。</translation>
    </message>
    <message>
        <source>The host belongs to Microsoft Cloud Germany, which was closed in 2021.</source>
        <translation>ホストは、2021 年に廃止された Microsoft Cloud Germany のものです。</translation>
    </message>
    <message>
        <source>Use the connection string of a namespace in one of today&apos;s clouds.</source>
        <translation>現行のクラウドにある名前空間の接続文字列を使ってください。</translation>
    </message>
    <message>
        <source>The host is the private link&apos;s own name, which the certificate does not fit.</source>
        <translation>ホストがプライベートリンク自体の名前で、証明書がそれに合いません。</translation>
    </message>
    <message>
        <source>Use the namespace&apos;s usual name, without &quot;privatelink&quot;; your DNS leads it to the private address.</source>
        <translation>名前空間の通常の名前を「privatelink」なしで使ってください。DNS がプライベートアドレスに解決します。</translation>
    </message>
    <message>
        <source>The namespace&apos;s name has fewer than 6 characters; only the alias of a geo-recovery pair may.</source>
        <translation>名前空間の名前が 6 文字未満です。6 文字未満にできるのは geo リカバリーのペアのエイリアスだけです。</translation>
    </message>
    <message>
        <source>Check that the host name is whole.</source>
        <translation>ホスト名が完全であることを確認してください。</translation>
    </message>
    <message>
        <source>The endpoint has a path, which means nothing here; it was left out.</source>
        <translation>エンドポイントにパスがありますが、ここでは意味がないため除きました。</translation>
    </message>
    <message>
        <source>If it was to name the event hub, give that name as the event hub instead.</source>
        <translation>それが Event Hub の名前のつもりであれば、Event Hub としてその名前を指定してください。</translation>
    </message>
    <message>
        <source>The key has not the usual form of 44 characters that end in &quot;=&quot;; it may have been cut.</source>
        <translation>キーが、「=」で終わる 44 文字という通常の形ではありません。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>Compare its end with the portal, or copy the whole connection string again.</source>
        <translation>末尾をポータルと比べるか、接続文字列全体をコピーし直してください。</translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator is neither true nor false; it is read as false.</source>
        <translation>UseDevelopmentEmulator が true でも false でもありません。false として読み取ります。</translation>
    </message>
    <message>
        <source>Write UseDevelopmentEmulator=true for the emulator, or leave the part out.</source>
        <translation>エミュレーターの場合は UseDevelopmentEmulator=true と書き、そうでなければこの部分を除いてください。</translation>
    </message>
    <message>
        <source>The string is for the emulator, which has no encryption, but its key looks like a real one.</source>
        <translation>文字列は暗号化のないエミュレーター用ですが、キーは本物のようです。</translation>
    </message>
    <message>
        <source>Use the emulator&apos;s own connection string, with the key SAS_KEY_VALUE.</source>
        <translation>キーが SAS_KEY_VALUE の、エミュレーター自体の接続文字列を使ってください。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>テキストが空です。</translation>
    </message>
    <message>
        <source>The text is far too long for a connection string.</source>
        <translation>テキストが接続文字列としては長すぎます。</translation>
    </message>
    <message>
        <source>The text holds characters that were damaged on the way.</source>
        <translation>テキストに、途中で壊れた文字があります。</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>テキストに制御文字があります。</translation>
    </message>
    <message>
        <source>This looks like the key alone, not the connection string.</source>
        <translation>接続文字列ではなく、キーだけのようです。</translation>
    </message>
    <message>
        <source>In the portal copy &quot;Connection string–primary key&quot; of the policy, not &quot;Primary key&quot;.</source>
        <translation>ポータルで、「Primary key」(主キー) ではなく、ポリシーの「Connection string–primary key」(接続文字列 - 主キー) をコピーしてください。</translation>
    </message>
    <message>
        <source>This is a host name, not a connection string.</source>
        <translation>これは接続文字列ではなく、ホスト名です。</translation>
    </message>
    <message>
        <source>This is an address (URL), not a connection string.</source>
        <translation>これは接続文字列ではなく、アドレス (URL) です。</translation>
    </message>
    <message>
        <source>This is an Azure resource id, not a connection string.</source>
        <translation>これは接続文字列ではなく、Azure リソース ID です。</translation>
    </message>
    <message>
        <source>This is an id (GUID), not a connection string.</source>
        <translation>これは接続文字列ではなく、ID (GUID) です。</translation>
    </message>
    <message>
        <source>This is JSON, not a connection string.</source>
        <translation>これは接続文字列ではなく、JSON です。</translation>
    </message>
    <message>
        <source>Copy the value of &quot;primaryConnectionString&quot; alone, without its quotes.</source>
        <translation>「primaryConnectionString」の値だけを、引用符を除いてコピーしてください。</translation>
    </message>
    <message>
        <source>This is a certificate or private key in PEM form, not a connection string.</source>
        <translation>これは接続文字列ではなく、PEM 形式の証明書または秘密キーです。</translation>
    </message>
    <message>
        <source>This is a bearer token, not a connection string.</source>
        <translation>これは接続文字列ではなく、ベアラートークンです。</translation>
    </message>
    <message>
        <source>This holds a SAS token (SharedAccessSignature), which Event Hubs does not accept over Kafka.</source>
        <translation>これには SAS トークン (SharedAccessSignature) が含まれています。Event Hubs は Kafka ではこれを受け付けません。</translation>
    </message>
    <message>
        <source>Copy the policy&apos;s connection string, with SharedAccessKeyName and SharedAccessKey.</source>
        <translation>SharedAccessKeyName と SharedAccessKey のある、ポリシーの接続文字列をコピーしてください。</translation>
    </message>
    <message>
        <source>This is a connection string of an IoT Hub.</source>
        <translation>これは IoT Hub の接続文字列です。</translation>
    </message>
    <message>
        <source>Open Built-in endpoints of the IoT Hub and copy the &quot;Event Hub-compatible endpoint&quot;, or use an event hub of your own.</source>
        <translation>IoT Hub の「Built-in endpoints」(組み込みのエンドポイント) を開いて「Event Hub-compatible endpoint」をコピーするか、専用の Event Hub を使ってください。</translation>
    </message>
    <message>
        <source>This is a connection string of a storage account.</source>
        <translation>これはストレージアカウントの接続文字列です。</translation>
    </message>
    <message>
        <source>This is a connection string of Cosmos DB or Azure Tables.</source>
        <translation>これは Cosmos DB または Azure Tables の接続文字列です。</translation>
    </message>
    <message>
        <source>This is a connection string of a database.</source>
        <translation>これはデータベースの接続文字列です。</translation>
    </message>
    <message>
        <source>This is a connection string of Application Insights.</source>
        <translation>これは Application Insights の接続文字列です。</translation>
    </message>
    <message>
        <source>This is a connection string of App Configuration.</source>
        <translation>これは App Configuration の接続文字列です。</translation>
    </message>
    <message>
        <source>This is a connection string of another service (SignalR, Web PubSub or Communication Services).</source>
        <translation>これは別のサービス (SignalR、Web PubSub、または Communication Services) の接続文字列です。</translation>
    </message>
    <message>
        <source>This is a connection string of a Redis cache.</source>
        <translation>これは Redis キャッシュの接続文字列です。</translation>
    </message>
    <message>
        <source>This string asks for a managed identity and holds no key.</source>
        <translation>この文字列はマネージド ID を求めるもので、キーがありません。</translation>
    </message>
    <message>
        <source>These are properties of a Kafka client, not a connection string.</source>
        <translation>これは接続文字列ではなく、Kafka クライアントのプロパティです。</translation>
    </message>
    <message>
        <source>Copy the connection string alone: it is the value of sasl.password.</source>
        <translation>接続文字列だけをコピーしてください。sasl.password の値がそれです。</translation>
    </message>
    <message>
        <source>This is not an Event Hubs connection string.</source>
        <translation>これは Event Hubs の接続文字列ではありません。</translation>
    </message>
    <message>
        <source>More than one connection string was pasted.</source>
        <translation>複数の接続文字列が貼り付けられました。</translation>
    </message>
    <message>
        <source>Paste one connection string alone.</source>
        <translation>接続文字列を 1 つだけ貼り付けてください。</translation>
    </message>
    <message>
        <source>A part of the string is not of the form name=value; the string may have been cut.</source>
        <translation>文字列に「名前=値」の形ではない部分があります。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>The part %1 is there twice.</source>
        <translation>%1 の部分が 2 回あります。</translation>
    </message>
    <message>
        <source>If the text holds two connection strings, keep one of them whole; otherwise take one of the two parts out, or copy the string again.</source>
        <translation>テキストに 2 つの接続文字列がある場合は、一方を完全な形で残してください。そうでなければ、2 つの部分の一方を除くか、文字列をコピーし直してください。</translation>
    </message>
    <message>
        <source>The part Endpoint is missing.</source>
        <translation>Endpoint の部分がありません。</translation>
    </message>
    <message>
        <source>The part Endpoint is empty.</source>
        <translation>Endpoint の部分が空です。</translation>
    </message>
    <message>
        <source>The endpoint is not of the form sb://HOST/.</source>
        <translation>エンドポイントが sb://HOST/ の形ではありません。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s port is not a number from 1 to 65535.</source>
        <translation>エンドポイントのポートが 1～65535 の数値ではありません。</translation>
    </message>
    <message>
        <source>Take the port out: 9093 is used.</source>
        <translation>ポートを除いてください。9093 が使われます。</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host is not a host name: sb://HOST/ and a semicolon must stand there.</source>
        <translation>エンドポイントのホストがホスト名ではありません。sb://HOST/ の後にセミコロンが必要です。</translation>
    </message>
    <message>
        <source>The endpoint holds the cloud&apos;s domain without a namespace before it.</source>
        <translation>エンドポイントにクラウドのドメインだけがあり、その前に名前空間がありません。</translation>
    </message>
    <message>
        <source>The host does not begin with the name of a namespace (a letter, then letters, digits and hyphens, at most 50, no hyphen at the end).</source>
        <translation>ホストが名前空間の名前で始まっていません (先頭は英字、続けて英字、数字、ハイフン。50 文字まで、末尾のハイフンは不可)。</translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is missing.</source>
        <translation>SharedAccessKeyName の部分がありません。</translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is empty.</source>
        <translation>SharedAccessKeyName の部分が空です。</translation>
    </message>
    <message>
        <source>SharedAccessKeyName is not the name of a policy (1 to 50 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation>SharedAccessKeyName がポリシーの名前ではありません (1～50 文字の英字、数字、「.」、「-」、「_」。先頭と末尾は英字か数字)。</translation>
    </message>
    <message>
        <source>SharedAccessKeyName holds what looks like a key.</source>
        <translation>SharedAccessKeyName に、キーらしきものが入っています。</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name there and the key after SharedAccessKey, or copy the string again.</source>
        <translation>そこにポリシーの名前を、SharedAccessKey の後にキーを書くか、文字列をコピーし直してください。</translation>
    </message>
    <message>
        <source>The part SharedAccessKey is missing.</source>
        <translation>SharedAccessKey の部分がありません。</translation>
    </message>
    <message>
        <source>The part SharedAccessKey is empty.</source>
        <translation>SharedAccessKey の部分が空です。</translation>
    </message>
    <message>
        <source>The key is no base64: it holds characters that cannot stand in a key, or &quot;=&quot; in the wrong place, or other text follows it.</source>
        <translation>キーが base64 ではありません。キーに使えない文字があるか、「=」の位置が違うか、後ろに別のテキストが続いています。</translation>
    </message>
    <message>
        <source>The part EntityPath is empty.</source>
        <translation>EntityPath の部分が空です。</translation>
    </message>
    <message>
        <source>Take the part out, or write the event hub&apos;s name there.</source>
        <translation>この部分を除くか、Event Hub の名前を書いてください。</translation>
    </message>
    <message>
        <source>EntityPath is not the name of an event hub (1 to 256 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation>EntityPath が Event Hub の名前ではありません (1～256 文字の英字、数字、「.」、「-」、「_」。先頭と末尾は英字か数字)。</translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of the event hub, or take EntityPath out.</source>
        <translation>Event Hub のポリシーの接続文字列をコピーするか、EntityPath を除いてください。</translation>
    </message>
    <message>
        <source>EntityPath holds what looks like a key.</source>
        <translation>EntityPath に、キーらしきものが入っています。</translation>
    </message>
    <message>
        <source>Write the event hub&apos;s name there, or copy the string again.</source>
        <translation>そこに Event Hub の名前を書くか、文字列をコピーし直してください。</translation>
    </message>
    <message>
        <source>The string is for the event hub &quot;%1&quot;, but &quot;%2&quot; shall be read.</source>
        <translation>文字列は Event Hub「%1」のものですが、読み取る対象は「%2」です。</translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of that event hub or of the namespace, or read the event hub that the string is for.</source>
        <translation>その Event Hub または名前空間のポリシーの接続文字列をコピーするか、文字列が示す Event Hub を読み取ってください。</translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator=true stands in the string of a real namespace; the key would travel unencrypted.</source>
        <translation>実際の名前空間の文字列に UseDevelopmentEmulator=true があります。キーが暗号化されずに送信されてしまいます。</translation>
    </message>
    <message>
        <source>Take UseDevelopmentEmulator out of the string.</source>
        <translation>文字列から UseDevelopmentEmulator を除いてください。</translation>
    </message>
    <message>
        <source>The part UseDevelopmentEmulator is empty.</source>
        <translation>UseDevelopmentEmulator の部分が空です。</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub, Shared access policies, your policy, and copy &quot;Connection string–primary key&quot;.</source>
        <translation>Azure ポータルで Event Hub の「Shared access policies」(共有アクセス ポリシー)、ポリシーの順に開き、「Connection string–primary key」(接続文字列 - 主キー) をコピーしてください。</translation>
    </message>
</context>
<context>
    <name>hubscope::common::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>hubscope::common::DiagnosisView</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>No other cause shows itself like this.</source>
        <translation>このような症状になる原因は、ほかにありません。</translation>
    </message>
    <message>
        <source>This is the likeliest cause.</source>
        <translation>可能性が最も高い原因です。</translation>
    </message>
    <message>
        <source>Other causes show themselves like this, too.</source>
        <translation>ほかの原因でも、同じ症状になることがあります。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処手順</translation>
    </message>
    <message>
        <source>It may also be, the likeliest first:</source>
        <translation>ほかに考えられる原因 (可能性の高い順):</translation>
    </message>
    <message>
        <source>How you can tell</source>
        <translation>見分け方</translation>
    </message>
    <message>
        <source>How you can tell: %1</source>
        <translation>見分け方: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::common::StageList</name>
    <message>
        <source>Stages of the connection test</source>
        <translation>接続テストの段階</translation>
    </message>
    <message>
        <source>&amp;Run This Stage Again</source>
        <translation>この段階を再実行(&amp;R)</translation>
    </message>
    <message>
        <source>Finished stages</source>
        <translation>完了した段階</translation>
    </message>
    <message>
        <source>Details of the chosen stage</source>
        <translation>選択した段階の詳細</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Run This Sta&amp;ge Again</source>
        <translation>この段階を再実行(&amp;G)</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Stage %1 of %2 failed</source>
        <translation>段階 %1 / %2 が失敗しました</translation>
    </message>
    <message>
        <source>The test is starting</source>
        <translation>テストを開始しています</translation>
    </message>
    <message>
        <source>Testing stage %1 of %2</source>
        <translation>段階 %1 / %2 をテストしています</translation>
    </message>
    <message>
        <source>The test was stopped before its end</source>
        <translation>テストは途中で中止されました</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s)</source>
        <translation>
            <numerusform>接続は機能していますが、警告が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>接続は機能しています</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Choose a stage to see its details.</source>
        <translation>詳細を見るには段階を選択してください。</translation>
    </message>
</context>
<context>
    <name>hubscope::common::StatusGlyph</name>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続試行中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>再接続中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>State of the connection, and what keeps it from standing.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::models::AlertDesk</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::models::AlertsModel</name>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more event(s)</source>
        <translation>
            <numerusform>さらに %1 件のイベント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::ConnectionNotices</name>
    <message>
        <source>Reading has stopped: %1</source>
        <translation>読み取りが停止しました: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>接続が失われました: %1</translation>
    </message>
    <message>
        <source>Hubscope goes on trying.</source>
        <translation>Hubscope は再試行を続けます。</translation>
    </message>
    <message>
        <source>Connection restored: %1</source>
        <translation>接続が回復しました: %1</translation>
    </message>
    <message>
        <source>Reading goes on where it was.</source>
        <translation>読み取りは中断した位置から続きます。</translation>
    </message>
</context>
<context>
    <name>hubscope::models::DiagnosticsModel</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message numerus="yes">
        <source>Active: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>発生中: %1、%n 回、最終 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>解消: %1、%n 回、最終 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::GapModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 and on</source>
        <translation>%1 以降</translation>
    </message>
</context>
<context>
    <name>hubscope::models::LogSetModel</name>
    <message>
        <source>%1: no event yet</source>
        <translation>%1: イベントはまだありません</translation>
    </message>
    <message>
        <source>not sent to InsightIDR</source>
        <translation>InsightIDR への送信対象外</translation>
    </message>
    <message>
        <source>the table shows only these</source>
        <translation>表にはこれだけを表示</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 event(s), %3, last %4</source>
        <translation>
            <numerusform>%1: %2 件のイベント、%3、最終 %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::NotificationsModel</name>
    <message>
        <source>%1 in %2 min</source>
        <translation>%2 分に %1 件</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>hubscope::models::PartitionModel</name>
    <message>
        <source>Oldest offset that the hub still holds: %1</source>
        <translation>ハブがまだ保持している最も古いオフセット: %1</translation>
    </message>
    <message>
        <source>Partition %1: position %2, end %3, lag %4, %5</source>
        <translation>パーティション %1: 位置 %2、末尾 %3、ラグ %4、%5</translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTableModel</name>
    <message>
        <source>added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動済み</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>未適用</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: to %3, %4 hit(s)</source>
        <translation>
            <numerusform>ルール %1、%2: 振り分け先 %3、ヒット %4 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTryOut</name>
    <message>
        <source>No events are held yet, so there is nothing to try the rules on.</source>
        <translation>保持しているイベントがまだないため、ルールを試す対象がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) move(s) from %1 to %2</source>
        <translation>
            <numerusform>%n 件のイベントが %1 から %2 に移ります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stay(s) in the log set, but by another rule</source>
        <translation>
            <numerusform>%n 件のイベントはログセットは変わりませんが、分類するルールが変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) meet(s) no rule and land(s) in Unparsed Data</source>
        <translation>
            <numerusform>%n 件のイベントはどのルールにも該当せず、Unparsed Data に振り分けられます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the last %1 event(s) moves to another log set.</source>
        <translation>
            <numerusform>最新 %1 件のイベントのうち、別のログセットに移るものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %1 event(s)</source>
        <translation>
            <numerusform>最新 %1 件のイベントのうち</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 move(s) to another log set.</source>
        <extracomment>%1 is &quot;of the last 12 events&quot;.</extracomment>
        <translation>
            <numerusform>%1 %n 件が別のログセットに移ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::SampleModel</name>
    <message>
        <source>no rule holds</source>
        <translation>該当するルールなし</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>読み戻しなし</translation>
    </message>
    <message>
        <source>Came back changed</source>
        <translation>変更されて戻った</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1、%2 へ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 after %3, sorted by %4</source>
        <translation>%1: %2、所要時間 %3、分類 %4</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>読み戻し</translation>
    </message>
</context>
<context>
    <name>hubscope::models::SearchRowsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::models::Session</name>
    <message>
        <source>Demo hub</source>
        <translation>デモハブ</translation>
    </message>
</context>
<context>
    <name>hubscope::models::StageModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::AboutDialog</name>
    <message>
        <source>About Hubscope</source>
        <translation>Hubscope について</translation>
    </message>
    <message>
        <source>&amp;Hubscope</source>
        <translation>Hubscope(&amp;H)</translation>
    </message>
    <message>
        <source>L&amp;ibraries</source>
        <translation>ライブラリ(&amp;I)</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License バージョン 3</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Third-party software and its licences</source>
        <translation>サードパーティ製ソフトウェアとそのライセンス</translation>
    </message>
    <message>
        <source>&amp;Third-Party Software</source>
        <translation>サードパーティ製ソフトウェア(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hubscope %1</source>
        <translation>Hubscope %1</translation>
    </message>
    <message>
        <source>Sets up, tests and watches the path of Azure logs into InsightIDR.</source>
        <translation>Azure ログが InsightIDR に届くまでの経路をセットアップし、テストし、監視します。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. © 2026 The Hubscope developers.</source>
        <translation>GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。一切の保証はありません。© 2026 The Hubscope developers.</translation>
    </message>
    <message>
        <source>Not made or endorsed by Rapid7 or Microsoft; InsightIDR and Azure are names of theirs.</source>
        <translation>Rapid7 や Microsoft が作成または推奨するものではありません。InsightIDR と Azure は両社の名称です。</translation>
    </message>
    <message>
        <source>Libraries, their versions and licences</source>
        <translation>ライブラリとそのバージョンおよびライセンス</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::AlertsPanel</name>
    <message>
        <source>Add Rule…</source>
        <translation>ルールの追加…</translation>
    </message>
    <message>
        <source>Say which events you want to be told of</source>
        <translation>通知を受けるイベントを指定します</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>一覧に表示</translation>
    </message>
    <message>
        <source>Go to the alert&apos;s first event in the live list</source>
        <translation>アラートの最初のイベントをライブ一覧で表示します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search for all events of the alert</source>
        <translation>アラートのすべてのイベントを検索します</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Empty the list of alerts; no event is touched</source>
        <translation>アラートの一覧を空にします。イベントには影響しません</translation>
    </message>
    <message>
        <source>What stood in the file of the rules and was not understood is kept as %1</source>
        <translation>ルールのファイルのうち、解釈できなかった内容を %1 として残しました</translation>
    </message>
    <message>
        <source>Alerts, the newest first</source>
        <translation>アラート (新しい順)</translation>
    </message>
    <message>
        <source>No event has met a rule yet</source>
        <translation>ルールに該当したイベントはまだありません</translation>
    </message>
    <message>
        <source>What comes from now on is looked at. The first event that meets a rule makes an alert here, and your desktop tells you of it.</source>
        <translation>これから届くイベントが対象です。ルールに該当した最初のイベントで、ここにアラートが表示され、デスクトップにも通知されます。</translation>
    </message>
    <message>
        <source>No notification rule is on</source>
        <translation>オンの通知ルールがありません</translation>
    </message>
    <message>
        <source>Rules stay off until you switch them on: open the list of rules and check those that you want to be told of.</source>
        <translation>ルールはオンにするまで動作しません。ルールの一覧を開き、通知を受けるルールにチェックを付けてください。</translation>
    </message>
    <message>
        <source>Be told of events as they come</source>
        <translation>イベントが届いたときに通知を受ける</translation>
    </message>
    <message>
        <source>A notification rule is a query: each event that fits it raises an alert here and a notification on your desktop, no more often than you allow.</source>
        <translation>通知ルールはクエリです。該当するイベントがあると、ここにアラートが、デスクトップに通知が出ます。頻度は指定した上限を超えません。</translation>
    </message>
    <message>
        <source>Reading the rules of this profile</source>
        <translation>このプロファイルのルールを読み込んでいます</translation>
    </message>
    <message>
        <source>This desktop shows no notifications; alerts are listed here all the same</source>
        <translation>このデスクトップには通知が表示されませんが、アラートはここに一覧表示されます</translation>
    </message>
    <message>
        <source>No notification rules</source>
        <translation>通知ルールなし</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), none is on</source>
        <translation>
            <numerusform>%n 件のルール、すべてオフ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) on</source>
        <translation>
            <numerusform>%n 件中 %1 件のルールがオン</numerusform>
        </translation>
    </message>
    <message>
        <source>No notification rule is in force: %1 cannot be read, %2. The first rule that you add keeps that file aside.</source>
        <translation>有効な通知ルールはありません。%1 を読み取れません (%2)。最初にルールを追加した時点で、そのファイルは退避されます。</translation>
    </message>
    <message>
        <source>What comes from now on is looked at. The first event that meets a rule makes an alert here.</source>
        <translation>これから届くイベントが対象です。ルールに該当した最初のイベントで、ここにアラートが表示されます。</translation>
    </message>
    <message>
        <source>A notification rule is a query: each event that fits it raises an alert here, no more often than you allow.</source>
        <translation>通知ルールはクエリです。該当するイベントがあると、ここにアラートが出ます。頻度は指定した上限を超えません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) were not looked at and raised no alert: the rules are slower than what comes. Tests of log set, result or category are fast.</source>
        <translation>
            <numerusform>%1 件のイベントは照合されず、アラートの対象になりませんでした。ルールの処理が受信に追いついていません。ログセット、結果、カテゴリによる条件は高速です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::BodyView</name>
    <message>
        <source>Show All</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Preparing the whole text…</source>
        <translation>テキスト全体を準備しています…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>このテキスト内を検索</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2 のうち先頭の %1</translation>
    </message>
    <message>
        <source>%1 of the text are here…</source>
        <translation>テキストの %1 を表示済み…</translation>
    </message>
    <message>
        <source>The whole text, without colours</source>
        <translation>テキスト全体 (色分けなし)</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 件一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ClientLogView</name>
    <message>
        <source>Log of the Kafka client</source>
        <translation>Kafka クライアントのログ</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>レベル(&amp;L)</translation>
    </message>
    <message>
        <source>Level of the client&apos;s log</source>
        <translation>クライアントログのレベル</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>選択した行、またはすべてをコピーします</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>クリア(&amp;R)</translation>
    </message>
    <message>
        <source>Clear the client&apos;s log</source>
        <translation>クライアントのログを消去します</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionPanel</name>
    <message>
        <source>Nothing is connected</source>
        <translation>接続していません</translation>
    </message>
    <message>
        <source>Connect to a saved event hub, set up a connection, or try the demo hub. Then this shows where reading stands in each partition.</source>
        <translation>保存済みの Event Hub に接続するか、接続をセットアップするか、デモハブを試してください。各パーティションの読み取り位置がここに表示されます。</translation>
    </message>
    <message>
        <source>List all gaps and export them</source>
        <translation>すべての欠落を一覧表示し、エクスポートします</translation>
    </message>
    <message>
        <source>Partitions of the event hub</source>
        <translation>Event Hub のパーティション</translation>
    </message>
    <message>
        <source>Host %1 · event hub %2</source>
        <translation>ホスト %1 · Event Hub %2</translation>
    </message>
    <message>
        <source>Host %1 · event hub %2 · policy %3</source>
        <translation>ホスト %1 · Event Hub %2 · ポリシー %3</translation>
    </message>
    <message>
        <source>Events are not kept</source>
        <translation>イベントは保存されません</translation>
    </message>
    <message>
        <source>The kept events are being opened</source>
        <translation>保存イベントを開いています</translation>
    </message>
    <message>
        <source>Each event is kept before it is shown</source>
        <translation>各イベントは、表示の前に保存されます</translation>
    </message>
    <message>
        <source>Reading waits: %1</source>
        <translation>読み取りは待機中: %1</translation>
    </message>
    <message>
        <source>Shown only: %1</source>
        <translation>表示のみ: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List and Export %1 Gap(s)…</source>
        <translation>
            <numerusform>欠落 %1 件の一覧とエクスポート(&amp;L)…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting in the hub</source>
        <translation>ハブで待機中 %1 件</translation>
    </message>
    <message>
        <source>newest taken by the hub %1</source>
        <translation>ハブの最新受信 %1</translation>
    </message>
    <message>
        <source>events held back, the window is catching up</source>
        <translation>読み取りを抑制中 (表示が追いつくまで)</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 件のメッセージ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionTestPanel</name>
    <message>
        <source>&amp;Run Test</source>
        <translation>テストの実行(&amp;R)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Cop&amp;y Report</source>
        <translation>レポートのコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>レポートの保存(&amp;T)…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>テストを停止します</translation>
    </message>
    <message>
        <source>The test proves the way from this computer, not that of the InsightIDR collector.</source>
        <translation>テストが証明するのはこのコンピューターからの経路で、InsightIDR のコレクターからの経路ではありません。</translation>
    </message>
    <message>
        <source>Run the test to check the whole way to the event hub, step by step</source>
        <translation>テストを実行すると、Event Hub までの経路全体を段階ごとに確認できます</translation>
    </message>
    <message>
        <source>Choose or set up a connection first; then its way can be tested</source>
        <translation>先に接続を選択するかセットアップしてください。その後、経路をテストできます</translation>
    </message>
    <message>
        <source>Report copied; keys removed</source>
        <translation>レポートをコピーしました (キーは除去済み)</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Report saved; keys removed</source>
        <translation>レポートを保存しました (キーは除去済み)</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>レポートを保存できませんでした: %1</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>再実行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::DiagnosticsPanel</name>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Client Log</source>
        <translation>クライアントログ</translation>
    </message>
    <message>
        <source>Gaps (%1)</source>
        <translation>欠落 (%1)</translation>
    </message>
    <message>
        <source>Causes, active ones first</source>
        <translation>原因 (発生中のものが先)</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>報告はありません</translation>
    </message>
    <message>
        <source>What goes wrong with the connection appears here, with its cause and what to do about it. To check the whole way to the event hub, test the connection.</source>
        <translation>接続の問題は、原因と対処とともにここに表示されます。Event Hub までの経路全体を確認するには、接続をテストしてください。</translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation>クライアントまたはサーバーのテキスト (届いたまま)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy this cause as text</source>
        <translation>この原因をテキストとしてコピーします</translation>
    </message>
    <message numerus="yes">
        <source>%1. Seen %n time(s), first %2, last %3 (%4).</source>
        <translation>
            <numerusform>%1。%n 回、初回 %2、最終 %3 (%4)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
    <message>
        <source>The chosen cause</source>
        <translation>選択した原因</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>解消</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EmptyPage</name>
    <message numerus="yes">
        <source>%n event(s) are held and none of them passes.</source>
        <translation>
            <numerusform>%n 件のイベントを保持していますが、該当するものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>フィルターに該当するイベントがありません</translation>
    </message>
    <message>
        <source>Not reading</source>
        <translation>読み取っていません</translation>
    </message>
    <message>
        <source>“%1” is not being read. Nothing in the hub is lost by that.</source>
        <translation>「%1」は読み取っていません。それによってハブの内容が失われることはありません。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Choose a connection in the toolbar, or set up another one.</source>
        <translation>ツールバーで接続を選択するか、別の接続をセットアップしてください。</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>接続がまだありません</translation>
    </message>
    <message>
        <source>See the Azure logs that InsightIDR collects, and where each of them lands.</source>
        <translation>InsightIDR が収集する Azure ログと、それぞれの振り分け先を確認できます。</translation>
    </message>
    <message>
        <source>Looking for the key of “%1”</source>
        <translation>「%1」のキーを探しています</translation>
    </message>
    <message>
        <source>The keychain of this computer is asked; it may want to be unlocked.</source>
        <translation>このコンピューターのキーチェーンに問い合わせています。ロックの解除を求められることがあります。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 への接続を試行中</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1、ポート %2</translation>
    </message>
    <message>
        <source>Connected to %1, waiting for the first event</source>
        <translation>%1 に接続しました。最初のイベントを待っています</translation>
    </message>
    <message>
        <source>Reading from now on: events that came before are not shown.</source>
        <translation>現在以降を読み取ります。それより前に届いたイベントは表示されません。</translation>
    </message>
    <message>
        <source>Connected to %1, no event for %2.</source>
        <translation>%1 に接続していますが、イベントのない状態が %2 続いています。</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>表示をクリアしました</translation>
    </message>
    <message>
        <source>New events appear here as they come.</source>
        <translation>新しいイベントは、届くとここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Filtering %1 event(s)…</source>
        <translation>
            <numerusform>%1 件のイベントをフィルター中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1 (%2, port %3) yet; trying goes on.</source>
        <translation>%1 (%2、ポート %3) にまだ接続していません。再試行を続けています。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; trying goes on.</source>
        <translation>%1 への接続が失われました。再試行を続けています。</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventDetailPanel</name>
    <message>
        <source>No rule holds for this event, so it is Unparsed Data.</source>
        <translation>このイベントに該当するルールがないため、Unparsed Data です。</translation>
    </message>
    <message>
        <source>%1 (rule %2, your own)</source>
        <translation>%1 (ルール %2、独自のルール)</translation>
    </message>
    <message>
        <source>%1 (rule %2, published by Rapid7)</source>
        <translation>%1 (ルール %2、Rapid7 が公開)</translation>
    </message>
    <message>
        <source>%1 (rule %2, our judgement)</source>
        <translation>%1 (ルール %2、Hubscope の判断)</translation>
    </message>
    <message>
        <source>Choose an event in the list to see all of it.</source>
        <translation>一覧でイベントを選択すると、全体が表示されます。</translation>
    </message>
    <message>
        <source>Copy Event</source>
        <translation>イベントのコピー</translation>
    </message>
    <message>
        <source>Copy the event as JSON, in InsightIDR&apos;s shape</source>
        <translation>イベントを InsightIDR の形の JSON としてコピーします</translation>
    </message>
    <message>
        <source>Show the rule of this event</source>
        <translation>このイベントのルールを表示します</translation>
    </message>
    <message>
        <source>JSON of the record</source>
        <translation>レコードの JSON</translation>
    </message>
    <message>
        <source>Record as it came</source>
        <translation>届いたままのレコード</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>This record is not JSON. Raw shows it as it came.</source>
        <translation>このレコードは JSON ではありません。「Raw」に届いたままの形で表示されます。</translation>
    </message>
    <message>
        <source>%1 %2 · partition %3, offset %4, record %5 · %6</source>
        <translation>%1 %2 · パーティション %3、オフセット %4、レコード %5 · %6</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page login.microsoftonline.com/error knows it.</source>
        <translation>Microsoft のページ login.microsoftonline.com/error で調べられます。</translation>
    </message>
    <message>
        <source>Sign-in error %1: %2</source>
        <translation>サインインエラー %1: %2</translation>
    </message>
    <message>
        <source>Repaired: %1 (%2)</source>
        <translation>修復: %1 (%2)</translation>
    </message>
    <message>
        <source>Noted: %1 (%2)</source>
        <translation>注記: %1 (%2)</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>フィルターで非表示</translation>
    </message>
    <message>
        <source>No longer in the live list</source>
        <translation>ライブ一覧にはもうありません</translation>
    </message>
    <message>
        <source>Save Record As</source>
        <translation>レコードに名前を付けて保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The record was not saved.</source>
        <translation>レコードを保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTablePanel</name>
    <message>
        <source>Filter in LEQL: a word, or result = SUCCESS</source>
        <translation>LEQL でフィルター: 単語、または result = SUCCESS</translation>
    </message>
    <message>
        <source>Filter events, in LEQL</source>
        <translation>イベントを LEQL でフィルター</translation>
    </message>
    <message>
        <source>Words must stand in the event whole and in this case; where(word, loose) takes parts in any case (%1)</source>
        <translation>単語は、大文字と小文字も含め、イベント中の単語全体と一致する必要があります。where(word, loose) なら、大文字と小文字を区別せず部分一致します (%1)</translation>
    </message>
    <message>
        <source>Filter events by log set</source>
        <translation>イベントをログセットでフィルター</translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation>すべてのログセット</translation>
    </message>
    <message>
        <source>Paused at %1 · %2 new</source>
        <translation>%1 に一時停止 · 新着 %2 件</translation>
    </message>
    <message>
        <source>%1 older ones found no room</source>
        <translation>古い %1 件は収まりませんでした</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Not reading: no new events arrive</source>
        <translation>読み取っていません: 新しいイベントは届きません</translation>
    </message>
    <message>
        <source>Following the newest event</source>
        <translation>最新のイベントを追っています</translation>
    </message>
    <message>
        <source>Scrolled back: new events arrive below</source>
        <translation>遡って表示中: 新しいイベントは下に届きます</translation>
    </message>
    <message>
        <source>Follow Newest</source>
        <translation>最新を追う</translation>
    </message>
    <message>
        <source>filtering %1…</source>
        <translation>%1 件をフィルター中…</translation>
    </message>
    <message>
        <source>%1 of %2 held match</source>
        <translation>保持 %2 件中 %1 件が一致</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTableView</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ExportBar</name>
    <message>
        <source>Cancel Export</source>
        <translation>エクスポートをキャンセル</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export What Was Found</source>
        <translation>検索結果のエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was made.</source>
        <translation>エクスポートをキャンセルしました。ファイルは作成されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) written</source>
        <translation>
            <numerusform>%1 件のイベントを書き込みました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were written to %2</source>
        <translation>
            <numerusform>%1 行を %2 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but a part of what is stored could not be read: %2</source>
        <translation>%1。ただし、保存内容の一部を読み取れませんでした: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldList</name>
    <message>
        <source>Fields of the event</source>
        <translation>イベントのフィールド</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>この値のみ(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>この値を除外(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>この値を検索(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>値のコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスのコピー(&amp;P)</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldModel</name>
    <message>
        <source>(Enter shows more)</source>
        <translation>(Enter で続きを表示)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::GapsView</name>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Gaps, the newest first</source>
        <translation>欠落 (新しい順)</translation>
    </message>
    <message>
        <source>Export all gaps to a file</source>
        <translation>すべての欠落をファイルにエクスポートします</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>欠落はありません</translation>
    </message>
    <message>
        <source>Messages of the hub that could not be read are listed here, with their offsets and the reason.</source>
        <translation>ハブから読み取れなかったメッセージが、オフセットと理由とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Export Gaps</source>
        <translation>欠落のエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::HelpDialogs</name>
    <message>
        <source>Verify the Set-Up</source>
        <translation>セットアップの検証</translation>
    </message>
    <message>
        <source>This shows that events come all the way.</source>
        <translation>イベントが最後まで届くことを確認します。</translation>
    </message>
    <message>
        <source>In the list: pause or resume</source>
        <translation>一覧: 一時停止または再開</translation>
    </message>
    <message>
        <source>In the list: follow the newest event</source>
        <translation>一覧: 最新のイベントを追う</translation>
    </message>
    <message>
        <source>In the list: go to the event&apos;s panel</source>
        <translation>一覧: イベントのパネルへ移動</translation>
    </message>
    <message>
        <source>In a text: find next, find previous</source>
        <translation>テキスト: 次を検索、前を検索</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::InlineBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::KeptEventsDialog</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) kept aside, %1 on disk.</source>
        <translation>
            <numerusform>破損した %n 件のファイルを退避済み、ディスク使用量 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No events are kept.</source>
        <translation>保存イベントはありません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>&amp;Delete Stored Events…</source>
        <translation>保存イベントの削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Stored Events of %1</source>
        <translation>%1 の保存イベント</translation>
    </message>
    <message>
        <source>&amp;Keep events for</source>
        <translation>イベントの保存期間(&amp;K)</translation>
    </message>
    <message>
        <source>Days that events are kept</source>
        <translation>イベントを保存する日数</translation>
    </message>
    <message>
        <source>&amp;Use at most</source>
        <translation>使用量の上限(&amp;U)</translation>
    </message>
    <message>
        <source>Disk space that the store may use</source>
        <translation>ストアが使用できるディスク容量</translation>
    </message>
    <message>
        <source>&amp;Leave free on the disk</source>
        <translation>ディスクに残す空き容量(&amp;L)</translation>
    </message>
    <message>
        <source>Disk space that stays free</source>
        <translation>空けておくディスク容量</translation>
    </message>
    <message>
        <source>The oldest events go first. To leave space free, only what is older than a day goes.</source>
        <translation>古いイベントから削除されます。空き容量を残すために削除されるのは、1 日より古いものだけです。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete Stored Events</source>
        <translation>保存イベントの削除</translation>
    </message>
    <message>
        <source>Delete all stored events of this profile?</source>
        <translation>このプロファイルの保存イベントをすべて削除しますか?</translation>
    </message>
    <message>
        <source>They are gone for good. Reading goes on where it is: what is deleted is not read again, even if the hub still holds it.</source>
        <translation>削除したものは元に戻せません。読み取りは現在の位置から続きます。ハブがまだ保持していても、削除した分が再び読み取られることはありません。</translation>
    </message>
    <message>
        <source>Delete Events</source>
        <translation>イベントを削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) from %2 to %3 (UTC), %4 on disk.</source>
        <translation>
            <numerusform>%2～%3 (UTC) のイベント %1 件、ディスク使用量 %4。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::KeyDialog</name>
    <message>
        <source>Key of a Shared Access Policy</source>
        <translation>共有アクセスポリシーのキー</translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is needed to read the hub.</source>
        <translation>ハブを読み取るには、%2 のポリシー「%1」のキーが必要です。</translation>
    </message>
    <message>
        <source>&amp;Key or connection string:</source>
        <translation>キーまたは接続文字列(&amp;K):</translation>
    </message>
    <message>
        <source>Use Key</source>
        <translation>キーを使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No key could be read from this.</source>
        <translation>ここからキーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the profile reads from “%2”.</source>
        <translation>この文字列は「%1」の名前空間のものですが、プロファイルの読み取り元は「%2」です。</translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, the profile uses “%2”.</source>
        <translation>この文字列はポリシー「%1」のものですが、プロファイルは「%2」を使用しています。</translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, the policy belongs to “%2”.</source>
        <translation>この文字列は Event Hub「%1」のものですが、ポリシーは「%2」のものです。</translation>
    </message>
    <message>
        <source>Paste the string that fits, or change the profile.</source>
        <translation>合う文字列を貼り付けるか、プロファイルを変更してください。</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LeqlEdit</name>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>演算子</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>句</translation>
    </message>
    <message>
        <source>function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>フィールドを空にする</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>ここに入る候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetDelegate</name>
    <message>
        <source>not sent</source>
        <translation>送信対象外</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>イベントなし</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsButton</name>
    <message>
        <source>Log sets to search in</source>
        <translation>検索対象のログセット</translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation>すべてのログセット</translation>
    </message>
    <message numerus="yes">
        <source>%n Log Set(s)</source>
        <translation>
            <numerusform>%n 個のログセット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Log sets</source>
        <translation>ログセット</translation>
    </message>
    <message>
        <source>Space shows only the events of the chosen log set, and all again.</source>
        <translation>Space キーで、選択したログセットのイベントだけの表示と全表示を切り替えます。</translation>
    </message>
    <message>
        <source>Show the events of all log sets</source>
        <translation>すべてのログセットのイベントを表示します</translation>
    </message>
    <message>
        <source>Log name: %1</source>
        <translation>ログ名: %1</translation>
    </message>
    <message>
        <source>Under this name InsightIDR&apos;s Log Search lists the events in each log set.</source>
        <translation>InsightIDR の Log Search では、各ログセットのイベントがこの名前で表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) · %2</source>
        <translation>
            <numerusform>%1 件のイベント · %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::MainWindow</name>
    <message>
        <source>Hubscope</source>
        <translation>Hubscope</translation>
    </message>
    <message>
        <source>Live Events</source>
        <translation>ライブイベント</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Log Sets</source>
        <translation>ログセット</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Diagnostics (%1)</source>
        <translation>診断 (%1)</translation>
    </message>
    <message>
        <source>Rules (changed)</source>
        <translation>ルール (変更あり)</translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is still in the keychain. %3</source>
        <translation>%2 のポリシー「%1」のキーがキーチェーンに残っています。%3</translation>
    </message>
    <message>
        <source>%1 – Hubscope</source>
        <translation>%1 – Hubscope</translation>
    </message>
    <message>
        <source>&amp;Resume (%1 new)</source>
        <translation>再開 (新着 %1 件)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation>表示の一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>アラートを表示</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>アラート (%1)</translation>
    </message>
    <message>
        <source>The notification rules of this profile cannot be read (%1): no rule is in force.</source>
        <translation>このプロファイルの通知ルールを読み取れません (%1)。有効なルールはありません。</translation>
    </message>
    <message>
        <source>The live list has let this event go. Search finds it where events are stored.</source>
        <translation>このイベントはライブ一覧から外れました。イベントを保存していれば、「検索」で見つかります。</translation>
    </message>
    <message>
        <source>Show Diagnostics</source>
        <translation>診断を表示</translation>
    </message>
    <message>
        <source>Open Rules</source>
        <translation>ルールを開く</translation>
    </message>
    <message>
        <source>The rules of this profile cannot be read (%1), so the built-in ones are in force.</source>
        <translation>このプロファイルのルールを読み取れないため (%1)、組み込みのルールが有効です。</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Events are being read. Read on while the window is closed?</source>
        <translation>イベントを読み取っています。ウィンドウを閉じている間も読み取りを続けますか?</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Your choice is kept; Settings (Ctrl+,) changes it.</source>
        <translation>トレイのアイコンでウィンドウを再び表示できます。選択は保存され、設定 (Ctrl+,) で変更できます。</translation>
    </message>
    <message>
        <source>Read On in the Tray</source>
        <translation>トレイで読み取りを続ける</translation>
    </message>
    <message>
        <source>Quit Hubscope</source>
        <translation>Hubscope を終了</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Crash Trace…</source>
        <translation>クラッシュの記録…</translation>
    </message>
    <message>
        <source>Hubscope ended unexpectedly the last time. What led there was kept.</source>
        <translation>前回 Hubscope は予期せず終了しました。そこに至る記録が残されています。</translation>
    </message>
    <message>
        <source>Crash Trace</source>
        <translation>クラッシュの記録</translation>
    </message>
    <message>
        <source>The trace helps whoever mends the program.</source>
        <translation>この記録はプログラムの修正に役立ちます。</translation>
    </message>
    <message>
        <source>It holds versions, addresses in the program and where its libraries stand: no event, no key, no name of a hub.</source>
        <translation>バージョン、プログラム内のアドレス、ライブラリの場所だけが含まれます。イベント、キー、ハブの名前は含まれません。</translation>
    </message>
    <message>
        <source>Copy Trace</source>
        <translation>記録をコピー</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language changes when Hubscope starts anew.</source>
        <translation>言語は Hubscope の再起動時に切り替わります。</translation>
    </message>
    <message>
        <source>Reading goes on where it is then.</source>
        <translation>その後、読み取りは中断した位置から続きます。</translation>
    </message>
    <message>
        <source>Restart Now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>The key is kept until Hubscope ends and asked for next time: %1. Saving the connection again keeps it, once there is an unlocked keychain.</source>
        <translation>キーは Hubscope の終了まで保持され、次回は入力が必要です: %1。ロックの解除されたキーチェーンがあれば、接続をもう一度保存するとキーも保存されます。</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationEditor</name>
    <message>
        <source>&amp;On: tell me of these events as they come</source>
        <translation>オン: これらのイベントが届いたら通知する(&amp;O)</translation>
    </message>
    <message>
        <source>Add Notification Rule</source>
        <translation>通知ルールの追加</translation>
    </message>
    <message>
        <source>Edit Notification Rule</source>
        <translation>通知ルールの編集</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation>貼り付けた内容は %1 文字で、クエリの上限を超えています。何も挿入されませんでした。</translation>
    </message>
    <message>
        <source>The query can be read. No events are held yet that it could be tried on.</source>
        <translation>クエリは読み取れます。試す対象となるイベントは、まだ保持されていません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the notification is called, such as Failed admin sign-ins</source>
        <translation>通知の名前 (例: 管理者のサインイン失敗)</translation>
    </message>
    <message>
        <source>Query, in LEQL</source>
        <translation>クエリ (LEQL)</translation>
    </message>
    <message>
        <source>Each event that fits the query raises an alert.</source>
        <translation>クエリに該当するイベントごとにアラートが出ます。</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation>クエリ(&amp;Q):</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>上限(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>ルールを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation>ルールを変更(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Number of notifications</source>
        <translation>通知の回数</translation>
    </message>
    <message>
        <source>Span of time in minutes</source>
        <translation>時間の長さ (分)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>in</source>
        <translation>件 /</translation>
    </message>
    <message>
        <source>Trying the query on the newest events</source>
        <translation>最新のイベントでクエリを試しています</translation>
    </message>
    <message>
        <source>Give the rule a name: the notification begins with it.</source>
        <translation>ルールに名前を付けてください。通知の先頭に表示されます。</translation>
    </message>
    <message>
        <source>More events within that time are counted in the same alert, and you are told how many when it is over. A notification shows what the event says, on a locked screen too if the desktop does that.</source>
        <translation>この時間内のそのほかのイベントは同じアラートに数えられ、時間が過ぎると件数が通知されます。通知にはイベントの内容が表示されます。デスクトップの設定によっては、ロック画面にも表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Would have met %1 of the %2 newest event(s)</source>
        <translation>
            <numerusform>最新 %2 件のイベントのうち %1 件が該当します</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationsDialog</name>
    <message>
        <source>Notification Rules</source>
        <translation>通知ルール</translation>
    </message>
    <message>
        <source>There are no notification rules</source>
        <translation>通知ルールがありません</translation>
    </message>
    <message>
        <source>Add one here, or choose Notify Me of These where a query shows what you want to be told of.</source>
        <translation>ここで追加するか、通知を受けたいイベントを示すクエリで「これらを通知」を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Rules are kept with the profile and are off until you check them.</source>
        <translation>ルールはプロファイルとともに保存されます。チェックを付けるまではオフです。</translation>
    </message>
    <message>
        <source>Rules are off until you check them. These last until Hubscope ends: there is no profile to keep them with.</source>
        <translation>ルールはチェックを付けるまでオフです。保存先のプロファイルがないため、ルールは Hubscope の終了までしか保持されません。</translation>
    </message>
    <message>
        <source>Notification rules</source>
        <translation>通知ルール</translation>
    </message>
    <message>
        <source>Space turns a rule on or off.</source>
        <translation>Space キーでルールのオンとオフを切り替えます。</translation>
    </message>
    <message>
        <source>Remove Notification Rule</source>
        <translation>通知ルールの削除</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>ルール「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Alerts that it raised stay in the list.</source>
        <translation>このルールによるアラートは一覧に残ります。</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfileBox</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The connection to read; choosing another one switches</source>
        <translation>読み取る接続。別の接続を選択すると切り替わります</translation>
    </message>
    <message>
        <source>Demo hub</source>
        <translation>デモハブ</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>No profile is saved</source>
        <translation>保存されたプロファイルがありません</translation>
    </message>
    <message>
        <source>File → Set Up a Connection makes one; Import takes one that was exported.</source>
        <translation>「ファイル」→「接続のセットアップ」で作成できます。エクスポートしたものは「インポート」で取り込めます。</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>編集(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前の変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Stored Events…</source>
        <translation>保存イベント(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Delete Profile</source>
        <translation>プロファイルの削除</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>プロファイル「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its key goes from the keychain as well, unless another profile uses it. Nothing in Azure changes.</source>
        <translation>別のプロファイルが使用していなければ、キーもキーチェーンから削除されます。Azure では何も変わりません。</translation>
    </message>
    <message>
        <source>Its stored events: %1
Deleted, they are gone for good. Kept, they stay in this folder, where hubscope-cli can search them: %2</source>
        <translation>保存イベント: %1
削除すると元に戻せません。残す場合はこのフォルダーに残り、hubscope-cli で検索できます: %2</translation>
    </message>
    <message>
        <source>Delete Profile and Events</source>
        <translation>プロファイルとイベントを削除</translation>
    </message>
    <message>
        <source>Delete Profile, Keep Events</source>
        <translation>プロファイルを削除しイベントを残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export Profile</source>
        <translation>プロファイルのエクスポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>プロファイルのインポート</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::QueryMenu</name>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save Query…</source>
        <translation>クエリの保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>定型</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;Forget Earlier Queries</source>
        <translation>クエリの履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>Save Query</source>
        <translation>クエリの保存</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::RuleEditor</name>
    <message>
        <source>Edit Rule</source>
        <translation>ルールの編集</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters; a test has at most %2. Nothing was put in.</source>
        <translation>貼り付けた内容は %1 文字ですが、条件の上限は %2 文字です。何も挿入されませんでした。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>ログセット</translation>
    </message>
    <message>
        <source>Test, in LEQL</source>
        <translation>条件 (LEQL)</translation>
    </message>
    <message>
        <source>Shown with each event of this rule</source>
        <translation>このルールのイベントに表示されます</translation>
    </message>
    <message>
        <source>The first rule whose test holds decides where an event lands.</source>
        <translation>条件が最初に成り立ったルールが、イベントの振り分け先を決めます。</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>ID(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Log set:</source>
        <translation>ログセット(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <translation>条件(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R):</translation>
    </message>
    <message>
        <source>source_json.&lt;path&gt;: any member of the record, such as source_json.properties.status.errorCode; keys in any case
hubscope.category, hubscope.operation: the record&apos;s category and operation name
hubscope.source_ip_scope: public, private, loopback … or none
hubscope.self_service: true if somebody acted on their own account only
hubscope.json, hubscope.records_empty: whether it is a JSON object; whether the message was empty
user, account, source_ip, result, action, service, severity, asset, target_user, group: InsightIDR&apos;s own</source>
        <translation>source_json.&lt;path&gt;: レコードの任意のメンバー (例: source_json.properties.status.errorCode)。キーの大文字と小文字は区別しません
hubscope.category, hubscope.operation: レコードのカテゴリと操作名
hubscope.source_ip_scope: public, private, loopback … または none
hubscope.self_service: 本人のアカウントだけに対する操作なら true
hubscope.json, hubscope.records_empty: JSON オブジェクトかどうか、メッセージが空だったかどうか
user, account, source_ip, result, action, service, severity, asset, target_user, group: InsightIDR 独自のキー</translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation>ルールを変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>ルールを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keys that a test can ask for</source>
        <translation>条件に使えるキー</translation>
    </message>
    <message>
        <source>Another rule has this id.</source>
        <translation>この ID は別のルールで使われています。</translation>
    </message>
    <message>
        <source>The test can be read.</source>
        <translation>条件は読み取れます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::RulesPanel</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a rule before the chosen one</source>
        <translation>選択したルールの前にルールを追加します</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>選択したルールを変更します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take the chosen rule out</source>
        <translation>選択したルールを取り除きます</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Try the chosen rule earlier</source>
        <translation>選択したルールをより先に試します</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Try the chosen rule later</source>
        <translation>選択したルールをより後に試します</translation>
    </message>
    <message>
        <source>Reset Rule</source>
        <translation>ルールのリセット</translation>
    </message>
    <message>
        <source>Put the chosen rule back as it is built in</source>
        <translation>選択したルールを組み込みの状態に戻します</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Put all rules back as they are built in</source>
        <translation>すべてのルールを組み込みの状態に戻します</translation>
    </message>
    <message>
        <source>Reset Rules</source>
        <translation>ルールのリセット</translation>
    </message>
    <message>
        <source>The rules were not reset.</source>
        <translation>ルールはリセットされませんでした。</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>ルールをフィルター</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Put rules back as they are built in</source>
        <translation>ルールを組み込みの状態に戻します</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Make the rules of a file the draft</source>
        <translation>ファイルのルールを下書きにします</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write these rules to a file</source>
        <translation>これらのルールをファイルに書き込みます</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The first rule that holds decides. Space turns a rule on or off.</source>
        <translation>最初に該当したルールで決まります。Space キーでルールのオンとオフを切り替えます。</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>試す…</translation>
    </message>
    <message>
        <source>See what the changes would do with the newest events</source>
        <translation>最新のイベントで変更の効果を確認します</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Take all changes back that are not applied</source>
        <translation>適用していない変更をすべて取り消します</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
    <message>
        <source>See what the changes would do, and put them in force</source>
        <translation>変更の効果を確認し、有効にします</translation>
    </message>
    <message>
        <source>Bring Back “%1”</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Sorting the events again: %1 of %2</source>
        <translation>イベントを分類し直しています: %1 / %2</translation>
    </message>
    <message>
        <source>All rules are off: every event lands in Unparsed Data</source>
        <translation>すべてのルールがオフです。すべてのイベントが Unparsed Data に振り分けられます</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>変更あり、未適用</translation>
    </message>
    <message>
        <source>In force; kept until Hubscope ends: there is no profile to keep them with</source>
        <translation>有効です。保存先のプロファイルがないため、Hubscope の終了まで保持されます</translation>
    </message>
    <message>
        <source>In force for this profile</source>
        <translation>このプロファイルで有効です</translation>
    </message>
    <message>
        <source>The built-in rules are in force: %1 cannot be read, %2. Applying or resetting keeps that file aside.</source>
        <translation>組み込みのルールが有効です。%1 を読み取れません (%2)。適用またはリセットすると、そのファイルは退避されます。</translation>
    </message>
    <message>
        <source>This event met no rule: it lands in Unparsed Data</source>
        <translation>このイベントはどのルールにも該当せず、Unparsed Data に振り分けられます</translation>
    </message>
    <message>
        <source>The rule “%1” is not among these</source>
        <translation>ルール「%1」はここにありません</translation>
    </message>
    <message>
        <source>The rules were not applied.</source>
        <translation>ルールは適用されませんでした。</translation>
    </message>
    <message>
        <source>The rules are in force.</source>
        <translation>ルールが有効になりました。</translation>
    </message>
    <message>
        <source>Another file stood in their place. It was kept as %1.</source>
        <translation>その場所に別のファイルがあったため、%1 として残しました。</translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation>ルールのインポート</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>ルール (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The rules were not imported.</source>
        <translation>ルールはインポートされませんでした。</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>ルールのエクスポート</translation>
    </message>
    <message>
        <source>The rules were not exported.</source>
        <translation>ルールはエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>Apply the changes to the rules before closing?</source>
        <translation>閉じる前に、ルールの変更を適用しますか?</translation>
    </message>
    <message>
        <source>Changes that are not applied are lost.</source>
        <translation>適用しない変更は失われます。</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>変更を適用</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SamplesDialog</name>
    <message>
        <source>Samples, one for each log set</source>
        <translation>サンプル (ログセットごとに 1 つ)</translation>
    </message>
    <message>
        <source>%1 of %2 samples are back</source>
        <translation>サンプル %2 件中 %1 件が戻りました</translation>
    </message>
    <message>
        <source>The hub can be read; signing in to send</source>
        <translation>ハブは読み取れます。送信のためにサインインしています</translation>
    </message>
    <message>
        <source>Signing in to read</source>
        <translation>読み取りのためにサインインしています</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>Stopped; what had no answer may still arrive</source>
        <translation>停止しました。応答のなかったものは、これから届く可能性があります</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent</source>
        <translation>停止しました。何も送信していません</translation>
    </message>
    <message>
        <source>All samples came back, sorted as meant, in %1</source>
        <translation>すべてのサンプルが %1で戻り、意図どおりに分類されました</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送信していません</translation>
    </message>
    <message>
        <source>%1 of %2 samples came back sorted as meant</source>
        <translation>サンプル %2 件中 %1 件が戻り、意図どおりに分類されました</translation>
    </message>
    <message>
        <source>The demo hub is inside this program and takes samples of everyone; nothing reaches Azure or InsightIDR.</source>
        <translation>デモハブはこのプログラムの中にあり、誰のサンプルでも受け付けます。Azure や InsightIDR には何も届きません。</translation>
    </message>
    <message>
        <source>The samples stay in the event hub, and whoever reads it gets them. In InsightIDR they show up as harmless events of hubscope-sample@contoso.example; the one for Third-Party Alerts may raise an alert.</source>
        <translation>サンプルは Event Hub に残り、読み取るすべてのプログラムに届きます。InsightIDR では hubscope-sample@contoso.example の無害なイベントとして表示されます。Third-Party Alerts のサンプルはアラートを発生させることがあります。</translation>
    </message>
    <message>
        <source>“Send unparsed logs” is off in this connection: the one for Unparsed Data will not show up.</source>
        <translation>この接続では「Send unparsed logs」がオフのため、Unparsed Data のサンプルは表示されません。</translation>
    </message>
    <message>
        <source>Send Samples</source>
        <translation>サンプルの送信</translation>
    </message>
    <message>
        <source>Connection string that may send</source>
        <translation>送信できる接続文字列</translation>
    </message>
    <message>
        <source>Empty: the connection&apos;s own policy may send as well</source>
        <translation>空欄可: 接続自体のポリシーに Send 権限もある場合</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste the connection string that may send</source>
        <translation>送信できる接続文字列を貼り付けます</translation>
    </message>
    <message>
        <source>It is used for this run and kept nowhere.</source>
        <translation>今回の実行にだけ使い、どこにも保存しません。</translation>
    </message>
    <message>
        <source>C&amp;onnection string of a policy that may Send:</source>
        <translation>Send 権限のあるポリシーの接続文字列(&amp;O):</translation>
    </message>
    <message>
        <source>Copy &amp;Query</source>
        <translation>クエリのコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation>クライアントまたはサーバーのテキスト (届いたまま)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Send Samples</source>
        <translation>サンプルを送信(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>送信を停止します</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the connection reads from “%2”.</source>
        <translation>この文字列は「%1」の名前空間のものですが、接続の読み取り元は「%2」です。</translation>
    </message>
    <message>
        <source>Puts one marked record for each log set on the event hub “%1” at %2, and follows each until it is read back.</source>
        <translation>%2 の Event Hub「%1」に、ログセットごとに 1 つの目印付きレコードを送り、読み戻されるまで追跡します。</translation>
    </message>
    <message>
        <source>Choose or set up a connection first; samples go to the event hub that it reads.</source>
        <translation>先に接続を選択するかセットアップしてください。サンプルは、その接続が読み取る Event Hub に送信されます。</translation>
    </message>
    <message>
        <source>InsightIDR&apos;s Log Search finds them by %1</source>
        <translation>InsightIDR の Log Search で %1 を使って検索できます</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>This is about the connection that sends.</source>
        <translation>送信する側の接続についての内容です。</translation>
    </message>
    <message>
        <source>This is about the connection that reads.</source>
        <translation>読み取る側の接続についての内容です。</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>コード %1</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchPanel</name>
    <message>
        <source>Query, in LEQL</source>
        <translation>クエリ (LEQL)</translation>
    </message>
    <message>
        <source>A query in LEQL, as in InsightIDR: where(result ISTARTS-WITH FAILED) groupby(user)</source>
        <translation>InsightIDR と同じ LEQL のクエリ: where(result ISTARTS-WITH FAILED) groupby(user)</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation>貼り付けた内容は %1 文字で、クエリの上限を超えています。何も挿入されませんでした。</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>検索(&amp;E)</translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Enter in the query)</source>
        <translation>クエリを実行します (クエリ欄で Ctrl+Enter)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>End the search; what was found stays</source>
        <translation>検索を終了します。見つかったものは残ります</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索対象</translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation>保存イベントすべて</translation>
    </message>
    <message>
        <source>In the live list</source>
        <translation>ライブ一覧</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Ready, saved and earlier queries</source>
        <translation>定型、保存済み、履歴のクエリ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write everything that the query finds to a file, as JSON lines or CSV</source>
        <translation>クエリで見つかるすべてを、JSON Lines または CSV としてファイルに書き込みます</translation>
    </message>
    <message>
        <source>Search what was received</source>
        <translation>受信したイベントの検索</translation>
    </message>
    <message>
        <source>A query in LEQL works here as in InsightIDR&apos;s Log Search, and without waiting for InsightIDR. Begin with one of these, or with a word that the event must hold.</source>
        <translation>LEQL のクエリが InsightIDR の Log Search と同じように、待たずにすぐ使えます。次のいずれか、またはイベントに含まれる単語から始めてください。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>見つかったイベント</translation>
    </message>
    <message>
        <source>There is no query to save.</source>
        <translation>保存するクエリがありません。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) were looked at. Words must stand in the event whole and in this case: where(word, loose) takes parts in any case.</source>
        <translation>
            <numerusform>%1 件のイベントを調べました。単語は、大文字と小文字も含め、イベント中の単語全体と一致する必要があります。where(word, loose) なら、大文字と小文字を区別せず部分一致します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The results below are those of a search for all events.</source>
        <translation>下の結果は、すべてのイベントを検索したものです。</translation>
    </message>
    <message>
        <source>The results below are those of the query that ran last: %1</source>
        <translation>下の結果は、最後に実行したクエリのものです: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchRowsView</name>
    <message>
        <source>What the query worked out</source>
        <translation>クエリの計算結果</translation>
    </message>
    <message>
        <source>Show &amp;Events of This Value</source>
        <translation>この値のイベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>値のコピー(&amp;V)</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchStatus</name>
    <message>
        <source>Ctrl+Enter runs the query, Ctrl+Space offers what fits.</source>
        <translation>Ctrl+Enter でクエリを実行、Ctrl+Space で候補を表示します。</translation>
    </message>
    <message>
        <source>the newest %1 are sorted and listed, Export writes these</source>
        <translation>最新の %1 件を並べ替えて表示、「エクスポート」はこれらを書き込みます</translation>
    </message>
    <message>
        <source>the first %1 are listed, Export writes all</source>
        <translation>先頭の %1 件を表示、「エクスポート」はすべてを書き込みます</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) found among %2 in %3</source>
        <translation>
            <numerusform>%2 件中 %1 件のイベントが見つかりました (%3)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %1 found, %2 of %3 event(s) looked at</source>
        <translation>
            <numerusform>検索中: %1 件見つかりました (%3 件中 %2 件のイベントを確認)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %2 event(s) found among the first %3</source>
        <translation>
            <numerusform>%1で停止: 先頭 %3 件中 %2 件のイベントが見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;imes in</source>
        <translation>時刻の表示(&amp;I)</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>このコンピューターのタイムゾーン (%1)</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>保存イベント</translation>
    </message>
    <message>
        <source>How long events are kept is set for each connection. None is saved yet.</source>
        <translation>イベントの保存期間は接続ごとに設定します。保存された接続はまだありません。</translation>
    </message>
    <message>
        <source>Connection whose events are stored</source>
        <translation>イベントを保存する接続</translation>
    </message>
    <message>
        <source>How Long and How &amp;Much…</source>
        <translation>期間と容量(&amp;M)…</translation>
    </message>
    <message>
        <source>Of &amp;connection</source>
        <translation>対象の接続(&amp;C)</translation>
    </message>
    <message>
        <source>Notifications on the desktop</source>
        <translation>デスクトップ通知</translation>
    </message>
    <message>
        <source>&amp;Alerts of notification rules</source>
        <translation>通知ルールのアラート(&amp;A)</translation>
    </message>
    <message>
        <source>Connection l&amp;ost and restored</source>
        <translation>接続の切断と回復(&amp;O)</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. Alerts stand in the Alerts panel.</source>
        <translation>このデスクトップは通知を表示しません。アラートは「アラート」パネルに表示されます。</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>起動と終了</translation>
    </message>
    <message>
        <source>At start, &amp;go on with the last connection, filter and query</source>
        <translation>起動時に前回の接続、フィルター、クエリを再開する(&amp;G)</translation>
    </message>
    <message>
        <source>Show how reading stands in the t&amp;ray</source>
        <translation>読み取りの状態をトレイに表示する(&amp;R)</translation>
    </message>
    <message>
        <source>Closing the &amp;window while reading</source>
        <translation>読み取り中にウィンドウを閉じるとき(&amp;W)</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Read on in the tray</source>
        <translation>トレイで読み取りを続ける</translation>
    </message>
    <message>
        <source>Quit Hubscope</source>
        <translation>Hubscope を終了</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Hubscope.</source>
        <translation>このデスクトップにはトレイがありません。ウィンドウを閉じると Hubscope が終了します。</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ShortcutsDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>操作またはキーを検索</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>メニュー内</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SortingGuideDialog</name>
    <message>
        <source>Find a rule, a repair, a note or a code</source>
        <translation>ルール、修復、注記、コードを検索</translation>
    </message>
    <message>
        <source>How Events Are Sorted</source>
        <translation>イベントの分類方法</translation>
    </message>
    <message>
        <source>Rules, repairs, notes and codes</source>
        <translation>ルール、修復、注記、コード</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>選択した行</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>振り分け先・結果</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%2 件中 %1 件が一致</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SpanChoice</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>直近 15 分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>直近 7 日</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>期間を指定</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::StatusLine</name>
    <message>
        <source>Reading %1</source>
        <translation>読み取り中 %1</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>キーを待っています</translation>
    </message>
    <message>
        <source>events held back until the window has caught up</source>
        <translation>表示が追いつくまで抑制中</translation>
    </message>
    <message>
        <source>%1 received · %2 shown</source>
        <translation>受信 %1 · 表示 %2</translation>
    </message>
    <message>
        <source>%1 older ones left the view</source>
        <translation>古い %1 件は表示から外れました</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>最終イベント %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are held in memory (%2). The oldest leave the view when it is full; the hub keeps its own.</source>
        <translation>
            <numerusform>%1 件のイベントをメモリに保持しています (%2)。いっぱいになると、古いものから表示を外れます。ハブの内容は変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Diagnostics says what to do.</source>
        <translation>%1
対処方法は「診断」にあります。</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ThroughputChart</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>-%1 min</source>
        <translation>-%1 分</translation>
    </message>
    <message>
        <source>Messages per second over the last five minutes</source>
        <translation>直近 5 分間の 1 秒あたりのメッセージ数</translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>メッセージ/秒</translation>
    </message>
    <message>
        <source>Now %1, highest %2</source>
        <translation>現在 %1、最高 %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TimeChart</name>
    <message>
        <source>Events over time</source>
        <translation>時間ごとのイベント数</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>イベントなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 %3: %4 event(s)</source>
        <translation>
            <numerusform>%1～%2 %3: %4 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of time, %1</source>
        <translation>
            <numerusform>%n 個の時間区間、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %1 event(s) in one</source>
        <translation>
            <numerusform>1 区間あたり最大 %1 件のイベント</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TrayIcon</name>
    <message>
        <source>&amp;Quit Hubscope</source>
        <translation>Hubscope を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Hide Window</source>
        <translation>ウィンドウを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show Window</source>
        <translation>ウィンドウを表示(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>読み取りを停止(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;tart Reading</source>
        <translation>読み取りを開始(&amp;T)</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>キーを待っています</translation>
    </message>
    <message>
        <source>Hubscope – %1</source>
        <translation>Hubscope – %1</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TroubleshootingDialog</name>
    <message>
        <source>Words, the number of an error, or a whole message</source>
        <translation>単語、エラー番号、またはメッセージ全体</translation>
    </message>
    <message>
        <source>Find a fault by words, number or message</source>
        <translation>単語、番号、メッセージで障害を検索</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当するものがありません</translation>
    </message>
    <message>
        <source>Try one word of the message (certificate, firewall, refused …), the number of the error, or paste the whole message. What Hubscope does not know stands in Diagnostics with its own words.</source>
        <translation>メッセージの単語 1 つ (certificate、firewall、refused など) かエラー番号で試すか、メッセージ全体を貼り付けてください。Hubscope にとって未知のものは、元の内容のまま「診断」に表示されます。</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>コピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy the chosen fault as text</source>
        <translation>選択した障害をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Faults by stage</source>
        <translation>段階ごとの障害</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%2 件中 %1 件が一致</translation>
    </message>
    <message>
        <source>Code %1 · %2</source>
        <translation>コード %1 · %2</translation>
    </message>
    <message>
        <source>In the guide: “%1”</source>
        <translation>ガイドでの表題: 「%1」</translation>
    </message>
    <message>
        <source>Microsoft: %1</source>
        <translation>Microsoft: %1</translation>
    </message>
    <message>
        <source>The chosen fault</source>
        <translation>選択した障害</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TryOutDialog</name>
    <message>
        <source>Events that move</source>
        <translation>移動するイベント</translation>
    </message>
    <message>
        <source>Try Rules</source>
        <translation>ルールの試行</translation>
    </message>
    <message>
        <source>Trying the rules</source>
        <translation>ルールを試しています</translation>
    </message>
    <message>
        <source>&amp;Apply Changes</source>
        <translation>変更を適用(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Trying the rules on the newest events…</source>
        <translation>最新のイベントでルールを試しています…</translation>
    </message>
    <message numerus="yes">
        <source>and %n other way(s), see the list</source>
        <translation>
            <numerusform>ほか %n 通り (一覧を参照)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::WindowLayout</name>
    <message>
        <source>P&amp;anels</source>
        <translation>パネル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 の表示を切り替える</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 に移動</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ConnectionPage</name>
    <message>
        <source>Paste a &amp;connection string</source>
        <translation>接続文字列を貼り付ける(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use a saved credential</source>
        <translation>保存済みの資格情報を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Saved credentials</source>
        <translation>保存済みの資格情報</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>接続文字列</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste the connection string</source>
        <translation>接続文字列を貼り付けます</translation>
    </message>
    <message>
        <source>C&amp;lear Clipboard</source>
        <translation>クリップボードのクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>CA file, optional</source>
        <translation>CA ファイル (省略可)</translation>
    </message>
    <message>
        <source>only if your network inspects TLS</source>
        <translation>ネットワークが TLS を検査する場合のみ</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>参照(&amp;R)…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>CA ファイルを参照</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>CA ファイル(&amp;A)</translation>
    </message>
    <message>
        <source>Connect by &amp;IPv4 only</source>
        <translation>IPv4 のみで接続(&amp;I)</translation>
    </message>
    <message>
        <source>For networks that give out IPv6 addresses and lead nowhere by them</source>
        <translation>IPv6 アドレスを割り当てるが、IPv6 で到達できないネットワーク向け</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>policy, host</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>The string was read. Paste another one to replace it</source>
        <translation>文字列を読み取りました。別の文字列を貼り付けると置き換わります</translation>
    </message>
    <message>
        <source>Endpoint=sb://…</source>
        <translation>Endpoint=sb://…</translation>
    </message>
    <message>
        <source>%1 (of step 2; the string holds for the whole namespace)</source>
        <translation>%1 (ステップ 2 の値。文字列は名前空間全体に有効)</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>手元にありません</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>キーチェーンから取得</translation>
    </message>
    <message>
        <source>%1 characters, form correct</source>
        <translation>%1 文字、形式は正しい</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::EventHubPage</name>
    <message>
        <source>Event hub name</source>
        <translation>Event Hub 名</translation>
    </message>
    <message>
        <source>Namespace, optional</source>
        <translation>名前空間 (省略可)</translation>
    </message>
    <message>
        <source>optional, for example contoso-siem</source>
        <translation>省略可 (例: contoso-siem)</translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation>Event Hub 名(&amp;E)</translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation>Event Hub 名</translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation>名前空間(&amp;A)</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>名前空間</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ExportPage</name>
    <message>
        <source>Namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation>名前空間(&amp;A)</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>&amp;Event hub</source>
        <translation>Event Hub(&amp;E)</translation>
    </message>
    <message>
        <source>event hub</source>
        <translation>Event Hub</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::InsightPage</name>
    <message>
        <source>Save as Mark&amp;down…</source>
        <translation>Markdown として保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Name of the event source</source>
        <translation>イベントソースの名前</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Collector, optional</source>
        <translation>コレクター (省略可)</translation>
    </message>
    <message>
        <source>optional, to remember which one it is</source>
        <translation>省略可 (どのコレクターかを控えておくため)</translation>
    </message>
    <message>
        <source>C&amp;ollector</source>
        <translation>コレクター(&amp;O)</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>コレクター</translation>
    </message>
    <message>
        <source>Send &amp;unparsed logs (further Azure events in Log Search)</source>
        <translation>Send unparsed logs (Log Search にその他の Azure イベントも表示)(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>Short name(&amp;H)</translation>
    </message>
    <message>
        <source>LDAP account attribution: short name</source>
        <translation>LDAP account attribution: Short name</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Full name(&amp;F)</translation>
    </message>
    <message>
        <source>LDAP account attribution: full name</source>
        <translation>LDAP account attribution: Full name</translation>
    </message>
    <message>
        <source>LDAP account attribution</source>
        <translation>LDAP account attribution</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Event hub name</source>
        <translation>Event Hub 名</translation>
    </message>
    <message>
        <source>Shared access key name</source>
        <translation>共有アクセスキー名</translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation>ホスト名(&amp;M)</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation>Event Hub 名(&amp;E)</translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation>Event Hub 名</translation>
    </message>
    <message>
        <source>Key name of the &amp;credential</source>
        <translation>資格情報のキー名(&amp;C)</translation>
    </message>
    <message>
        <source>shared access key name</source>
        <translation>共有アクセスキー名</translation>
    </message>
    <message>
        <source>Copy for 30 s</source>
        <translation>コピー (30 秒間)</translation>
    </message>
    <message>
        <source>Copy the shared access key for 30 seconds</source>
        <translation>共有アクセスキーを 30 秒間だけクリップボードにコピー</translation>
    </message>
    <message>
        <source>Key of the credential</source>
        <translation>資格情報のキー</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>クリップボードに保持中 (残り %n 秒)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared from the clipboard</source>
        <translation>クリップボードから消去しました</translation>
    </message>
    <message>
        <source>Save the Values for InsightIDR</source>
        <translation>InsightIDR 用の値の保存</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown ファイル (*.md)</translation>
    </message>
    <message>
        <source>Saved, without the key: %1</source>
        <translation>保存しました (キーは含みません): %1</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>ファイルを保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::PolicyPage</name>
    <message>
        <source>Policy name</source>
        <translation>ポリシー名</translation>
    </message>
    <message>
        <source>Policy n&amp;ame</source>
        <translation>ポリシー名(&amp;A)</translation>
    </message>
    <message>
        <source>policy name</source>
        <translation>ポリシー名</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::RemarkList</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, advice</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::RequirementsPage</name>
    <message>
        <source>Tick what is met. Nothing here stops you; the last page lists what is open.</source>
        <translation>満たしている項目にチェックを付けてください。ここで先に進めなくなることはありません。未完了の項目は最後のページに表示されます。</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpPage</name>
    <message>
        <source>&amp;Open Portal</source>
        <translation>ポータルを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpWizard</name>
    <message>
        <source>Edit Connection “%1”</source>
        <translation>接続「%1」の編集</translation>
    </message>
    <message>
        <source>Connect Azure to InsightIDR</source>
        <translation>Azure を InsightIDR に接続</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>最初からやり直す</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Sa&amp;ve and Watch</source>
        <translation>保存して監視(&amp;V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>This is the set-up you began earlier.</source>
        <translation>これは、以前に始めたセットアップです。</translation>
    </message>
    <message>
        <source>The draft of an earlier set-up could not be read. It is kept as %1.</source>
        <translation>以前のセットアップの下書きを読み取れませんでした。%1 として残してあります。</translation>
    </message>
    <message>
        <source>Close the Set-Up</source>
        <translation>セットアップを閉じる</translation>
    </message>
    <message>
        <source>Keep what you have entered, to go on later?</source>
        <translation>後で続けられるよう、入力内容を残しますか?</translation>
    </message>
    <message>
        <source>The key is not kept: you will be asked for the connection string again.</source>
        <translation>キーは保存されません。接続文字列をもう一度入力する必要があります。</translation>
    </message>
    <message>
        <source>&amp;Keep Draft</source>
        <translation>下書きを残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>下書きを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>戻る(&amp;G)</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>変更を破棄しますか?</translation>
    </message>
    <message>
        <source>The connection stays as it was.</source>
        <translation>接続は元のままです。</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Save and Watch</source>
        <translation>保存して監視(&amp;S)</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::StartPage</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>まだ確認されていない項目</translation>
    </message>
    <message>
        <source>Then verify the configuration</source>
        <translation>続いて構成を検証</translation>
    </message>
    <message>
        <source>N&amp;ow: events that arrive from now on</source>
        <translation>現在: これから届くイベント(&amp;O)</translation>
    </message>
    <message>
        <source>Be&amp;ginning: all that the event hub still holds</source>
        <translation>先頭: Event Hub がまだ保持しているすべて(&amp;G)</translation>
    </message>
    <message>
        <source>A date and &amp;time (UTC)</source>
        <translation>指定時刻 (UTC)(&amp;T)</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>読み取り開始: %1</translation>
    </message>
    <message>
        <source>Read from this time, UTC</source>
        <translation>この時刻 (UTC) から読み取り</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み取り開始</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>profile, event hub, host</comment>
        <translation>%1: %3 の %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>open points of one step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <comment>step number, what is open</comment>
        <translation>ステップ %1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::StepBar</name>
    <message>
        <source>current step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>the test failed</source>
        <translation>テスト失敗</translation>
    </message>
    <message>
        <source>walked past, not proven yet</source>
        <translation>通過済み、未確認</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>ステップ %1、%2、%3</translation>
    </message>
    <message>
        <source>Not needed: chosen in step 1</source>
        <translation>不要: ステップ 1 の選択による</translation>
    </message>
    <message>
        <source>Finish step %1, %2, first: Next leads on from there.</source>
        <translation>先に手順 %1「%2」を完了してください。そこから「次へ」で進めます。</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::TestPage</name>
    <message>
        <source>&amp;Run Again</source>
        <translation>再実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>The test reads one event and leaves no trace in the event hub. It proves the way from this computer; the collector’s way may differ.</source>
        <translation>テストは 1 件のイベントを読み取り、Event Hub に痕跡を残しません。証明するのはこのコンピューターからの経路です。コレクターの経路は異なる場合があります。</translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation>接続はまだテストされていません。</translation>
    </message>
</context>
<context>
    <name>insight::RuleBook</name>
    <message>
        <source>The message held no record at all. If this goes on, look at who else writes to this event hub.</source>
        <translation>メッセージにレコードが 1 つもありませんでした。続く場合は、この Event Hub に書き込んでいるものがほかにないか確認してください。</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>メッセージそのもの</translation>
    </message>
    <message>
        <source>Not a JSON object, even after mending; it is kept as it arrived. Either it was cut short, or something other than a diagnostic setting or an export writes to this event hub: give that a hub of its own.</source>
        <translation>修復しても JSON オブジェクトになりません。届いたままの形で保持しています。途中で切れているか、診断設定やエクスポート以外のものがこの Event Hub に書き込んでいます。その送信元には専用のハブを用意してください。</translation>
    </message>
    <message>
        <source>Rapid7: Send unparsed logs</source>
        <translation>Rapid7: Send unparsed logs</translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender for Cloud.</source>
        <translation>Microsoft Defender for Cloud のアラートです。</translation>
    </message>
    <message>
        <source>Rapid7: Microsoft Azure event source; Elastic and Datadog agree</source>
        <translation>Rapid7: Microsoft Azure イベントソース。Elastic と Datadog も同じ</translation>
    </message>
    <message>
        <source>A recommendation or finding of Defender for Cloud that is unhealthy: somebody has to act.</source>
        <translation>Defender for Cloud の、異常 (unhealthy) と判定された推奨事項または検出結果です。誰かが対応する必要があります。</translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; that only unhealthy ones count is inferred</source>
        <translation>Rapid7: Defender for Cloud のイベント。異常 (unhealthy) だけが対象という点は推定</translation>
    </message>
    <message>
        <source>Posture data of Defender for Cloud (healthy or deleted findings, secure score, compliance, attack paths): nothing that raises an alert.</source>
        <translation>Defender for Cloud の態勢データ (正常または削除済みの検出結果、セキュリティスコア、コンプライアンス、攻撃パス) です。アラートになるものはありません。</translation>
    </message>
    <message>
        <source>Inferred; Datadog separates them, too</source>
        <translation>推定。Datadog も区別している</translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender or Sentinel.</source>
        <translation>Microsoft Defender または Sentinel のアラートです。</translation>
    </message>
    <message>
        <source>Rapid7: advanced hunting events are third-party alerts</source>
        <translation>Rapid7: 高度な追求 (advanced hunting) のイベントはサードパーティのアラート</translation>
    </message>
    <message>
        <source>Telemetry of Microsoft Defender: it reports what happened, not that it was found to be an attack. It is much data: export only the tables that somebody searches.</source>
        <translation>Microsoft Defender のテレメトリです。起きたことの報告で、攻撃と判定されたわけではありません。データ量が多いため、実際に検索するテーブルだけをエクスポートしてください。</translation>
    </message>
    <message>
        <source>Inferred; Rapid7&apos;s sentence could cover it as an alert</source>
        <translation>推定。Rapid7 の記述では、アラートに含まれるとも読める</translation>
    </message>
    <message>
        <source>A person signed in to Entra ID from a public address.</source>
        <translation>ユーザーが、パブリックアドレスから Entra ID にサインインしました。</translation>
    </message>
    <message>
        <source>Rapid7: definition of ingress authentication; pySigma&apos;s InsightIDR backend</source>
        <translation>Rapid7: イングレス認証の定義。pySigma の InsightIDR バックエンド</translation>
    </message>
    <message>
        <source>A person signed in to Entra ID, but from no address on the public Internet (private, unreadable or none): no ingress.</source>
        <translation>ユーザーが Entra ID にサインインしましたが、アドレスがインターネットのパブリックなものではないため (プライベート、読み取り不能、またはなし)、イングレスではありません。</translation>
    </message>
    <message>
        <source>Rapid7: ingress needs a public address</source>
        <translation>Rapid7: イングレスにはパブリックアドレスが必要</translation>
    </message>
    <message>
        <source>A token was used for a user or an application, or a federation service signed somebody in: nobody typed a credential here.</source>
        <translation>ユーザーまたはアプリケーションのためにトークンが使用されたか、フェデレーションサービスが誰かをサインインさせました。ここでは誰も資格情報を入力していません。</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>A risk of Identity Protection that was dismissed or remediated, or that is none.</source>
        <translation>Identity Protection のリスクのうち、無視または修復されたもの、またはリスクではないものです。</translation>
    </message>
    <message>
        <source>A detection of Entra ID Identity Protection.</source>
        <translation>Entra ID Identity Protection の検出です。</translation>
    </message>
    <message>
        <source>Inferred; Elastic gives these a stream of their own</source>
        <translation>推定。Elastic はこれらに専用のストリームを割り当てている</translation>
    </message>
    <message>
        <source>An alert of Defender for Cloud that came by way of the activity log.</source>
        <translation>アクティビティログ経由で届いた、Defender for Cloud のアラートです。</translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; the way is inferred</source>
        <translation>Rapid7: Defender for Cloud のイベント。経路は推定</translation>
    </message>
    <message>
        <source>Somebody managed devices in Intune.</source>
        <translation>誰かが Intune でデバイスを管理しました。</translation>
    </message>
    <message>
        <source>Rapid7: cloud service admin activity; Sekoia&apos;s Intune samples</source>
        <translation>Rapid7: クラウドサービスの管理アクティビティ。Sekoia の Intune サンプル</translation>
    </message>
    <message>
        <source>The audit log of an Azure service other than Entra ID: somebody managed that service. If it reports mere use (a health data or gaming service does), leave its category out of the service&apos;s diagnostic setting.</source>
        <translation>Entra ID 以外の Azure サービスの監査ログです。誰かがそのサービスを管理しました。単なる利用を報告するサービス (医療データやゲームのサービスなど) であれば、サービスの診断設定からそのカテゴリを外してください。</translation>
    </message>
    <message>
        <source>Inferred from the name of the category</source>
        <translation>カテゴリの名前から推定</translation>
    </message>
    <message>
        <source>Somebody changed only what is their own (password, security info, consent, access request); counted as administration it would make every user an admin.</source>
        <translation>誰かが、本人のもの (パスワード、セキュリティ情報、同意、アクセス要求) だけを変更しました。管理とみなすと、すべてのユーザーが管理者になってしまいます。</translation>
    </message>
    <message>
        <source>Rapid7: admins are inferred from admin actions; the rule is inferred</source>
        <translation>Rapid7: 管理者は管理操作から推定される。ルールは推定</translation>
    </message>
    <message>
        <source>Somebody changed the directory (users, groups, roles, applications, policies).</source>
        <translation>誰かがディレクトリ (ユーザー、グループ、ロール、アプリケーション、ポリシー) を変更しました。</translation>
    </message>
    <message>
        <source>Rapid7: Azure AD events fill cloud service admin activity</source>
        <translation>Rapid7: Azure AD のイベントはクラウドサービスの管理アクティビティに入る</translation>
    </message>
    <message>
        <source>The provisioning service created, changed or removed accounts.</source>
        <translation>プロビジョニングサービスがアカウントを作成、変更、または削除しました。</translation>
    </message>
    <message>
        <source>Privileged Identity Management changed who has a role.</source>
        <translation>Privileged Identity Management がロールの割り当てを変更しました。</translation>
    </message>
    <message>
        <source>Inferred; OpenTelemetry&apos;s samples</source>
        <translation>推定。OpenTelemetry のサンプル</translation>
    </message>
    <message>
        <source>Somebody only read a resource through Azure&apos;s control plane.</source>
        <translation>誰かが、Azure のコントロールプレーンを通じてリソースを読み取っただけです。</translation>
    </message>
    <message>
        <source>Somebody created, changed or removed a resource through Azure&apos;s control plane.</source>
        <translation>誰かが、Azure のコントロールプレーンを通じてリソースを作成、変更、または削除しました。</translation>
    </message>
    <message>
        <source>Rapid7: Azure Monitor events; that they are administration is inferred</source>
        <translation>Rapid7: Azure Monitor のイベント。管理にあたるという点は推定</translation>
    </message>
    <message>
        <source>Azure itself reported something; no admin acted. Alert stands for an Azure Monitor rule, not for a security product.</source>
        <translation>Azure 自体が何かを報告しました。管理者の操作ではありません。Alert は Azure Monitor のルールによるもので、セキュリティ製品のものではありません。</translation>
    </message>
    <message>
        <source>Inferred; Sekoia calls Alert an alert</source>
        <translation>推定。Sekoia は Alert をアラートとしている</translation>
    </message>
    <message>
        <source>Somebody changed a key vault or a policy of it.</source>
        <translation>誰かがキーコンテナー (Key Vault) またはそのポリシーを変更しました。</translation>
    </message>
    <message>
        <source>A caller used a cloud service (Graph, storage, key vault, Kubernetes, SQL, Office 365).</source>
        <translation>呼び出し元がクラウドサービス (Graph、ストレージ、Key Vault、Kubernetes、SQL、Office 365) を使用しました。</translation>
    </message>
    <message>
        <source>Rapid7: cloud service activity; the list is inferred</source>
        <translation>Rapid7: クラウドサービスのアクティビティ。一覧は推定</translation>
    </message>
    <message>
        <source>A person signed in to Office 365 from a public address.</source>
        <translation>ユーザーが、パブリックアドレスから Office 365 にサインインしました。</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; its own sample event</source>
        <translation>Rapid7: Exchange と SharePoint の監査イベント。Rapid7 自身のサンプルイベント</translation>
    </message>
    <message>
        <source>An admin ran a cmdlet in Office 365.</source>
        <translation>管理者が Office 365 でコマンドレットを実行しました。</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; the list is inferred</source>
        <translation>Rapid7: Exchange と SharePoint の監査イベント。一覧は推定</translation>
    </message>
    <message>
        <source>Somebody used Office 365.</source>
        <translation>誰かが Office 365 を使用しました。</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events</source>
        <translation>Rapid7: Exchange と SharePoint の監査イベント</translation>
    </message>
    <message>
        <source>Network traffic (flow logs, firewalls, gateways, CDN): none of the six log sets describes it. Leave its categories out of the diagnostic setting, or collect them with a firewall event source.</source>
        <translation>ネットワーク通信 (フローログ、ファイアウォール、ゲートウェイ、CDN) です。6 つのログセットのどれにもあてはまりません。診断設定からそのカテゴリを外すか、ファイアウォールのイベントソースで収集してください。</translation>
    </message>
    <message>
        <source>Rapid7: the guide&apos;s six log sets</source>
        <translation>Rapid7: ガイドの 6 つのログセット</translation>
    </message>
    <message>
        <source>An event of a Windows machine. InsightIDR takes these from the Insight Agent: take them out of what is sent to this event hub.</source>
        <translation>Windows マシンのイベントです。InsightIDR はこれを Insight Agent から受け取ります。この Event Hub への送信対象から外してください。</translation>
    </message>
    <message>
        <source>What an application wrote (functions, web apps, workflows, containers): none of the six log sets describes it. Turn its category off in the diagnostic setting, or send it to Log Analytics instead.</source>
        <translation>アプリケーション (関数、Web アプリ、ワークフロー、コンテナー) が書き込んだものです。6 つのログセットのどれにもあてはまりません。診断設定でそのカテゴリをオフにするか、代わりに Log Analytics に送ってください。</translation>
    </message>
    <message>
        <source>A measurement, not a log. Take the tick from AllMetrics in the diagnostic setting.</source>
        <translation>ログではなく、測定値です。診断設定で AllMetrics のチェックを外してください。</translation>
    </message>
    <message>
        <source>A resource log that none of the six log sets describes. Filter it out at the diagnostic setting: take the tick from its category for this event hub.</source>
        <translation>6 つのログセットのどれにもあてはまらないリソースログです。診断設定で除外してください。この Event Hub への送信で、そのカテゴリのチェックを外します。</translation>
    </message>
    <message>
        <source>JSON, but neither a category nor anything else tells which kind of Azure log it is. Look at the record: who sends it should use a hub of its own, or turn it off at the source.</source>
        <translation>JSON ですが、どの種類の Azure ログなのかを、カテゴリからもほかの内容からも判別できません。レコードを確認してください。送信元には専用のハブを使わせるか、送信元でオフにしてください。</translation>
    </message>
</context>
<context>
    <name>models::AffectedModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>移動元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>現在のルール</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>変更後のルール</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>models::AlertsModel</name>
    <message>
        <source>Raised (%1)</source>
        <translation>発生 (%1)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Events that met the rule until the next alert was due</source>
        <translation>次のアラートが可能になるまでにルールに該当したイベント</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>最終 (%1)</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>最初のイベント</translation>
    </message>
</context>
<context>
    <name>models::ClientLogModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
</context>
<context>
    <name>models::ColorTheme</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
</context>
<context>
    <name>models::CoreText</name>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Host name (DNS)</source>
        <translation>ホスト名 (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>接続 (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation>サインイン (SASL)</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Listen 権限</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation>イベントの保存</translation>
    </message>
    <message>
        <source>Not sent to InsightIDR: “Send unparsed logs” is off in this event source. To change it here, use Connection, Send Unparsed Logs; the setting that counts is the event source&apos;s own.</source>
        <translation>InsightIDR に送信されません。このイベントソースの「Send unparsed logs」がオフです。ここで変更するには「接続」→「未解析ログの送信」を使います。有効なのは、イベントソース自体の設定です。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Gap in partition %1 from offset %2 on, found %3. %4</source>
        <translation>パーティション %1 のオフセット %2 以降に欠落、検出 %3。%4</translation>
    </message>
    <message>
        <source>Gap in partition %1: offsets %2 to %3, found %4. %5</source>
        <translation>パーティション %1 に欠落: オフセット %2～%3、検出 %4。%5</translation>
    </message>
</context>
<context>
    <name>models::DiagnosticsModel</name>
    <message>
        <source>What happened</source>
        <translation>事象</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>初回 (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>最終 (%1)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>回数</translation>
    </message>
</context>
<context>
    <name>models::EventTableModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>時刻 (%1)</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>ログセット</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>What was repaired in an event, what was noted of it</source>
        <translation>イベントの修復内容と注記</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>ソース IP</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>受信 (%1)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>修復: %1</translation>
    </message>
    <message>
        <source>noted: %1</source>
        <translation>注記: %1</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>修復: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>注記: %1</translation>
    </message>
    <message>
        <source>%1 · not sent</source>
        <translation>%1 · 送信対象外</translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <translation>%1、送信対象外</translation>
    </message>
</context>
<context>
    <name>models::Formats</name>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
</context>
<context>
    <name>models::GapModel</name>
    <message>
        <source>Found (%1)</source>
        <translation>検出 (%1)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>The first and the last that is missing</source>
        <translation>欠けている最初と最後のオフセット</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Messages that the offsets can have held</source>
        <translation>これらのオフセットにありえたメッセージの数</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>models::NotificationsModel</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How often the rule may call you</source>
        <translation>ルールが通知できる頻度</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
</context>
<context>
    <name>models::PartitionModel</name>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Number of the partition</source>
        <translation>パーティションの番号</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Offset that is read next</source>
        <translation>次に読み取るオフセット</translation>
    </message>
    <message>
        <source>End</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Offset after the newest message in the hub</source>
        <translation>ハブの最新メッセージの次のオフセット</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>Messages in the hub that were not read yet</source>
        <translation>ハブにある未読のメッセージ</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>1 秒あたりのメッセージ数</translation>
    </message>
</context>
<context>
    <name>models::QueryShelf</name>
    <message>
        <source>Does anything arrive? Log sets</source>
        <translation>何か届いているか: ログセット</translation>
    </message>
    <message>
        <source>When did it arrive? Events an hour</source>
        <translation>いつ届いたか: 1 時間ごとのイベント数</translation>
    </message>
    <message>
        <source>Are sign-ins arriving?</source>
        <translation>サインインは届いているか</translation>
    </message>
    <message>
        <source>Do sign-ins succeed? Results</source>
        <translation>サインインは成功しているか: 結果</translation>
    </message>
    <message>
        <source>Who fails to sign in?</source>
        <translation>サインインに失敗しているのは誰か</translation>
    </message>
    <message>
        <source>Are alerts arriving?</source>
        <translation>アラートは届いているか</translation>
    </message>
    <message>
        <source>Is the activity log arriving? Actions</source>
        <translation>アクティビティログは届いているか: 操作</translation>
    </message>
    <message>
        <source>Are changes of users and groups arriving?</source>
        <translation>ユーザーとグループの変更は届いているか</translation>
    </message>
    <message>
        <source>What does InsightIDR not parse? Categories</source>
        <translation>InsightIDR が解析しないものは何か: カテゴリ</translation>
    </message>
    <message>
        <source>Which exports arrive? Categories</source>
        <translation>どのエクスポートが届いているか: カテゴリ</translation>
    </message>
    <message>
        <source>From where do people sign in? Countries</source>
        <translation>どこからサインインしているか: 国</translation>
    </message>
</context>
<context>
    <name>models::RuleTableModel</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>ログセット</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット数</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Published by Rapid7</source>
        <translation>Rapid7 が公開</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>Hubscope の判断</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>独自</translation>
    </message>
</context>
<context>
    <name>models::SampleModel</name>
    <message>
        <source>Log set</source>
        <translation>ログセット</translation>
    </message>
    <message>
        <source>The log set that the sample is written for</source>
        <translation>サンプルの想定ログセット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>How far the sample has come</source>
        <translation>サンプルの進み具合</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Time until the hub had taken it</source>
        <translation>ハブが受け取るまでの時間</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>読み戻し</translation>
    </message>
    <message>
        <source>Time from sending until it came back</source>
        <translation>送信から読み戻しまでの時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Partition and offset where the hub put it</source>
        <translation>ハブが置いたパーティションとオフセット</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>分類ルール</translation>
    </message>
    <message>
        <source>The rule that sorts it, and the log set where that is another one</source>
        <translation>サンプルを分類するルール。ログセットが想定と異なる場合は、そのログセットも表示</translation>
    </message>
</context>
<context>
    <name>models::StageModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>panels::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Set Up a &amp;Connection…</source>
        <translation>接続のセットアップ(&amp;C)…</translation>
    </message>
    <message>
        <source>Walk through the guide&apos;s set-up</source>
        <translation>ガイドのセットアップを順に進めます</translation>
    </message>
    <message>
        <source>Try the &amp;Demo Hub</source>
        <translation>デモハブを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Watch lifelike events from a hub inside this program</source>
        <translation>このプログラム内のハブで、実際に近いイベントを表示します</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>プロファイル(&amp;P)…</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, export and import connections</source>
        <translation>接続の名前変更、複製、削除、エクスポート、インポートを行います</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Hubscope</source>
        <translation>Hubscope を閉じます</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Start reading the chosen event hub</source>
        <translation>選択した Event Hub の読み取りを開始します</translation>
    </message>
    <message>
        <source>&amp;Stop Reading</source>
        <translation>読み取りの停止(&amp;S)</translation>
    </message>
    <message>
        <source>Disconnect from the event hub</source>
        <translation>Event Hub から切断します</translation>
    </message>
    <message>
        <source>Read From &amp;Beginning</source>
        <translation>先頭から読み取り(&amp;B)</translation>
    </message>
    <message>
        <source>Connect again and read everything that the hub still holds</source>
        <translation>再接続し、ハブがまだ保持しているすべてを読み取ります</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>接続の編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Change event hub, connection string or CA file of this connection</source>
        <translation>この接続の Event Hub、接続文字列、または CA ファイルを変更します</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>接続のテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Try the connection stage by stage and name what is wrong</source>
        <translation>接続を段階ごとに試し、問題を特定します</translation>
    </message>
    <message>
        <source>Send Sa&amp;mples…</source>
        <translation>サンプルの送信(&amp;M)…</translation>
    </message>
    <message>
        <source>Put a marked record for each log set on the hub and follow it back</source>
        <translation>ログセットごとに目印付きのレコードをハブに送り、戻るまで追跡します</translation>
    </message>
    <message>
        <source>Send &amp;Unparsed Logs</source>
        <translation>未解析ログの送信(&amp;U)</translation>
    </message>
    <message>
        <source>Whether the event source in InsightIDR sends what lands in Unparsed Data</source>
        <translation>Unparsed Data に振り分けられたものを、InsightIDR のイベントソースが送信するかどうか</translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation>表示の一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Hold the list still; reading goes on (Space in the list)</source>
        <translation>一覧を止めます。読み取りは続きます (一覧で Space)</translation>
    </message>
    <message>
        <source>&amp;Follow Newest</source>
        <translation>最新を追う(&amp;F)</translation>
    </message>
    <message>
        <source>Keep the newest event in sight (End in the list)</source>
        <translation>最新のイベントを常に表示します (一覧で End)</translation>
    </message>
    <message>
        <source>Clear Vie&amp;w</source>
        <translation>表示のクリア(&amp;W)</translation>
    </message>
    <message>
        <source>Empty the list; nothing in the hub changes</source>
        <translation>一覧を空にします。ハブの内容は変わりません</translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation>ローカル時刻(&amp;L)</translation>
    </message>
    <message>
        <source>Show times of this computer&apos;s zone in place of UTC</source>
        <translation>UTC ではなく、このコンピューターのタイムゾーンで時刻を表示します</translation>
    </message>
    <message>
        <source>S&amp;ystem Theme</source>
        <translation>システムのテーマ(&amp;Y)</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>システムに合わせて明暗を切り替えます</translation>
    </message>
    <message>
        <source>L&amp;ight Theme</source>
        <translation>ライトテーマ(&amp;I)</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>常に明るい表示</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>常に暗い表示</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>キーボード操作を次のパネルに移します</translation>
    </message>
    <message>
        <source>Rest&amp;ore Default Layout</source>
        <translation>既定のレイアウトに戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Put panels and columns where they were at first</source>
        <translation>パネルと列を最初の配置に戻します</translation>
    </message>
    <message>
        <source>&amp;Search Events</source>
        <translation>イベントの検索(&amp;S)</translation>
    </message>
    <message>
        <source>Go to Search: queries over what was received, groups, export</source>
        <translation>「検索」に移動します: 受信したイベントへのクエリ、グループ化、エクスポート</translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation>イベントのフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the filter, which is written in LEQL</source>
        <translation>LEQL で書くフィルターに移動します</translation>
    </message>
    <message>
        <source>Only &amp;Repaired</source>
        <translation>修復ありのみ(&amp;R)</translation>
    </message>
    <message>
        <source>Show only events whose text had to be mended</source>
        <translation>テキストの修復が必要だったイベントだけを表示します</translation>
    </message>
    <message>
        <source>Only N&amp;oted</source>
        <translation>注記ありのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Show only events with a note, such as a time that is missing</source>
        <translation>注記 (時刻がないなど) のあるイベントだけを表示します</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>フィルターのクリア(&amp;L)</translation>
    </message>
    <message>
        <source>Show all events again: query, log set and marks</source>
        <translation>すべてのイベントを再び表示します (クエリ、ログセット、マークを解除)</translation>
    </message>
    <message>
        <source>Find in &amp;Event</source>
        <translation>イベント内を検索(&amp;E)</translation>
    </message>
    <message>
        <source>Find a text in the chosen event</source>
        <translation>選択したイベント内のテキストを検索します</translation>
    </message>
    <message>
        <source>&amp;Next Marked Event</source>
        <translation>マークのある次のイベント(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next event that was mended or is odd</source>
        <translation>修復された、または通常と違う次のイベントに移動します</translation>
    </message>
    <message>
        <source>S&amp;how Rule</source>
        <translation>ルールの表示(&amp;H)</translation>
    </message>
    <message>
        <source>Go to the rule that decided where the chosen event lands</source>
        <translation>選択したイベントの振り分け先を決めたルールに移動します</translation>
    </message>
    <message>
        <source>Onl&amp;y This Value</source>
        <translation>この値のみ(&amp;Y)</translation>
    </message>
    <message>
        <source>Ask for the chosen cell&apos;s value, too</source>
        <translation>選択したセルの値を条件に加えます</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>この値を除外(&amp;X)</translation>
    </message>
    <message>
        <source>Leave out what has the chosen cell&apos;s value</source>
        <translation>選択したセルの値を持つものを除きます</translation>
    </message>
    <message>
        <source>Search for This Val&amp;ue</source>
        <translation>この値を検索(&amp;U)</translation>
    </message>
    <message>
        <source>Search everything for the chosen cell&apos;s value</source>
        <translation>選択したセルの値を全体から検索します</translation>
    </message>
    <message>
        <source>Notify Me of &amp;These…</source>
        <translation>これらを通知(&amp;T)…</translation>
    </message>
    <message>
        <source>Make a notification rule of the query in sight</source>
        <translation>表示中のクエリから通知ルールを作成します</translation>
    </message>
    <message>
        <source>Not&amp;ification Rules…</source>
        <translation>通知ルール(&amp;I)…</translation>
    </message>
    <message>
        <source>Which events you are told of as they come, and how often</source>
        <translation>届いたときに通知を受けるイベントと、その頻度</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>値のコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the chosen cell as it came</source>
        <translation>選択したセルを届いたままの形でコピーします</translation>
    </message>
    <message>
        <source>&amp;Copy Event</source>
        <translation>イベントのコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen event as JSON, in InsightIDR&apos;s shape</source>
        <translation>選択したイベントを InsightIDR の形の JSON としてコピーします</translation>
    </message>
    <message>
        <source>&amp;How Events Are Sorted</source>
        <translation>イベントの分類方法(&amp;H)</translation>
    </message>
    <message>
        <source>Every rule, repair, note and sign-in code, with a search</source>
        <translation>すべてのルール、修復、注記、サインインコード (検索付き)</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation>トラブルシューティング(&amp;T)…</translation>
    </message>
    <message>
        <source>Every fault with its steps, with a search that takes words, numbers and whole messages</source>
        <translation>すべての障害と対処手順。単語、番号、メッセージ全体で検索できます</translation>
    </message>
    <message>
        <source>&amp;Verify the Set-Up</source>
        <translation>セットアップの検証(&amp;V)</translation>
    </message>
    <message>
        <source>How to cause sample events and where to look for them</source>
        <translation>サンプルイベントの発生方法と確認場所</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>すべてのキーを 1 ページに表示します</translation>
    </message>
    <message>
        <source>&amp;About Hubscope</source>
        <translation>Hubscope について(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Theme, language, time zone, notifications, start and end</source>
        <translation>テーマ、言語、タイムゾーン、通知、起動と終了</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>ログフォルダーを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Where the log and traces of crashes stand; no secret and no event is in them</source>
        <translation>ログとクラッシュの記録がある場所です。秘密情報もイベントも含まれません</translation>
    </message>
    <message>
        <source>Version, libraries and licences</source>
        <translation>バージョン、ライブラリ、ライセンス</translation>
    </message>
    <message>
        <source>High-&amp;Contrast Theme</source>
        <translation>ハイコントラストテーマ(&amp;C)</translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation>黒地に白と明るい色</translation>
    </message>
</context>
<context>
    <name>setup::SetUp</name>
    <message>
        <source>A name is missing.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>This name is too short for Azure.</source>
        <translation>この名前は Azure には短すぎます。</translation>
    </message>
    <message>
        <source>This name is too long for Azure.</source>
        <translation>この名前は Azure には長すぎます。</translation>
    </message>
    <message>
        <source>This name holds a character that Azure does not accept.</source>
        <translation>この名前に、Azure で使えない文字があります。</translation>
    </message>
    <message>
        <source>Azure does not accept how this name begins.</source>
        <translation>この名前の先頭の文字は Azure で使えません。</translation>
    </message>
    <message>
        <source>Azure does not accept how this name ends.</source>
        <translation>この名前の末尾の文字は Azure で使えません。</translation>
    </message>
    <message>
        <source>This looks like a key. Keys belong into step 4 only.</source>
        <translation>これはキーのようです。キーを入力するのはステップ 4 だけです。</translation>
    </message>
    <message>
        <source>6 to 50 letters, digits and hyphens; a letter first, a letter or digit last.</source>
        <translation>6～50 文字の英字、数字、ハイフン。先頭は英字、末尾は英字か数字。</translation>
    </message>
    <message>
        <source>Up to 256 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation>256 文字までの英字、数字、ピリオド、ハイフン、アンダースコア。先頭と末尾は英字か数字。</translation>
    </message>
    <message>
        <source>The guide’s name is %1. Another works if every export writes to it.</source>
        <translation>ガイドでの名前は %1 です。すべてのエクスポートがそこに書き込むなら、別の名前でも機能します。</translation>
    </message>
    <message>
        <source>Up to 50 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation>50 文字までの英字、数字、ピリオド、ハイフン、アンダースコア。先頭と末尾は英字か数字。</translation>
    </message>
    <message>
        <source>This policy may manage the whole namespace; reading needs Listen only.</source>
        <translation>このポリシーは名前空間全体を管理できますが、読み取りに必要なのは Listen だけです。</translation>
    </message>
    <message>
        <source>Create a policy of its own, such as %1.</source>
        <translation>専用のポリシー (%1 など) を作成してください。</translation>
    </message>
    <message>
        <source>This looks like a key or a connection string.</source>
        <translation>これはキーまたは接続文字列のようです。</translation>
    </message>
    <message>
        <source>Those belong into step 4 only.</source>
        <translation>それらを入力するのはステップ 4 だけです。</translation>
    </message>
    <message>
        <source>The event source needs a name.</source>
        <translation>イベントソースに名前が必要です。</translation>
    </message>
    <message>
        <source>Log Search shows its logs under this name.</source>
        <translation>Log Search では、この名前でログが表示されます。</translation>
    </message>
    <message>
        <source>Another profile is called “%1”.</source>
        <translation>「%1」という名前のプロファイルが既にあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Reading from a date and time needs both.</source>
        <translation>指定時刻から読み取るには、日付と時刻が必要です。</translation>
    </message>
    <message>
        <source>This time lies in the future: reading begins with the next event.</source>
        <translation>この時刻は未来です。読み取りは次のイベントから始まります。</translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation>接続はまだテストされていません。</translation>
    </message>
    <message>
        <source>The connection test failed.</source>
        <translation>接続テストに失敗しました。</translation>
    </message>
    <message>
        <source>The keychain did not give the key of this credential.</source>
        <translation>キーチェーンが、この資格情報のキーを渡しませんでした。</translation>
    </message>
    <message>
        <source>Paste the connection string instead. (%1)</source>
        <translation>代わりに接続文字列を貼り付けてください。(%1)</translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation>キーチェーンがまだ応答していません。</translation>
    </message>
    <message>
        <source>Unlock it if it asks, or paste the connection string instead.</source>
        <translation>求められたらロックを解除するか、代わりに接続文字列を貼り付けてください。</translation>
    </message>
    <message>
        <source>The key is not kept in a draft.</source>
        <translation>キーは下書きに保存されません。</translation>
    </message>
    <message>
        <source>The connection string is missing.</source>
        <translation>接続文字列がありません。</translation>
    </message>
    <message>
        <source>Paste the connection string once more.</source>
        <translation>接続文字列をもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the field “Connection string–primary key” and paste it here.</source>
        <translation>フィールド「Connection string–primary key」(接続文字列 - 主キー) をコピーし、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>このファイルは読み取れません。</translation>
    </message>
    <message>
        <source>Choose a PEM file, or leave the field empty.</source>
        <translation>PEM ファイルを選ぶか、フィールドを空のままにしてください。</translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, step 2 names “%2”.</source>
        <translation>この文字列は Event Hub「%1」のものですが、ステップ 2 では「%2」です。</translation>
    </message>
    <message>
        <source>Copy the string of the other hub, or change the name in step 2.</source>
        <translation>もう一方のハブの文字列をコピーするか、ステップ 2 の名前を変更してください。</translation>
    </message>
    <message>
        <source>This string is for the namespace “%1”, step 2 names “%2”.</source>
        <translation>この文字列は名前空間「%1」のものですが、ステップ 2 では「%2」です。</translation>
    </message>
    <message>
        <source>Check which of the two is meant.</source>
        <translation>どちらが正しいか確認してください。</translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, step 3 names “%2”.</source>
        <translation>この文字列はポリシー「%1」のものですが、ステップ 3 では「%2」です。</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Choose at least one source of logs.</source>
        <translation>ログのソースを 1 つ以上選んでください。</translation>
    </message>
    <message>
        <source>In the portal, open Event Hubs and create a namespace in the Standard tier or above. The Basic tier has no Kafka endpoint, and the event source cannot connect to it.</source>
        <translation>ポータルで「Event Hubs」を開き、Standard レベル以上の名前空間を作成します。Basic レベルには Kafka エンドポイントがなく、イベントソースは接続できません。</translation>
    </message>
    <message>
        <source>In the namespace, add an event hub and give it the name below.</source>
        <translation>名前空間に Event Hub を追加し、下の名前を付けます。</translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and add a SAS policy.</source>
        <translation>Event Hub の「Shared access policies」(共有アクセス ポリシー) を開き、SAS ポリシーを追加します。</translation>
    </message>
    <message>
        <source>Enter the name below.</source>
        <translation>下の名前を入力します。</translation>
    </message>
    <message>
        <source>Tick Listen, and nothing else, and create the policy.</source>
        <translation>「Listen」(リッスン) だけにチェックを付け、ポリシーを作成します。</translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and click the policy you created.</source>
        <translation>Event Hub の「Shared access policies」(共有アクセス ポリシー) を開き、作成したポリシーをクリックします。</translation>
    </message>
    <message>
        <source>In the portal, open Monitor, click Activity log, then Export Activity Logs.</source>
        <translation>ポータルで「Monitor」(モニター) を開き、「Activity log」(アクティビティ ログ)、「Export Activity Logs」(アクティビティ ログのエクスポート) の順にクリックします。</translation>
    </message>
    <message>
        <source>Confirm your subscription and add a diagnostic setting.</source>
        <translation>サブスクリプションを確認し、診断設定を追加します。</translation>
    </message>
    <message>
        <source>Tick at least Administrative, Security and Alert.</source>
        <translation>少なくとも「Administrative」、「Security」、「Alert」にチェックを付けます。</translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose subscription, namespace, event hub and policy.</source>
        <translation>「Stream to an event hub」(イベント ハブへのストリーム) にチェックを付け、サブスクリプション、名前空間、Event Hub、ポリシーを選びます。</translation>
    </message>
    <message>
        <source>In the portal, open Microsoft Entra ID, then Diagnostic settings, and add a diagnostic setting.</source>
        <translation>ポータルで「Microsoft Entra ID」、「Diagnostic settings」(診断設定) の順に開き、診断設定を追加します。</translation>
    </message>
    <message>
        <source>Tick AuditLogs and SignInLogs, and other sign-in logs as needed.</source>
        <translation>「AuditLogs」と「SignInLogs」に、また必要に応じてほかのサインインログにもチェックを付けます。</translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose the subscription and the namespace you created earlier.</source>
        <translation>「Stream to an event hub」(イベント ハブへのストリーム) にチェックを付け、サブスクリプションと、先に作成した名前空間を選びます。</translation>
    </message>
    <message>
        <source>Choose the event hub below and the policy RootManageSharedAccessKey: Azure writes with it.</source>
        <translation>下の Event Hub と、ポリシー RootManageSharedAccessKey を選びます。Azure はこのポリシーで書き込みます。</translation>
    </message>
    <message>
        <source>In Microsoft Defender for Cloud, open Environment settings.</source>
        <translation>Microsoft Defender for Cloud で「Environment settings」(環境設定) を開きます。</translation>
    </message>
    <message>
        <source>Select the subscription whose data you want to export.</source>
        <translation>データをエクスポートするサブスクリプションを選びます。</translation>
    </message>
    <message>
        <source>Select Continuous export, the tab Event hub, and tick Security alerts.</source>
        <translation>「Continuous export」(連続エクスポート) のタブ「Event hub」を選び、「Security alerts」(セキュリティ アラート) にチェックを付けます。</translation>
    </message>
    <message>
        <source>Choose the namespace, the event hub below and a policy that may send, and save.</source>
        <translation>名前空間、下の Event Hub、送信できるポリシーを選び、保存します。</translation>
    </message>
    <message>
        <source>In InsightIDR, open Data Collection, then Setup Event Source, then Add Event Source.</source>
        <translation>InsightIDR で「Data Collection」、「Setup Event Source」、「Add Event Source」の順に開きます。</translation>
    </message>
    <message>
        <source>Under Security Data, click Cloud Service. Select your collector and Microsoft Azure.</source>
        <translation>「Security Data」の「Cloud Service」をクリックします。コレクターと「Microsoft Azure」を選びます。</translation>
    </message>
    <message>
        <source>Enter the values below. Select your Microsoft Azure credentials, or create them from the key name and key below; then click Save.</source>
        <translation>下の値を入力します。Microsoft Azure の資格情報を選ぶか、下のキー名とキーから作成し、「Save」をクリックします。</translation>
    </message>
    <message>
        <source>RootManageSharedAccessKey may also send, and manage the whole namespace. Whoever gets hold of its key can delete every event hub in it.</source>
        <translation>RootManageSharedAccessKey は送信と、名前空間全体の管理もできます。このキーを入手した人は、名前空間内の Event Hub をすべて削除できてしまいます。</translation>
    </message>
    <message>
        <source>InsightIDR and Hubscope only read. A policy with Listen alone is enough for both.</source>
        <translation>InsightIDR と Hubscope は読み取るだけです。どちらにも Listen だけのポリシーで十分です。</translation>
    </message>
    <message>
        <source>It begins with Endpoint=sb:// and holds SharedAccessKeyName and SharedAccessKey.</source>
        <translation>Endpoint=sb:// で始まり、SharedAccessKeyName と SharedAccessKey が含まれます。</translation>
    </message>
    <message>
        <source>The policies of the namespace work as well, but their strings open all its event hubs.</source>
        <translation>名前空間のポリシーも使えますが、その文字列では名前空間内のすべての Event Hub にアクセスできます。</translation>
    </message>
    <message>
        <source>What you paste is never shown. The key goes to the keychain of this computer, the rest to the profile.</source>
        <translation>貼り付けた内容が表示されることはありません。キーはこのコンピューターのキーチェーンに、それ以外はプロファイルに保存されます。</translation>
    </message>
    <message>
        <source>The portal may say “Create or update activity log profilesFailure”. Then the resource provider is missing:</source>
        <translation>ポータルに「Create or update activity log profilesFailure」と表示されることがあります。その場合は、リソースプロバイダーが登録されていません。</translation>
    </message>
    <message>
        <source>1. Search for Subscriptions in all services and select your subscription.</source>
        <translation>1. すべてのサービスで「Subscriptions」(サブスクリプション) を検索し、該当するサブスクリプションを選びます。</translation>
    </message>
    <message>
        <source>2. Click Resource providers and search for microsoft.insights.</source>
        <translation>2. 「Resource providers」(リソース プロバイダー) をクリックし、microsoft.insights を検索します。</translation>
    </message>
    <message>
        <source>3. Click Register or Re-register, wait for the process to complete, and click Refresh.</source>
        <translation>3. 「Register」(登録) または「Re-register」(再登録) をクリックし、処理が完了するまで待ってから「Refresh」をクリックします。</translation>
    </message>
    <message>
        <source>4. Repeat the steps above.</source>
        <translation>4. 上の手順をもう一度行います。</translation>
    </message>
    <message>
        <source>The diagnostic setting sends to the hub, so its policy needs more than Listen. The guide asks for RootManageSharedAccessKey here.</source>
        <translation>診断設定はハブに送信するため、そのポリシーには Listen 以外の権限も必要です。ガイドでは、ここで RootManageSharedAccessKey を使います。</translation>
    </message>
    <message>
        <source>Only Azure uses that policy. InsightIDR reads with the policy of step 3.</source>
        <translation>このポリシーを使うのは Azure だけです。InsightIDR はステップ 3 のポリシーで読み取ります。</translation>
    </message>
    <message>
        <source>An export sends what happens from now on. An alert that is already there does not arrive.</source>
        <translation>エクスポートは、これから起きることを送信します。既にあるアラートは届きません。</translation>
    </message>
    <message>
        <source>Environment settings show, for each subscription, which Defender plans are on. Without a plan there are no alerts to send.</source>
        <translation>「Environment settings」に、サブスクリプションごとに、どの Defender プランがオンかが表示されます。プランがなければ、送信するアラートがありません。</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>What do you want to collect?</source>
        <translation>何を収集しますか?</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Create the event hub</source>
        <translation>Event Hub を作成する</translation>
    </message>
    <message>
        <source>Microsoft’s documentation</source>
        <translation>Microsoft のドキュメント</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Create a policy that may only listen</source>
        <translation>Listen だけのポリシーを作成する</translation>
    </message>
    <message>
        <source>Why not RootManageSharedAccessKey?</source>
        <translation>RootManageSharedAccessKey を使わない理由</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Paste the connection string of that policy</source>
        <translation>そのポリシーの接続文字列を貼り付ける</translation>
    </message>
    <message>
        <source>What does the right string look like?</source>
        <translation>正しい文字列の形</translation>
    </message>
    <message>
        <source>Azure Monitor</source>
        <translation>Azure Monitor</translation>
    </message>
    <message>
        <source>Send the activity log to the event hub</source>
        <translation>アクティビティログを Event Hub に送信する</translation>
    </message>
    <message>
        <source>Saving ends in profilesFailure?</source>
        <translation>保存すると profilesFailure になる場合</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>Send sign-ins and audit logs to the event hub</source>
        <translation>サインインログと監査ログを Event Hub に送信する</translation>
    </message>
    <message>
        <source>Why RootManageSharedAccessKey here?</source>
        <translation>ここで RootManageSharedAccessKey を使う理由</translation>
    </message>
    <message>
        <source>Defender for Cloud</source>
        <translation>Defender for Cloud</translation>
    </message>
    <message>
        <source>Send security alerts to the event hub</source>
        <translation>セキュリティアラートを Event Hub に送信する</translation>
    </message>
    <message>
        <source>No alert arrives?</source>
        <translation>アラートが届かない場合</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Does the connection work?</source>
        <translation>接続は機能していますか?</translation>
    </message>
    <message>
        <source>InsightIDR</source>
        <translation>InsightIDR</translation>
    </message>
    <message>
        <source>Enter these values in InsightIDR</source>
        <translation>これらの値を InsightIDR に入力する</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>監視を始める</translation>
    </message>
    <message>
        <source>A licence for Azure Monitor</source>
        <translation>Azure Monitor のライセンス</translation>
    </message>
    <message>
        <source>Every Azure subscription has the activity log. Check: portal, Monitor, Activity log shows entries.</source>
        <translation>アクティビティログは、すべての Azure サブスクリプションにあります。確認方法: ポータルで「Monitor」、「Activity log」に項目が表示される。</translation>
    </message>
    <message>
        <source>A licence for Microsoft Entra ID</source>
        <translation>Microsoft Entra ID のライセンス</translation>
    </message>
    <message>
        <source>Sign-in logs can be exported with P1 or P2. Check: portal, Microsoft Entra ID, Overview, License.</source>
        <translation>サインインログのエクスポートには P1 または P2 が必要です。確認方法: ポータルで「Microsoft Entra ID」、「Overview」、「License」(ライセンス)。</translation>
    </message>
    <message>
        <source>A licence for Microsoft Defender for Cloud</source>
        <translation>Microsoft Defender for Cloud のライセンス</translation>
    </message>
    <message>
        <source>Alerts need a paid plan (the guide’s Standard tier). Check: Defender for Cloud, Environment settings.</source>
        <translation>アラートには有料プラン (ガイドでは Standard レベル) が必要です。確認方法: Defender for Cloud の「Environment settings」。</translation>
    </message>
    <message>
        <source>An Event Hubs namespace of the Standard tier or above</source>
        <translation>Standard レベル以上の Event Hubs 名前空間</translation>
    </message>
    <message>
        <source>Check: portal, the namespace, Overview, Pricing tier. A new one gets its tier in step 2.</source>
        <translation>確認方法: ポータルで名前空間の「Overview」、「Pricing tier」(価格レベル)。新しい名前空間のレベルはステップ 2 で決まります。</translation>
    </message>
    <message>
        <source>Outbound TCP port 9093 is open on the collector</source>
        <translation>コレクターの送信 TCP ポート 9093 が開いている</translation>
    </message>
    <message>
        <source>The event source uses this port only. Step 6 tests this computer, not the collector.</source>
        <translation>イベントソースが使うポートはこれだけです。ステップ 6 がテストするのはこのコンピューターで、コレクターではありません。</translation>
    </message>
    <message>
        <source>The event hub is there</source>
        <translation>Event Hub がある</translation>
    </message>
    <message>
        <source>The policy is there, with Listen only</source>
        <translation>Listen だけのポリシーがある</translation>
    </message>
    <message>
        <source>The diagnostic setting is saved</source>
        <translation>診断設定が保存されている</translation>
    </message>
    <message>
        <source>The continuous export is saved</source>
        <translation>連続エクスポートが保存されている</translation>
    </message>
    <message>
        <source>The event source is saved in InsightIDR</source>
        <translation>InsightIDR にイベントソースが保存されている</translation>
    </message>
    <message>
        <source>Activity log: who changed what in the subscription, and alerts</source>
        <translation>アクティビティログ: サブスクリプションで誰が何を変更したか、およびアラート</translation>
    </message>
    <message>
        <source>Sign-ins and audit logs (formerly Azure Active Directory)</source>
        <translation>サインインログと監査ログ (旧 Azure Active Directory)</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>セキュリティアラート</translation>
    </message>
    <message>
        <source>Cause sample events: start and stop a virtual machine, or open the Event Hubs namespace, Settings, Shared access policies, RootManageSharedAccessKey.</source>
        <translation>サンプルイベントを発生させます。仮想マシンを起動して停止するか、Event Hubs 名前空間の「Settings」、「Shared access policies」(共有アクセス ポリシー)、「RootManageSharedAccessKey」を開きます。</translation>
    </message>
    <message>
        <source>Watch the log set counters of Hubscope fill in.</source>
        <translation>Hubscope のログセットのカウンターが増えていくのを確認します。</translation>
    </message>
    <message>
        <source>In InsightIDR, open Log Search, select the log sets and in them the log named after the event source.</source>
        <translation>InsightIDR で「Log Search」を開き、ログセットを選び、その中でイベントソースの名前のログを選びます。</translation>
    </message>
    <message>
        <source>Allow up to 5 minutes in InsightIDR, and up to 15 minutes for a new export.</source>
        <translation>InsightIDR では 5 分まで、新しいエクスポートでは 15 分までかかることがあります。</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Values for InsightIDR</source>
        <translation>InsightIDR 用の値</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Not in this file. Copy it from the policy in the portal, or from Hubscope.</source>
        <translation>このファイルには含まれません。ポータルのポリシー、または Hubscope からコピーしてください。</translation>
    </message>
    <message>
        <source>Verify the configuration</source>
        <translation>構成の検証</translation>
    </message>
    <message>
        <source>The Log Name in Log Search is: %1</source>
        <translation>Log Search での「Log Name」: %1</translation>
    </message>
</context>
<context>
    <name>wizard::Parts</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
</TS>
