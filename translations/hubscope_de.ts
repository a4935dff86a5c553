<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>GapReason</name>
    <message>
        <source>The hub had dropped these messages before they were read: its retention time was over.</source>
        <translation>Der Hub hatte diese Nachrichten verworfen, bevor sie gelesen wurden: Seine Aufbewahrungsdauer war abgelaufen.</translation>
    </message>
    <message>
        <source>The hub was deleted and made again. What had not been read from the old one is gone.</source>
        <translation>Der Hub wurde gelöscht und neu angelegt. Was aus dem alten noch nicht gelesen war, ist verloren.</translation>
    </message>
    <message>
        <source>The hub has fewer partitions than before. What had not been read from this one is gone.</source>
        <translation>Der Hub hat weniger Partitionen als zuvor. Was aus dieser noch nicht gelesen war, ist verloren.</translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. What it held up to here is in the file that was kept aside, as far as that can be read.</source>
        <translation>Die Datei der gespeicherten Ereignisse war beschädigt. Was sie bis hierher enthielt, steht in der beiseitegelegten Datei, soweit sie sich lesen lässt.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>The record names no time; the time at which the hub took it stands in.</source>
        <translation>Der Datensatz nennt keine Zeit; stattdessen gilt die Zeit, zu der der Hub ihn angenommen hat.</translation>
    </message>
    <message>
        <source>A time of the record could not be read; the next best one stands in.</source>
        <translation>Eine Zeit des Datensatzes war nicht lesbar; stattdessen gilt die nächstbeste.</translation>
    </message>
    <message>
        <source>The message held no records.</source>
        <translation>Die Nachricht enthielt keine Datensätze.</translation>
    </message>
    <message>
        <source>The text is not JSON and could not be mended; it is kept as it came.</source>
        <translation>Der Text ist kein JSON und ließ sich nicht reparieren; er bleibt, wie er kam.</translation>
    </message>
    <message>
        <source>A text that is no address stood where the source address should.</source>
        <translation>Wo die Quelladresse stehen sollte, stand ein Text, der keine Adresse ist.</translation>
    </message>
    <message>
        <source>The source address is IPv6; for this log set Rapid7 documents IPv4 only.</source>
        <translation>Die Quelladresse ist IPv6; für dieses Log-Set dokumentiert Rapid7 nur IPv4.</translation>
    </message>
    <message>
        <source>No rule of the rule book holds for it; it counts as Unparsed Data.</source>
        <translation>Keine Regel des Regelwerks trifft zu; es zählt als Unparsed Data.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>A byte order mark stood before the text.</source>
        <translation>Vor dem Text stand eine Byte-Reihenfolge-Marke (BOM).</translation>
    </message>
    <message>
        <source>Bytes that are no text stood before the first record.</source>
        <translation>Vor dem ersten Datensatz standen Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>Line breaks or control characters stood in the text unescaped.</source>
        <translation>Zeilenumbrüche oder Steuerzeichen standen unmaskiert im Text.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced.</source>
        <translation>Bytes, die kein UTF-8 sind, wurden ersetzt.</translation>
    </message>
    <message>
        <source>A backslash stood before a character that needs none.</source>
        <translation>Ein Backslash stand vor einem Zeichen, das keinen braucht.</translation>
    </message>
    <message>
        <source>Single quotes were used in place of double quotes.</source>
        <translation>Statt doppelter Anführungszeichen standen einfache.</translation>
    </message>
    <message>
        <source>Quotes were written twice.</source>
        <translation>Anführungszeichen waren doppelt geschrieben.</translation>
    </message>
    <message>
        <source>An object stood in quotes without being escaped.</source>
        <translation>Ein Objekt stand unmaskiert in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Keys stood without quotes.</source>
        <translation>Schlüssel standen ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Text stood without quotes.</source>
        <translation>Text stand ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>True, False or None were written as Python writes them.</source>
        <translation>True, False oder None waren geschrieben wie in Python.</translation>
    </message>
    <message>
        <source>A comma stood after the last member.</source>
        <translation>Nach dem letzten Element stand ein Komma.</translation>
    </message>
    <message>
        <source>A comma between two members was missing.</source>
        <translation>Zwischen zwei Elementen fehlte ein Komma.</translation>
    </message>
    <message>
        <source>A placeholder for binary data stood in place of a value.</source>
        <translation>An der Stelle eines Werts stand ein Platzhalter für Binärdaten.</translation>
    </message>
    <message>
        <source>The closing brackets of the message were missing.</source>
        <translation>Die schließenden Klammern der Nachricht fehlten.</translation>
    </message>
    <message>
        <source>The record stood as text in a JSON string.</source>
        <translation>Der Datensatz stand als Text in einer JSON-Zeichenkette.</translation>
    </message>
</context>
<context>
    <name>SignInResult</name>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Several accounts are signed in; the user has to choose one.</source>
        <translation>Mehrere Konten sind angemeldet; der Benutzer muss eines wählen.</translation>
    </message>
    <message>
        <source>The chosen session is not valid; the user has to choose again.</source>
        <translation>Die gewählte Sitzung ist ungültig; der Benutzer muss erneut wählen.</translation>
    </message>
    <message>
        <source>The account has not been added to this tenant.</source>
        <translation>Das Konto wurde diesem Mandanten nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The message of the federation service could not be read.</source>
        <translation>Die Nachricht des Verbunddienstes war nicht lesbar.</translation>
    </message>
    <message>
        <source>The federated identity provider answered with an error.</source>
        <translation>Der Verbund-Identitätsanbieter meldete einen Fehler.</translation>
    </message>
    <message>
        <source>The resource is not known in this tenant.</source>
        <translation>Die Ressource ist in diesem Mandanten nicht bekannt.</translation>
    </message>
    <message>
        <source>Conditional access does not allow this kind of device.</source>
        <translation>Der bedingte Zugriff lässt diese Art von Gerät nicht zu.</translation>
    </message>
    <message>
        <source>The token is meant for another audience.</source>
        <translation>Das Token ist für einen anderen Empfänger (Audience) bestimmt.</translation>
    </message>
    <message>
        <source>The reply address is not registered for the application.</source>
        <translation>Die Antwortadresse ist für die Anwendung nicht registriert.</translation>
    </message>
    <message>
        <source>The application&apos;s assertion or certificate was not accepted.</source>
        <translation>Assertion oder Zertifikat der Anwendung wurden nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The assertion is not valid (signature, issuer, audience or time).</source>
        <translation>Die Assertion ist ungültig (Signatur, Aussteller, Audience oder Zeit).</translation>
    </message>
    <message>
        <source>The account comes from another identity provider and is no guest here.</source>
        <translation>Das Konto kommt von einem anderen Identitätsanbieter und ist hier kein Gast.</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>Das Token ist ungültig.</translation>
    </message>
    <message>
        <source>There is no such account in the directory.</source>
        <translation>Dieses Konto gibt es im Verzeichnis nicht.</translation>
    </message>
    <message>
        <source>The account is locked, or the address is known to be malicious.</source>
        <translation>Das Konto ist gesperrt, oder die Adresse ist als bösartig bekannt.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>Das Kennwort ist abgelaufen.</translation>
    </message>
    <message>
        <source>There is no password, or it is not valid.</source>
        <translation>Es gibt kein Kennwort, oder es ist ungültig.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>Silent sign-in without a session; usually the user then signs in.</source>
        <translation>Stille Anmeldung ohne Sitzung; meist meldet sich der Benutzer danach an.</translation>
    </message>
    <message>
        <source>The tenant could not be told from the request.</source>
        <translation>Der Mandant ließ sich aus der Anfrage nicht bestimmen.</translation>
    </message>
    <message>
        <source>The request to sign out is not valid.</source>
        <translation>Die Abmeldeanfrage ist ungültig.</translation>
    </message>
    <message>
        <source>The credentials could not be checked.</source>
        <translation>Die Anmeldedaten konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The application did not start this sign-out.</source>
        <translation>Diese Abmeldung ging nicht von der Anwendung aus.</translation>
    </message>
    <message>
        <source>The request to sign out has expired.</source>
        <translation>Die Abmeldeanfrage ist abgelaufen.</translation>
    </message>
    <message>
        <source>The user has to enrol for multi-factor authentication.</source>
        <translation>Der Benutzer muss sich für die Multi-Faktor-Authentifizierung registrieren.</translation>
    </message>
    <message>
        <source>Multi-factor authentication was asked for and not passed.</source>
        <translation>Multi-Faktor-Authentifizierung wurde verlangt und nicht bestanden.</translation>
    </message>
    <message>
        <source>Multi-factor authentication is needed for this resource.</source>
        <translation>Für diese Ressource ist Multi-Faktor-Authentifizierung nötig.</translation>
    </message>
    <message>
        <source>The multi-factor authentication has expired.</source>
        <translation>Die Multi-Faktor-Authentifizierung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The refresh token needs a sign-in at the social identity provider.</source>
        <translation>Das Aktualisierungstoken erfordert eine Anmeldung beim sozialen Identitätsanbieter.</translation>
    </message>
    <message>
        <source>The limit of calls or messages for multi-factor authentication is reached.</source>
        <translation>Die Höchstzahl an Anrufen oder Nachrichten für die Multi-Faktor-Authentifizierung ist erreicht.</translation>
    </message>
    <message>
        <source>The sign-in took too long; its token has expired.</source>
        <translation>Die Anmeldung dauerte zu lange; ihr Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The device has to authenticate.</source>
        <translation>Das Gerät muss sich authentifizieren.</translation>
    </message>
    <message>
        <source>The signature of the device&apos;s proof is not valid.</source>
        <translation>Die Signatur des Gerätenachweises ist ungültig.</translation>
    </message>
    <message>
        <source>The user is not assigned to the application.</source>
        <translation>Der Benutzer ist der Anwendung nicht zugewiesen.</translation>
    </message>
    <message>
        <source>The federation realm is not known.</source>
        <translation>Der Verbundbereich (Realm) ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The head of the token is not known.</source>
        <translation>Der Header des Tokens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The transformation of claims failed.</source>
        <translation>Die Umwandlung der Claims ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A password reset or registration came in between.</source>
        <translation>Ein Zurücksetzen des Kennworts oder eine Registrierung kam dazwischen.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Benutzername oder Kennwort ist falsch.</translation>
    </message>
    <message>
        <source>The device needs a broker app (Authenticator or Company Portal).</source>
        <translation>Das Gerät braucht eine Broker-App (Authenticator oder Unternehmensportal).</translation>
    </message>
    <message>
        <source>The domain is not known.</source>
        <translation>Die Domäne ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The device is not joined to the workplace.</source>
        <translation>Das Gerät ist nicht mit dem Arbeitsplatz verknüpft (Workplace Join).</translation>
    </message>
    <message>
        <source>Conditional access: the state of the device does not fit.</source>
        <translation>Bedingter Zugriff: Der Zustand des Geräts passt nicht.</translation>
    </message>
    <message>
        <source>The session has ended (password changed or expired); sign in again.</source>
        <translation>Die Sitzung ist beendet (Kennwort geändert oder abgelaufen); erneut anmelden.</translation>
    </message>
    <message>
        <source>The session has ended after a change of the password.</source>
        <translation>Die Sitzung ist nach einer Kennwortänderung beendet.</translation>
    </message>
    <message>
        <source>The password has to be changed because the account is at risk.</source>
        <translation>Das Kennwort muss geändert werden, weil das Konto gefährdet ist.</translation>
    </message>
    <message>
        <source>The user was asked whether to stay signed in.</source>
        <translation>Der Benutzer wurde gefragt, ob er angemeldet bleiben will.</translation>
    </message>
    <message>
        <source>Conditional access asks for a change of the password.</source>
        <translation>Der bedingte Zugriff verlangt eine Kennwortänderung.</translation>
    </message>
    <message>
        <source>The session does not fit the user&apos;s tenant.</source>
        <translation>Die Sitzung passt nicht zum Mandanten des Benutzers.</translation>
    </message>
    <message>
        <source>The password of the on-premises account has expired.</source>
        <translation>Das Kennwort des lokalen Kontos (on-premises) ist abgelaufen.</translation>
    </message>
    <message>
        <source>The application needs a signing key of its own.</source>
        <translation>Die Anwendung braucht einen eigenen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit.</source>
        <translation>Der PKCE-Verifier passt nicht.</translation>
    </message>
    <message>
        <source>The device could not authenticate.</source>
        <translation>Das Gerät konnte sich nicht authentifizieren.</translation>
    </message>
    <message>
        <source>A further condition (external challenge) has to be met.</source>
        <translation>Eine weitere Bedingung (externe Prüfung) muss erfüllt werden.</translation>
    </message>
    <message>
        <source>The claims of the federated identity provider could not be checked.</source>
        <translation>Die Claims des Verbund-Identitätsanbieters konnten nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The browser needs its extension for single sign-on.</source>
        <translation>Der Browser braucht seine Erweiterung für einmaliges Anmelden (SSO).</translation>
    </message>
    <message>
        <source>The session was revoked; the user has to sign in again.</source>
        <translation>Die Sitzung wurde widerrufen; der Benutzer muss sich erneut anmelden.</translation>
    </message>
    <message>
        <source>An external challenge is not supported for users from outside this tenant.</source>
        <translation>Eine externe Prüfung wird für Benutzer von außerhalb dieses Mandanten nicht unterstützt.</translation>
    </message>
    <message>
        <source>Session control does not support users from outside this tenant.</source>
        <translation>Die Sitzungssteuerung unterstützt keine Benutzer von außerhalb dieses Mandanten.</translation>
    </message>
    <message>
        <source>Windows integrated authentication is needed.</source>
        <translation>Integrierte Windows-Authentifizierung ist nötig.</translation>
    </message>
    <message>
        <source>The one-time code has expired or is wrong.</source>
        <translation>Der Einmalcode ist abgelaufen oder falsch.</translation>
    </message>
    <message>
        <source>Nothing about the device came with the request.</source>
        <translation>Die Anfrage enthielt keine Angaben zum Gerät.</translation>
    </message>
    <message>
        <source>The application is set up for one tenant only.</source>
        <translation>Die Anwendung ist nur für einen Mandanten eingerichtet.</translation>
    </message>
    <message>
        <source>The application asks for tokens in a loop and was stopped.</source>
        <translation>Die Anwendung fordert in einer Schleife Token an und wurde gestoppt.</translation>
    </message>
    <message>
        <source>Two accounts of the same name are in conflict.</source>
        <translation>Zwei Konten gleichen Namens stehen im Konflikt.</translation>
    </message>
    <message>
        <source>The user has to confirm that this application is meant.</source>
        <translation>Der Benutzer muss bestätigen, dass diese Anwendung gemeint ist.</translation>
    </message>
    <message>
        <source>The request needs a hint at the domain.</source>
        <translation>Die Anfrage braucht einen Domänenhinweis.</translation>
    </message>
    <message>
        <source>The session is too weak; the user has to sign in again.</source>
        <translation>Die Sitzung ist zu schwach; der Benutzer muss sich erneut anmelden.</translation>
    </message>
    <message>
        <source>The user has not consented to the use of the LinkedIn account.</source>
        <translation>Der Benutzer hat der Nutzung des LinkedIn-Kontos nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Conditional access: the device is not compliant.</source>
        <translation>Bedingter Zugriff: Das Gerät ist nicht konform.</translation>
    </message>
    <message>
        <source>Conditional access: the device is not joined to the domain.</source>
        <translation>Bedingter Zugriff: Das Gerät ist nicht in die Domäne eingebunden.</translation>
    </message>
    <message>
        <source>Conditional access: the application is not an approved one.</source>
        <translation>Bedingter Zugriff: Die Anwendung ist nicht genehmigt.</translation>
    </message>
    <message>
        <source>Conditional access blocked the sign-in.</source>
        <translation>Der bedingte Zugriff hat die Anmeldung blockiert.</translation>
    </message>
    <message>
        <source>Enrolment for multi-factor authentication is blocked because of risk.</source>
        <translation>Die Registrierung für die Multi-Faktor-Authentifizierung ist wegen eines Risikos blockiert.</translation>
    </message>
    <message>
        <source>Conditional access: the application needs a protection policy of Intune.</source>
        <translation>Bedingter Zugriff: Die Anwendung braucht eine Schutzrichtlinie von Intune.</translation>
    </message>
    <message>
        <source>Security info may be registered from trusted places only.</source>
        <translation>Sicherheitsinformationen dürfen nur von vertrauenswürdigen Orten aus registriert werden.</translation>
    </message>
    <message>
        <source>The user is blocked because of risk in the home tenant.</source>
        <translation>Der Benutzer ist wegen eines Risikos im Heimatmandanten blockiert.</translation>
    </message>
    <message>
        <source>The user is too young for this application.</source>
        <translation>Der Benutzer ist zu jung für diese Anwendung.</translation>
    </message>
    <message>
        <source>The authorization code was used already.</source>
        <translation>Der Autorisierungscode wurde schon verwendet.</translation>
    </message>
    <message>
        <source>Nobody has consented to the application yet.</source>
        <translation>Der Anwendung hat noch niemand zugestimmt.</translation>
    </message>
    <message>
        <source>The user declined to consent to the application.</source>
        <translation>Der Benutzer hat die Zustimmung zur Anwendung verweigert.</translation>
    </message>
    <message>
        <source>The application asks for a resource that it has not listed.</source>
        <translation>Die Anwendung verlangt eine Ressource, die sie nicht aufgeführt hat.</translation>
    </message>
    <message>
        <source>The grant is not valid.</source>
        <translation>Die Gewährung (Grant) ist ungültig.</translation>
    </message>
    <message>
        <source>The application is disabled or not known.</source>
        <translation>Die Anwendung ist deaktiviert oder nicht bekannt.</translation>
    </message>
    <message>
        <source>The application&apos;s credentials were not accepted.</source>
        <translation>Die Anmeldedaten der Anwendung wurden nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The authorization code or refresh token has expired.</source>
        <translation>Autorisierungscode oder Aktualisierungstoken ist abgelaufen.</translation>
    </message>
    <message>
        <source>The scope that was asked for is not valid.</source>
        <translation>Der verlangte Bereich (Scope) ist ungültig.</translation>
    </message>
    <message>
        <source>Device code: the user has not signed in yet.</source>
        <translation>Gerätecode: Der Benutzer hat sich noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>Device code: the code is wrong.</source>
        <translation>Gerätecode: Der Code ist falsch.</translation>
    </message>
    <message>
        <source>Device code: the code has expired.</source>
        <translation>Gerätecode: Der Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>The session has expired by sign-in frequency.</source>
        <translation>Die Sitzung ist wegen der vorgegebenen Anmeldehäufigkeit abgelaufen.</translation>
    </message>
    <message>
        <source>The session has expired, or it failed a new check.</source>
        <translation>Die Sitzung ist abgelaufen oder hat eine erneute Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>The way of signing in is not the one that the application asked for.</source>
        <translation>Die Anmeldemethode ist nicht die von der Anwendung verlangte.</translation>
    </message>
    <message>
        <source>No agent for pass-through authentication reaches the domain.</source>
        <translation>Kein Agent für die Passthrough-Authentifizierung erreicht die Domäne.</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication took too long.</source>
        <translation>Der Agent für die Passthrough-Authentifizierung hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The answer of the agent for pass-through authentication was not valid.</source>
        <translation>Die Antwort des Agents für die Passthrough-Authentifizierung war ungültig.</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication could not check the password.</source>
        <translation>Der Agent für die Passthrough-Authentifizierung konnte das Kennwort nicht prüfen.</translation>
    </message>
    <message>
        <source>The account may not sign in at this hour.</source>
        <translation>Das Konto darf sich zu dieser Stunde nicht anmelden.</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication answered too late.</source>
        <translation>Der Agent für die Passthrough-Authentifizierung hat zu spät geantwortet.</translation>
    </message>
    <message>
        <source>Seamless single sign-on: Kerberos failed.</source>
        <translation>Nahtloses einmaliges Anmelden: Kerberos ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Seamless single sign-on: the Kerberos ticket has expired or is not valid.</source>
        <translation>Nahtloses einmaliges Anmelden: Das Kerberos-Ticket ist abgelaufen oder ungültig.</translation>
    </message>
    <message>
        <source>The tenant is not known.</source>
        <translation>Der Mandant ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The request lacks a field.</source>
        <translation>In der Anfrage fehlt ein Feld.</translation>
    </message>
    <message>
        <source>The account is not in this tenant.</source>
        <translation>Das Konto ist nicht in diesem Mandanten.</translation>
    </message>
    <message>
        <source>An admin has to consent to the application.</source>
        <translation>Ein Administrator muss der Anwendung zustimmen.</translation>
    </message>
    <message>
        <source>An admin has to consent; the user has asked for it.</source>
        <translation>Ein Administrator muss zustimmen; der Benutzer hat darum gebeten.</translation>
    </message>
    <message>
        <source>The key with which the device signs in was not found.</source>
        <translation>Der Schlüssel, mit dem sich das Gerät anmeldet, wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>Das Gerät ist deaktiviert.</translation>
    </message>
    <message>
        <source>The resource is not known in this tenant, or nobody has consented to it.</source>
        <translation>Die Ressource ist in diesem Mandanten nicht bekannt, oder niemand hat ihr zugestimmt.</translation>
    </message>
    <message>
        <source>The resource&apos;s service principal is disabled.</source>
        <translation>Der Dienstprinzipal der Ressource ist deaktiviert.</translation>
    </message>
    <message>
        <source>Tenant restrictions deny access to this tenant.</source>
        <translation>Mandanteneinschränkungen verweigern den Zugriff auf diesen Mandanten.</translation>
    </message>
    <message>
        <source>Multi-factor authentication failed.</source>
        <translation>Die Multi-Faktor-Authentifizierung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The assertion is outside its time of validity.</source>
        <translation>Die Assertion liegt außerhalb ihrer Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>The account was deleted from the directory.</source>
        <translation>Das Konto wurde aus dem Verzeichnis gelöscht.</translation>
    </message>
    <message>
        <source>The guest account is disabled.</source>
        <translation>Das Gastkonto ist deaktiviert.</translation>
    </message>
    <message>
        <source>Conditional access: the device has to be managed.</source>
        <translation>Bedingter Zugriff: Das Gerät muss verwaltet sein.</translation>
    </message>
    <message>
        <source>An access policy does not let a token be issued.</source>
        <translation>Eine Zugriffsrichtlinie lässt nicht zu, dass ein Token ausgestellt wird.</translation>
    </message>
    <message>
        <source>A security policy blocked the sign-in.</source>
        <translation>Eine Sicherheitsrichtlinie hat die Anmeldung blockiert.</translation>
    </message>
    <message>
        <source>A delegated admin was blocked because of suspicious activity.</source>
        <translation>Ein delegierter Administrator wurde wegen verdächtiger Aktivität blockiert.</translation>
    </message>
    <message>
        <source>Security defaults blocked the sign-in.</source>
        <translation>Die Sicherheitsstandards haben die Anmeldung blockiert.</translation>
    </message>
    <message>
        <source>The organization has no subscription for a service that the application needs.</source>
        <translation>Die Organisation hat kein Abonnement für einen Dienst, den die Anwendung braucht.</translation>
    </message>
    <message>
        <source>The application is not set up well: it lists no permission for the resource.</source>
        <translation>Die Anwendung ist nicht richtig eingerichtet: Sie führt keine Berechtigung für die Ressource auf.</translation>
    </message>
    <message>
        <source>The device was deleted from the directory.</source>
        <translation>Das Gerät wurde aus dem Verzeichnis gelöscht.</translation>
    </message>
    <message>
        <source>There is no such application in the tenant.</source>
        <translation>Diese Anwendung gibt es im Mandanten nicht.</translation>
    </message>
    <message>
        <source>The request asks for scopes of several resources.</source>
        <translation>Die Anfrage verlangt Bereiche (Scopes) mehrerer Ressourcen.</translation>
    </message>
    <message>
        <source>The application&apos;s assertion has the wrong audience.</source>
        <translation>Die Assertion der Anwendung hat die falsche Audience.</translation>
    </message>
    <message>
        <source>The application&apos;s assertion is outside its time of validity.</source>
        <translation>Die Assertion der Anwendung liegt außerhalb ihrer Gültigkeitsdauer.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate is not the registered one.</source>
        <translation>Das Zertifikat der Anwendung ist nicht das registrierte.</translation>
    </message>
    <message>
        <source>The refresh token expired because it was not used.</source>
        <translation>Das Aktualisierungstoken ist abgelaufen, weil es nicht verwendet wurde.</translation>
    </message>
    <message>
        <source>The refresh token of a single-page application has expired.</source>
        <translation>Das Aktualisierungstoken einer Single-Page-Anwendung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>Die Anwendung ist deaktiviert.</translation>
    </message>
    <message>
        <source>The application may not act on behalf of users.</source>
        <translation>Die Anwendung darf nicht im Namen von Benutzern handeln.</translation>
    </message>
    <message>
        <source>The application&apos;s secret is wrong.</source>
        <translation>Das Geheimnis der Anwendung ist falsch.</translation>
    </message>
    <message>
        <source>The application needs a secret or an assertion.</source>
        <translation>Die Anwendung braucht ein Geheimnis oder eine Assertion.</translation>
    </message>
    <message>
        <source>The request lacks the application&apos;s secret or assertion.</source>
        <translation>In der Anfrage fehlt das Geheimnis oder die Assertion der Anwendung.</translation>
    </message>
    <message>
        <source>The application&apos;s secret has expired.</source>
        <translation>Das Geheimnis der Anwendung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The user has to allow single sign-on.</source>
        <translation>Der Benutzer muss einmaliges Anmelden (SSO) erlauben.</translation>
    </message>
</context>
<context>
    <name>SortingGuide</name>
    <message>
        <source>A message of the event hub holds one record or many. Each becomes one event, and none is dropped: text that is almost JSON is repaired, and what cannot be read at all is kept as it came.</source>
        <translation>Eine Nachricht des Event Hubs enthält einen oder viele Datensätze. Aus jedem wird ein Ereignis, und keiner geht verloren: Text, der fast JSON ist, wird repariert, und was gar nicht lesbar ist, bleibt, wie es kam.</translation>
    </message>
    <message>
        <source>The rules are tried from the top; the first one whose test holds names InsightIDR&apos;s log set. Where Rapid7 publishes what its event source does, the rule says so; the others are our judgement. InsightIDR itself decides in the end.</source>
        <translation>Die Regeln werden von oben an geprüft; die erste, deren Bedingung zutrifft, bestimmt das Log-Set von InsightIDR. Wo Rapid7 veröffentlicht, was seine Ereignisquelle tut, steht das bei der Regel; die übrigen sind unsere Einschätzung. Am Ende entscheidet InsightIDR selbst.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A test is written as a where() of LEQL: over the record&apos;s own keys (source_json.…), InsightIDR&apos;s keys, and what Hubscope knows of the record (hubscope.…).</source>
        <translation>Eine Bedingung wird wie ein where() in LEQL geschrieben: über die eigenen Schlüssel des Datensatzes (source_json.…), die Schlüssel von InsightIDR und das, was Hubscope über den Datensatz weiß (hubscope.…).</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Log-Set</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaturen</translation>
    </message>
    <message>
        <source>Tried only where the text is not JSON as it stands. An event names its repairs under hubscope.repairs; the record&apos;s bytes stay as they came under Raw.</source>
        <translation>Nur versucht, wenn der Text so, wie er ist, kein JSON ist. Ein Ereignis nennt seine Reparaturen unter hubscope.repairs; die Bytes des Datensatzes bleiben unter „Rohtext“, wie sie kamen.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Was falsch war</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What a reader should know of an event; it names them under hubscope.notes.</source>
        <translation>Was man über ein Ereignis wissen sollte; das Ereignis nennt seine Hinweise unter hubscope.notes.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was er bedeutet</translation>
    </message>
    <message>
        <source>Results of sign-ins</source>
        <translation>Ergebnisse von Anmeldungen</translation>
    </message>
    <message>
        <source>Error codes of Microsoft Entra ID and the result of the event. An interrupt asks more of the user and is no failure. Codes that are not listed are FAILED.</source>
        <translation>Fehlercodes von Microsoft Entra ID und das Ergebnis des Ereignisses. Eine Unterbrechung verlangt mehr vom Benutzer und ist kein Fehlschlag. Nicht aufgeführte Codes sind FAILED.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message>
        <source>our judgement: %1</source>
        <translation>unsere Einschätzung: %1</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>How events are sorted</source>
        <translation>Wie Ereignisse eingeordnet werden</translation>
    </message>
</context>
<context>
    <name>StoreCause</name>
    <message>
        <source>The disk is full: events cannot be kept.</source>
        <translation>Der Datenträger ist voll: Ereignisse können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or let Hubscope keep less. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder lassen Sie Hubscope weniger speichern. Nichts geht verloren: Das Lesen wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The disk does not take the events.</source>
        <translation>Der Datenträger nimmt die Ereignisse nicht an.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzlaufwerk. Nichts geht verloren: Das Lesen wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Another program keeps events in this place.</source>
        <translation>Ein anderes Programm speichert Ereignisse an diesem Ort.</translation>
    </message>
    <message>
        <source>Close the other program, or search here while it goes on collecting.</source>
        <translation>Schließen Sie das andere Programm, oder suchen Sie hier, während es weiter sammelt.</translation>
    </message>
    <message>
        <source>Another program holds the kept events for too long.</source>
        <translation>Ein anderes Programm hält die gespeicherten Ereignisse zu lange fest.</translation>
    </message>
    <message>
        <source>Wait for it, or close it. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Warten Sie, bis es fertig ist, oder schließen Sie es. Nichts geht verloren: Das Lesen wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Hubscope may not write to the folder of the kept events.</source>
        <translation>Hubscope darf nicht in den Ordner der gespeicherten Ereignisse schreiben.</translation>
    </message>
    <message>
        <source>Give your user the right to write to this folder, and see that its disk is not read-only.</source>
        <translation>Geben Sie Ihrem Benutzer das Recht, in diesen Ordner zu schreiben, und stellen Sie sicher, dass der Datenträger nicht schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link.</source>
        <translation>Der Ort der gespeicherten Ereignisse ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events. Remove it, or name the folder that it leads to.</source>
        <translation>Jemand könnte den Link angelegt haben, um an die Ereignisse zu kommen. Entfernen Sie ihn, oder geben Sie den Ordner an, auf den er zeigt.</translation>
    </message>
    <message>
        <source>The kept events are damaged.</source>
        <translation>Die gespeicherten Ereignisse sind beschädigt.</translation>
    </message>
    <message>
        <source>Start collecting again: the damaged file is kept aside beside the new one, and nothing of it is deleted. Check the disk.</source>
        <translation>Starten Sie das Sammeln neu: Die beschädigte Datei wird neben der neuen beiseitegelegt, und nichts daraus wird gelöscht. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events.</source>
        <translation>Ein neueres Hubscope hat diese Ereignisse gespeichert.</translation>
    </message>
    <message>
        <source>Install that version or a newer one. The events were not touched.</source>
        <translation>Installieren Sie diese oder eine neuere Version. Die Ereignisse wurden nicht angerührt.</translation>
    </message>
    <message>
        <source>No events are kept here yet.</source>
        <translation>Hier sind noch keine Ereignisse gespeichert.</translation>
    </message>
    <message>
        <source>Connect to the hub or run &apos;hubscope-cli collect&apos; first.</source>
        <translation>Verbinden Sie sich mit dem Hub, oder führen Sie zuerst „hubscope-cli collect“ aus.</translation>
    </message>
    <message>
        <source>A message is larger than can be kept.</source>
        <translation>Eine Nachricht ist größer, als gespeichert werden kann.</translation>
    </message>
    <message>
        <source>Report this with the size of the message: no tier of Event Hubs allows so much.</source>
        <translation>Melden Sie das mit der Größe der Nachricht: Kein Tarif von Event Hubs lässt so viel zu.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Ereignisse zu speichern.</translation>
    </message>
    <message>
        <source>Close other programs. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Schließen Sie andere Programme. Nichts geht verloren: Das Lesen wartet und geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Hubscope made a mistake.</source>
        <translation>Hubscope hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Report this with the details below.</source>
        <translation>Melden Sie das mit den Details unten.</translation>
    </message>
    <message>
        <source>What is in the place of the kept events was not made by Hubscope.</source>
        <translation>Was am Ort der gespeicherten Ereignisse liegt, stammt nicht von Hubscope.</translation>
    </message>
    <message>
        <source>Choose a folder that is for the events alone, or move away what is there. It was not touched.</source>
        <translation>Wählen Sie einen Ordner, der nur für die Ereignisse da ist, oder verschieben Sie, was dort liegt. Es wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The folder of the kept events cannot be made.</source>
        <translation>Der Ordner der gespeicherten Ereignisse lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose another folder: a part of this path is a file, too long, or not there.</source>
        <translation>Wählen Sie einen anderen Ordner: Ein Teil dieses Pfads ist eine Datei, zu lang oder nicht da.</translation>
    </message>
</context>
<context>
    <name>common::Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>common::ErrorText</name>
    <message>
        <source>This profile has no name</source>
        <translation>Dieses Profil hat keinen Namen</translation>
    </message>
    <message>
        <source>Enter a name of your own choice.</source>
        <translation>Geben Sie einen Namen Ihrer Wahl ein.</translation>
    </message>
    <message>
        <source>Another profile has this name</source>
        <translation>Ein anderes Profil hat diesen Namen</translation>
    </message>
    <message>
        <source>Choose a name that no other profile has.</source>
        <translation>Wählen Sie einen Namen, den kein anderes Profil hat.</translation>
    </message>
    <message>
        <source>The profile cannot be saved</source>
        <translation>Das Profil kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Check that the disk has room and that this folder may be written: %1</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob in diesen Ordner geschrieben werden darf: %1</translation>
    </message>
    <message>
        <source>The saved profiles cannot be read</source>
        <translation>Die gespeicherten Profile sind nicht lesbar</translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Set up the connection again, or repair the file and put it back.</source>
        <translation>Die Datei wurde als %1 beiseitegelegt, und nichts darin wurde geändert. Richten Sie die Verbindung neu ein, oder reparieren Sie die Datei und legen Sie sie zurück.</translation>
    </message>
    <message>
        <source>The saved profiles come from a newer version of Hubscope</source>
        <translation>Die gespeicherten Profile stammen von einer neueren Version von Hubscope</translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Install that version to use it.</source>
        <translation>Die Datei wurde als %1 beiseitegelegt, und nichts darin wurde geändert. Installieren Sie jene Version, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The profile file is a symbolic link</source>
        <translation>Die Profildatei ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>Hubscope follows no links there, so that no other file is overwritten: %1</source>
        <translation>Hubscope folgt dort keinen Links, damit keine andere Datei überschrieben wird: %1</translation>
    </message>
    <message>
        <source>This file holds no profile that Hubscope can read</source>
        <translation>Diese Datei enthält kein Profil, das Hubscope lesen kann</translation>
    </message>
    <message>
        <source>Choose a file that was made with Export Profile.</source>
        <translation>Wählen Sie eine Datei, die mit „Profil exportieren“ erstellt wurde.</translation>
    </message>
    <message>
        <source>This profile is not there any more</source>
        <translation>Dieses Profil gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Choose another profile.</source>
        <translation>Wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>Das Profil kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Choose another profile, or set up the connection again.</source>
        <translation>Wählen Sie ein anderes Profil, oder richten Sie die Verbindung neu ein.</translation>
    </message>
    <message>
        <source>The unfinished set-up cannot be read</source>
        <translation>Die unfertige Einrichtung ist nicht lesbar</translation>
    </message>
    <message>
        <source>Start the set-up again; saved profiles are not affected.</source>
        <translation>Beginnen Sie die Einrichtung neu; gespeicherte Profile sind nicht betroffen.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Dieser Rechner hat keinen verwendbaren Schlüsselbund</translation>
    </message>
    <message>
        <source>The key is asked for once in each session. To keep it, start a keychain service such as GNOME Keyring or KWallet.</source>
        <translation>Nach dem Schlüssel wird in jeder Sitzung einmal gefragt. Um ihn zu behalten, starten Sie einen Schlüsselbunddienst wie GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Hubscope to use it, or enter the connection string for this session.</source>
        <translation>Entsperren Sie den Schlüsselbund und erlauben Sie Hubscope, ihn zu verwenden, oder geben Sie die Verbindungszeichenfolge für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It may wait for its password in another window. Unlock it and try again, or enter the connection string for this session.</source>
        <translation>Vielleicht wartet er in einem anderen Fenster auf sein Kennwort. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie die Verbindungszeichenfolge für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this profile</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für dieses Profil</translation>
    </message>
    <message>
        <source>Paste the connection string again; the key is then kept in the keychain.</source>
        <translation>Fügen Sie die Verbindungszeichenfolge erneut ein; der Schlüssel bleibt dann im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Enter the connection string for this session. Details say what the keychain answered.</source>
        <translation>Geben Sie die Verbindungszeichenfolge für diese Sitzung ein. Die Details sagen, was der Schlüsselbund geantwortet hat.</translation>
    </message>
    <message>
        <source>Without the key this hub cannot be read</source>
        <translation>Ohne den Schlüssel kann dieser Hub nicht gelesen werden</translation>
    </message>
    <message>
        <source>Connect again and paste the connection string of the policy.</source>
        <translation>Verbinden Sie sich erneut und fügen Sie die Verbindungszeichenfolge der Richtlinie ein.</translation>
    </message>
    <message>
        <source>This file is a symbolic link</source>
        <translation>Diese Datei ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>Choose the file itself: %1</source>
        <translation>Wählen Sie die Datei selbst: %1</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Wählen Sie eine Datei: %1</translation>
    </message>
    <message>
        <source>This file is too large to be what is expected here</source>
        <translation>Diese Datei ist größer, als hier zu erwarten ist</translation>
    </message>
    <message>
        <source>Choose another file: %1</source>
        <translation>Wählen Sie eine andere Datei: %1</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it: %1</source>
        <translation>Prüfen Sie, ob sie da ist und ob Sie sie lesen dürfen: %1</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The demo hub does not start</source>
        <translation>Der Demo-Hub startet nicht</translation>
    </message>
    <message>
        <source>It needs a free port on this computer and some memory. Try it again.</source>
        <translation>Er braucht einen freien Port auf diesem Rechner und etwas Arbeitsspeicher. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No more queries can be saved</source>
        <translation>Mehr Abfragen können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Delete some that are not used any more.</source>
        <translation>Löschen Sie einige, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>No more notification rules can be kept</source>
        <translation>Mehr Benachrichtigungsregeln sind nicht möglich</translation>
    </message>
    <message>
        <source>Remove some that are not used any more.</source>
        <translation>Entfernen Sie einige, die nicht mehr gebraucht werden.</translation>
    </message>
    <message>
        <source>The notification rules are still being read</source>
        <translation>Die Benachrichtigungsregeln werden noch gelesen</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The notification rules cannot be read</source>
        <translation>Die Benachrichtigungsregeln sind nicht lesbar</translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or make the rules anew: %1</source>
        <translation>Die Details nennen Zeile und Spalte. Reparieren Sie die Datei, oder legen Sie die Regeln neu an: %1</translation>
    </message>
    <message>
        <source>These rules cannot be read</source>
        <translation>Diese Regeln sind nicht lesbar</translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or reset the rules: %1</source>
        <translation>Die Details nennen Zeile und Spalte. Reparieren Sie die Datei, oder setzen Sie die Regeln zurück: %1</translation>
    </message>
    <message>
        <source>This failed, for a reason that is not known</source>
        <translation>Das ist fehlgeschlagen, und der Grund ist nicht bekannt</translation>
    </message>
    <message>
        <source>Details hold what was reported. Copy them when you ask for help.</source>
        <translation>Die Details enthalten die Meldung. Kopieren Sie sie, wenn Sie um Hilfe bitten.</translation>
    </message>
    <message>
        <source>Another window of Hubscope shows this connection</source>
        <translation>Ein anderes Fenster von Hubscope zeigt diese Verbindung</translation>
    </message>
    <message>
        <source>It has been asked to come to the front: %1</source>
        <translation>Das andere Fenster soll jetzt in den Vordergrund kommen: %1</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>Die Einstellungen können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>They hold until Hubscope ends. Check that the disk has room and that this file may be written, then save again: %1</source>
        <translation>Sie gelten, bis Hubscope beendet wird. Prüfen Sie, ob auf dem Datenträger Platz ist und ob diese Datei geschrieben werden darf, und speichern Sie dann noch einmal: %1</translation>
    </message>
    <message>
        <source>No saved profile has this name</source>
        <translation>Kein gespeichertes Profil hat diesen Namen</translation>
    </message>
    <message>
        <source>Hubscope is open already, but its window does not answer</source>
        <translation>Hubscope ist schon geöffnet, aber das Fenster antwortet nicht</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end the process hubscope in the system monitor first.</source>
        <translation>Warten Sie einen Moment, und starten Sie es noch einmal. Hilft das nicht, beenden Sie vorher den Prozess hubscope in der Systemüberwachung.</translation>
    </message>
    <message>
        <source>Hubscope could not be started anew</source>
        <translation>Hubscope konnte nicht neu gestartet werden</translation>
    </message>
    <message>
        <source>Start it yourself; your settings are kept. Tried: %1</source>
        <translation>Starten Sie es selbst; Ihre Einstellungen sind gespeichert. Versucht wurde: %1</translation>
    </message>
    <message>
        <source>Another Hubscope program is holding the saved profiles</source>
        <translation>Ein anderes Hubscope-Programm hält die gespeicherten Profile gesperrt</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment; if that does not help, end that program. It has locked this file: %1</source>
        <translation>Nichts wurde geändert. Versuchen Sie es gleich noch einmal; hilft das nicht, beenden Sie jenes Programm. Es hat diese Datei gesperrt: %1</translation>
    </message>
    <message>
        <source>The keychain was not unlocked</source>
        <translation>Der Schlüsselbund wurde nicht entsperrt</translation>
    </message>
    <message>
        <source>Its question was dismissed, or nobody could be asked. Connect again and unlock it, or enter the connection string for this session.</source>
        <translation>Seine Frage wurde weggeklickt, oder niemand konnte gefragt werden. Verbinden Sie erneut und entsperren Sie ihn, oder geben Sie die Verbindungszeichenfolge für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>Asked for: %1. Start Hubscope without a profile; File, Profiles lists the names.</source>
        <translation>Verlangt war: %1. Starten Sie Hubscope ohne Profil; „Datei“, „Profile“ nennt die Namen.</translation>
    </message>
</context>
<context>
    <name>common::StepOffers</name>
    <message>
        <source>Enter Connection String…</source>
        <translation>Verbindungszeichenfolge eingeben…</translation>
    </message>
    <message>
        <source>Change Event Hub…</source>
        <translation>Event Hub ändern…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>CA-Datei wählen…</translation>
    </message>
    <message>
        <source>Clear CA File</source>
        <translation>CA-Datei entfernen</translation>
    </message>
    <message>
        <source>Use IPv4 Only</source>
        <translation>Nur IPv4 verwenden</translation>
    </message>
    <message>
        <source>Run Test</source>
        <translation>Test starten</translation>
    </message>
    <message>
        <source>Read From Beginning</source>
        <translation>Ab Anfang lesen</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open Portal</source>
        <translation>Portal öffnen</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is an address or a command</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>diagnose::ConnectionTest</name>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation>Azure-Cloud</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Web port and clock</source>
        <translation>Webport und Uhr</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Leserecht (Listen)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Azure&apos;s own view</source>
        <translation>Azures eigene Sicht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not run: an earlier stage failed</source>
        <translation>Nicht ausgeführt: Eine frühere Stufe ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Entra sign-ins</source>
        <translation>Entra-Anmeldungen</translation>
    </message>
    <message>
        <source>Entra audit log</source>
        <translation>Entra-Überwachungsprotokoll</translation>
    </message>
    <message>
        <source>activity log</source>
        <translation>Aktivitätsprotokoll</translation>
    </message>
    <message>
        <source>Defender alerts</source>
        <translation>Defender-Warnungen</translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>Partition %1, Offset %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 Ereignis</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignissen</translation>
    </message>
    <message>
        <source>Looked into %1 with %2</source>
        <translation>Geprüft: %1 mit %2</translation>
    </message>
    <message>
        <source>categories: %1</source>
        <translation>Kategorien: %1</translation>
    </message>
    <message>
        <source>%1 not JSON (first: %2)</source>
        <translation>%1 kein JSON (zuerst: %2)</translation>
    </message>
    <message>
        <source>%1 mended</source>
        <translation>%1 repariert</translation>
    </message>
    <message>
        <source>1 message without records</source>
        <translation>1 Nachricht ohne Datensätze</translation>
    </message>
    <message>
        <source>%1 messages without records</source>
        <translation>%1 Nachrichten ohne Datensätze</translation>
    </message>
    <message>
        <source>not seen (normal unless you export them): %1</source>
        <translation>nicht gesehen (normal, wenn Sie sie nicht exportieren): %1</translation>
    </message>
    <message>
        <source>The event hub is empty</source>
        <translation>Der Event Hub ist leer</translation>
    </message>
    <message>
        <source>No message was small enough to look into</source>
        <translation>Keine Nachricht war klein genug zum Prüfen</translation>
    </message>
    <message>
        <source>reading does not need it</source>
        <translation>zum Lesen wird das nicht gebraucht</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Port %1 answers by HTTPS with status %2</source>
        <translation>Port %1 antwortet per HTTPS mit Status %2</translation>
    </message>
    <message>
        <source>it is %1 there and %2 here: this computer&apos;s clock is %3 fast</source>
        <translation>dort ist es %1, hier %2: Die Uhr dieses Rechners geht %3 vor</translation>
    </message>
    <message>
        <source>it is %1 there and %2 here: this computer&apos;s clock is %3 slow</source>
        <translation>dort ist es %1, hier %2: Die Uhr dieses Rechners geht %3 nach</translation>
    </message>
    <message>
        <source>the clocks agree within %1</source>
        <translation>die Uhren stimmen auf %1 überein</translation>
    </message>
    <message>
        <source>it does not tell the time</source>
        <translation>die Uhrzeit nennt er nicht</translation>
    </message>
    <message>
        <source>This hub has no web port</source>
        <translation>Dieser Hub hat keinen Web-Port</translation>
    </message>
    <message>
        <source>Not run: the CA file cannot be read</source>
        <translation>Nicht ausgeführt: Die CA-Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Port %1 gives no connection: %2</source>
        <translation>Port %1 lässt sich nicht verbinden: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keiner)</translation>
    </message>
    <message>
        <source>Port %1: certificate not trusted; issuer: %2</source>
        <translation>Port %1: Zertifikat nicht vertrauenswürdig; Aussteller: %2</translation>
    </message>
    <message>
        <source>Port %1 is open, but no answer came</source>
        <translation>Port %1 ist offen, aber es kam keine Antwort</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not speak HTTPS</source>
        <translation>Port %1 ist offen, spricht aber kein HTTPS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>issuer: %1</source>
        <translation>Aussteller: %1</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 Partition</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 Partitionen</translation>
    </message>
    <message>
        <source>Newest: partition %1, offset %2, enqueued %3, %4</source>
        <translation>Neueste: Partition %1, Offset %2, eingereiht %3, %4</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Connected; a demo hub needs no sign-in</source>
        <translation>Verbunden; ein Demo-Hub braucht keine Anmeldung</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>0 partitions</source>
        <translation>0 Partitionen</translation>
    </message>
    <message>
        <source>%1 is there, with %2</source>
        <translation>%1 ist da, mit %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>The offsets were told</source>
        <translation>Die Offsets wurden genannt</translation>
    </message>
    <message>
        <source>%1 messages kept in %2</source>
        <translation>%1 Nachrichten vorgehalten in %2</translation>
    </message>
    <message>
        <source>There is no message to read</source>
        <translation>Es gibt keine Nachricht zu lesen</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privat)</translation>
    </message>
    <message>
        <source>a private address: a private endpoint, or DNS of your own network</source>
        <translation>eine private Adresse: ein privater Endpunkt oder DNS Ihres eigenen Netzes</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>Port %1 antwortet</translation>
    </message>
    <message>
        <source>port %1 gives no connection</source>
        <translation>Port %1 lässt sich nicht verbinden</translation>
    </message>
    <message>
        <source>Not run: no host is known</source>
        <translation>Nicht ausgeführt: Es ist kein Host bekannt</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>Alias von %1</translation>
    </message>
    <message>
        <source>%1 has no address here</source>
        <translation>%1 hat hier keine Adresse</translation>
    </message>
    <message>
        <source>Private Link, and only the network of its private endpoint knows the address</source>
        <translation>Private Link, und nur das Netz des privaten Endpunkts kennt die Adresse</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address here, and the connection is set to IPv4 only</source>
        <translation>%1 hat hier keine IPv4-Adresse, und die Verbindung ist auf IPv4 beschränkt</translation>
    </message>
    <message>
        <source>%1 more are not tried</source>
        <translation>%1 weitere werden nicht versucht</translation>
    </message>
    <message>
        <source>IPv6 passed over, as set</source>
        <translation>IPv6 übergangen, wie eingestellt</translation>
    </message>
    <message>
        <source>Private Link, and this network resolves its private address</source>
        <translation>Private Link, und dieses Netz löst die private Adresse auf</translation>
    </message>
    <message>
        <source>Private Link, but this network resolves a public address</source>
        <translation>Private Link, aber dieses Netz löst eine öffentliche Adresse auf</translation>
    </message>
    <message>
        <source>%1 answered on port %2 after %3 ms</source>
        <translation>%1 hat auf Port %2 nach %3 ms geantwortet</translation>
    </message>
    <message>
        <source>A demo hub has no connection string</source>
        <translation>Ein Demo-Hub hat keine Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>%1:%2, event hub %3, policy %4</source>
        <translation>%1:%2, Event Hub %3, Richtlinie %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Azure, public cloud</source>
        <translation>Azure, öffentliche Cloud</translation>
    </message>
    <message>
        <source>Azure US Government</source>
        <translation>Azure US Government</translation>
    </message>
    <message>
        <source>Azure in China, operated by 21Vianet</source>
        <translation>Azure in China, betrieben von 21Vianet</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany</source>
        <translation>Microsoft Cloud Deutschland</translation>
    </message>
    <message>
        <source>A demo hub is in no cloud</source>
        <translation>Ein Demo-Hub ist in keiner Cloud</translation>
    </message>
    <message>
        <source>The emulator is in no cloud</source>
        <translation>Der Emulator ist in keiner Cloud</translation>
    </message>
    <message>
        <source>%1 is in none of Azure&apos;s known clouds</source>
        <translation>%1 ist in keiner der bekannten Azure-Clouds</translation>
    </message>
    <message>
        <source>Not signed in to Azure, which is optional</source>
        <translation>Nicht bei Azure angemeldet; das ist freiwillig</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>Zertifikat von %1, ausgestellt von %2, gültig vom %3 bis %4</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>Issuer: %1; %2</source>
        <translation>Aussteller: %1; %2</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1</source>
        <translation>die Uhr dieses Rechners zeigt %1</translation>
    </message>
    <message>
        <source>The other side speaks no TLS; it says: %1</source>
        <translation>Die Gegenseite spricht kein TLS; sie sagt: %1</translation>
    </message>
    <message>
        <source>No answer to the start of TLS</source>
        <translation>Keine Antwort auf den Beginn von TLS</translation>
    </message>
    <message>
        <source>The other side hung up at the start of TLS</source>
        <translation>Die Gegenseite hat beim Beginn von TLS aufgelegt</translation>
    </message>
    <message>
        <source>The handshake failed</source>
        <translation>Der Handshake ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This hub is spoken to without TLS</source>
        <translation>Mit diesem Hub wird ohne TLS gesprochen</translation>
    </message>
    <message>
        <source>CA file %1: %2</source>
        <translation>CA-Datei %1: %2</translation>
    </message>
    <message>
        <source>No connection to port %1</source>
        <translation>Keine Verbindung zu Port %1</translation>
    </message>
    <message>
        <source>on the same host %1</source>
        <translation>auf demselben Host: %1</translation>
    </message>
</context>
<context>
    <name>diagnose::FaultCatalogue</name>
    <message>
        <source>The policy may not read this event hub</source>
        <translation>Die Richtlinie darf diesen Event Hub nicht lesen</translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Listen right (its “claims”) on this event hub. Azure may say the same of a key or a tier that does not fit.</source>
        <translation>Die Anmeldung gelingt, aber die SAS-Richtlinie hat auf diesem Event Hub kein Listen-Recht (in Azure „claims“). Dasselbe kann Azure bei einem Schlüssel oder Tarif sagen, der nicht passt.</translation>
    </message>
    <message>
        <source>If the policy belongs to another event hub, copy the connection string of a policy of this one.</source>
        <translation>Wenn die Richtlinie zu einem anderen Event Hub gehört, kopieren Sie die Verbindungszeichenfolge einer Richtlinie dieses Event Hubs.</translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Listen is not among them.</source>
        <translation>„Shared access policies“ des Event Hubs zeigt die Rechte der Richtlinie, und Listen ist nicht dabei.</translation>
    </message>
    <message>
        <source>if Listen is ticked: then the key or the policy name has a typo</source>
        <translation>wenn Listen angehakt ist: Dann enthält der Schlüssel oder der Richtlinienname einen Tippfehler</translation>
    </message>
    <message>
        <source>The connection string gives no access to this event hub</source>
        <translation>Die Verbindungszeichenfolge gibt keinen Zugriff auf diesen Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, but not for this event hub. Most likely first: the key or the policy name has a typo, the policy has no Listen right, the string belongs to another event hub, the namespace is in the Basic tier.</source>
        <translation>Die Anmeldung gelingt, aber nicht für diesen Event Hub. Das Wahrscheinlichste zuerst: Schlüssel oder Richtlinienname enthält einen Tippfehler, die Richtlinie hat kein Listen-Recht, die Zeichenfolge gehört zu einem anderen Event Hub, der Namespace ist im Basic-Tarif.</translation>
    </message>
    <message>
        <source>A string copied anew from a policy of this very event hub, with Listen ticked, passes the test.</source>
        <translation>Eine neu kopierte Zeichenfolge einer Richtlinie genau dieses Event Hubs, mit Listen angehakt, besteht den Test.</translation>
    </message>
    <message>
        <source>if the key in the Azure portal is not the one in use, letter by letter</source>
        <translation>wenn der Schlüssel im Azure-Portal nicht Zeichen für Zeichen der verwendete ist</translation>
    </message>
    <message>
        <source>if the policy has Send only</source>
        <translation>wenn die Richtlinie nur Send hat</translation>
    </message>
    <message>
        <source>The namespace is in the Basic tier</source>
        <translation>Der Namespace ist im Basic-Tarif</translation>
    </message>
    <message>
        <source>Only the Standard tier and above have the Kafka endpoint that InsightIDR reads from.</source>
        <translation>Erst ab dem Standard-Tarif gibt es den Kafka-Endpunkt, aus dem InsightIDR liest.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read its pricing tier.</source>
        <translation>Öffnen Sie im Azure-Portal die „Overview“ (Übersicht) des Namespace und lesen Sie seinen Tarif („Pricing tier“) ab.</translation>
    </message>
    <message>
        <source>If it is Basic, make a namespace in the Standard tier or above, or change the tier under Scale.</source>
        <translation>Ist es Basic, legen Sie einen Namespace im Standard-Tarif oder höher an, oder ändern Sie den Tarif unter „Scale“.</translation>
    </message>
    <message>
        <source>Then repeat “Create a Shared Access Policy for the Event Hub” and enter the new connection string here and in InsightIDR.</source>
        <translation>Wiederholen Sie dann „Create a Shared Access Policy for the Event Hub“ und geben Sie die neue Verbindungszeichenfolge hier und in InsightIDR ein.</translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows the pricing tier Basic.</source>
        <translation>Die „Overview“ des Namespace zeigt den Tarif Basic.</translation>
    </message>
    <message>
        <source>There is no event hub of this name in the namespace</source>
        <translation>Im Namespace gibt es keinen Event Hub dieses Namens</translation>
    </message>
    <message>
        <source>Signing in works, but the namespace does not know the event hub. Names must match letter by letter.</source>
        <translation>Die Anmeldung gelingt, aber der Namespace kennt den Event Hub nicht. Die Namen müssen Zeichen für Zeichen übereinstimmen.</translation>
    </message>
    <message>
        <source>Only if Event Hubs lists none that fits, create it: in the namespace choose Event Hubs, then add one named insights-operational-logs.</source>
        <translation>Nur wenn „Event Hubs“ keinen passenden aufführt, legen Sie ihn an: Wählen Sie im Namespace „Event Hubs“ und fügen Sie einen namens insights-operational-logs hinzu.</translation>
    </message>
    <message>
        <source>Event Hubs of the namespace in the Azure portal does not list this name.</source>
        <translation>„Event Hubs“ des Namespace im Azure-Portal führt diesen Namen nicht auf.</translation>
    </message>
    <message>
        <source>The name of the event hub is not a valid one</source>
        <translation>So kann kein Event Hub heißen</translation>
    </message>
    <message>
        <source>Names of event hubs have letters, digits, dots, hyphens and underscores, begin and end with a letter or digit, and have at most 256 characters.</source>
        <translation>Namen von Event Hubs haben Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, beginnen und enden mit Buchstabe oder Ziffer und haben höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>The name in use holds another character, a space at an end, or more than the name alone.</source>
        <translation>Der verwendete Name enthält ein anderes Zeichen, ein Leerzeichen am Rand oder mehr als nur den Namen.</translation>
    </message>
    <message>
        <source>The event hub has a partition that nobody serves right now</source>
        <translation>Der Event Hub hat eine Partition, die gerade niemand bedient</translation>
    </message>
    <message>
        <source>Azure is moving the partition or has just made the event hub. This mends itself.</source>
        <translation>Azure verschiebt die Partition oder hat den Event Hub eben erst angelegt. Das gibt sich von selbst.</translation>
    </message>
    <message>
        <source>A minute later the same test passes.</source>
        <translation>Eine Minute später gelingt derselbe Test.</translation>
    </message>
    <message>
        <source>The event hub has no partitions to read</source>
        <translation>Der Event Hub hat keine lesbaren Partitionen</translation>
    </message>
    <message>
        <source>The namespace knows the event hub, but names no partition of it. It is being made or deleted.</source>
        <translation>Der Namespace kennt den Event Hub, nennt aber keine Partition davon. Er wird gerade angelegt oder gelöscht.</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub&apos;s Overview: status must be Active.</source>
        <translation>Öffnen Sie im Azure-Portal die „Overview“ (Übersicht) des Event Hubs: Der Status muss „Active“ (Aktiv) sein.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a status other than Active.</source>
        <translation>Die „Overview“ des Event Hubs zeigt einen anderen Status als „Active“.</translation>
    </message>
    <message>
        <source>The namespace does not answer what it knows of the event hub</source>
        <translation>Der Namespace gibt keine Auskunft über den Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, then no answer came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>Die Anmeldung gelingt, danach kam rechtzeitig keine Antwort. Der Namespace ist stark ausgelastet, oder etwas dazwischen hält die Daten zurück.</translation>
    </message>
    <message>
        <source>Reading goes on without a consumer group</source>
        <translation>Das Lesen geht ohne Consumergruppe weiter</translation>
    </message>
    <message>
        <source>The namespace refused to name a coordinator for a consumer group, or has none ready yet. Hubscope joins no group, so nothing is lost.</source>
        <translation>Der Namespace hat sich geweigert, einen Koordinator für eine Consumergruppe zu nennen, oder hat noch keinen bereit. Hubscope tritt keiner Gruppe bei, darum geht nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing needs to be done here.</source>
        <translation>Hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Events go on to arrive.</source>
        <translation>Es kommen weiterhin Ereignisse an.</translation>
    </message>
    <message>
        <source>The name of the consumer group is not a valid one</source>
        <translation>So kann keine Consumergruppe heißen</translation>
    </message>
    <message>
        <source>Kafka&apos;s consumer groups are made by themselves and have names of 1 to 256 characters. They are not the ones that the Azure portal lists: $Default and the limits shown there do not count here.</source>
        <translation>Consumergruppen von Kafka entstehen von selbst und haben Namen von 1 bis 256 Zeichen. Es sind nicht die, die das Azure-Portal auflistet: $Default und die dort gezeigten Grenzen zählen hier nicht.</translation>
    </message>
    <message>
        <source>Use a shorter name, not an empty one.</source>
        <translation>Verwenden Sie einen kürzeren Namen, aber keinen leeren.</translation>
    </message>
    <message>
        <source>The name of the group in the other program&apos;s settings is empty or longer than 256 characters.</source>
        <translation>Der Name der Gruppe in den Einstellungen des anderen Programms ist leer oder länger als 256 Zeichen.</translation>
    </message>
    <message>
        <source>Another program reads with the same consumer group</source>
        <translation>Ein anderes Programm liest mit derselben Consumergruppe</translation>
    </message>
    <message>
        <source>Readers that share a group share the partitions among them: each gets only a part of the events, and a dead one holds its part for a while.</source>
        <translation>Leser einer Gruppe teilen sich die Partitionen: Jeder bekommt nur einen Teil der Ereignisse, und ein toter hält seinen Teil noch eine Weile fest.</translation>
    </message>
    <message>
        <source>End instances that are left over, and wait five minutes for their places to be free.</source>
        <translation>Beenden Sie übrig gebliebene Instanzen und warten Sie fünf Minuten, bis ihre Plätze frei sind.</translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program receives all events.</source>
        <translation>Mit einer Consumergruppe neuen Namens erhält dasselbe Programm alle Ereignisse.</translation>
    </message>
    <message>
        <source>Readers of one consumer group divide the partitions in different ways</source>
        <translation>Leser einer Consumergruppe teilen die Partitionen verschieden auf</translation>
    </message>
    <message>
        <source>Two programs, or two versions of one, use the same group with settings that do not go together (partition.assignment.strategy).</source>
        <translation>Zwei Programme oder zwei Versionen eines Programms verwenden dieselbe Gruppe mit Einstellungen, die nicht zusammenpassen (partition.assignment.strategy).</translation>
    </message>
    <message>
        <source>Or set the same partition.assignment.strategy in all of them.</source>
        <translation>Oder stellen Sie in allen dieselbe partition.assignment.strategy ein.</translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program is let in.</source>
        <translation>Mit einer Consumergruppe neuen Namens wird dasselbe Programm zugelassen.</translation>
    </message>
    <message>
        <source>The session timeout of the consumer group is out of bounds</source>
        <translation>Das Sitzungs-Timeout der Consumergruppe liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Event Hubs accepts a session.timeout.ms of 6,000 to 300,000, and max.poll.interval.ms may not be smaller than it.</source>
        <translation>Event Hubs akzeptiert für session.timeout.ms 6.000 bis 300.000, und max.poll.interval.ms darf nicht kleiner sein.</translation>
    </message>
    <message>
        <source>Set session.timeout.ms to 30000, and max.poll.interval.ms to 300000.</source>
        <translation>Setzen Sie session.timeout.ms auf 30000 und max.poll.interval.ms auf 300000.</translation>
    </message>
    <message>
        <source>The settings of the program show a session.timeout.ms outside of 6000 to 300000, or above max.poll.interval.ms.</source>
        <translation>In den Einstellungen des Programms liegt session.timeout.ms außerhalb von 6000 bis 300000 oder über max.poll.interval.ms.</translation>
    </message>
    <message>
        <source>Another program is turned away because five readers are there already</source>
        <translation>Ein anderes Programm wird abgewiesen, weil schon fünf Leser da sind</translation>
    </message>
    <message>
        <source>Five readers for each partition and consumer group are the limit of AMQP. It does not count for Kafka, so neither InsightIDR nor this program takes one of the places or can be the one that is turned away.</source>
        <translation>Fünf Leser je Partition und Consumergruppe sind die Grenze von AMQP. Für Kafka gilt sie nicht; weder InsightIDR noch dieses Programm belegt also einen der Plätze oder kann das abgewiesene Programm sein.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Consumer groups, and make one for each program that reads by AMQP.</source>
        <translation>Wählen Sie im Azure-Portal Ihren Event Hub, „Consumer groups“ (Consumergruppen), und legen Sie für jedes Programm, das über AMQP liest, eine an.</translation>
    </message>
    <message>
        <source>End instances of those programs that are left over.</source>
        <translation>Beenden Sie übrig gebliebene Instanzen dieser Programme.</translation>
    </message>
    <message>
        <source>The message comes from the other program and speaks of receivers or of epochs.</source>
        <translation>Die Meldung kommt vom anderen Programm und spricht von Receivern oder Epochen.</translation>
    </message>
    <message>
        <source>The event hub does not tell what it holds</source>
        <translation>Der Event Hub sagt nicht, was er enthält</translation>
    </message>
    <message>
        <source>The event hub is there, but the question for its oldest and newest event was not answered in time.</source>
        <translation>Der Event Hub ist da, aber die Frage nach seinem ältesten und neuesten Ereignis wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Nothing else needs to be done: reading waits meanwhile, nothing is lost, and it goes on by itself.</source>
        <translation>Sonst ist nichts zu tun: Das Lesen wartet solange, nichts geht verloren, und es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Check the disk, or the connection to the network drive, that holds the folder named in the details.</source>
        <translation>Prüfen Sie den Datenträger oder die Verbindung zum Netzlaufwerk mit dem in den Details genannten Ordner.</translation>
    </message>
    <message>
        <source>The disk is full: events cannot be kept</source>
        <translation>Der Datenträger ist voll: Ereignisse können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>There is no room for the events that arrive, so reading was halted: what is not kept stays in the event hub until its retention time is over.</source>
        <translation>Für die ankommenden Ereignisse ist kein Platz, darum wurde das Lesen angehalten: Was nicht gespeichert ist, bleibt im Event Hub, bis dessen Aufbewahrungsdauer abläuft.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the folder named in the details.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger mit dem in den Details genannten Ordner.</translation>
    </message>
    <message>
        <source>The free space of that disk (df -h) is close to nothing.</source>
        <translation>Der freie Platz dieses Datenträgers (df -h) ist fast null.</translation>
    </message>
    <message>
        <source>The disk does not take the events</source>
        <translation>Der Datenträger nimmt die Ereignisse nicht an</translation>
    </message>
    <message>
        <source>The system reports an error while events are written. Reading was halted; what is not kept stays in the event hub until its retention time is over.</source>
        <translation>Das System meldet beim Schreiben von Ereignissen einen Fehler. Das Lesen wurde angehalten; was nicht gespeichert ist, bleibt im Event Hub, bis dessen Aufbewahrungsdauer abläuft.</translation>
    </message>
    <message>
        <source>The system&apos;s log (journalctl -k) names the disk at that time.</source>
        <translation>Das Systemprotokoll (journalctl -k) nennt zu dieser Zeit den Datenträger.</translation>
    </message>
    <message>
        <source>Another program keeps events in this place</source>
        <translation>Ein anderes Programm speichert Ereignisse an diesem Ort</translation>
    </message>
    <message>
        <source>Only one program at a time may write to a store. The details name the other one.</source>
        <translation>In einen Ereignisspeicher darf immer nur ein Programm schreiben. Die Details nennen das andere.</translation>
    </message>
    <message>
        <source>Let the other program go on: it collects the same events, and they can be searched meanwhile.</source>
        <translation>Lassen Sie das andere Programm weiterlaufen: Es sammelt dieselben Ereignisse, und sie lassen sich währenddessen durchsuchen.</translation>
    </message>
    <message>
        <source>Or close it, and connect here again.</source>
        <translation>Oder schließen Sie es und verbinden Sie sich hier erneut.</translation>
    </message>
    <message>
        <source>A process with the number of the details is running (ps -p NUMBER).</source>
        <translation>Ein Prozess mit der Nummer aus den Details läuft (ps -p NUMBER).</translation>
    </message>
    <message>
        <source>Another program holds the kept events</source>
        <translation>Ein anderes Programm hält die gespeicherten Ereignisse fest</translation>
    </message>
    <message>
        <source>A program other than Hubscope, a backup perhaps, has the file of the kept events open and lets nobody write.</source>
        <translation>Ein anderes Programm als Hubscope, vielleicht eine Datensicherung, hat die Datei der gespeicherten Ereignisse offen und lässt niemanden schreiben.</translation>
    </message>
    <message>
        <source>Wait for that program, or close it.</source>
        <translation>Warten Sie auf dieses Programm, oder schließen Sie es.</translation>
    </message>
    <message>
        <source>The file named in the details is listed as open by it (lsof).</source>
        <translation>Die in den Details genannte Datei wird als von ihm geöffnet aufgeführt (lsof).</translation>
    </message>
    <message>
        <source>Events may not be kept in this folder</source>
        <translation>In diesem Ordner dürfen keine Ereignisse gespeichert werden</translation>
    </message>
    <message>
        <source>Your user may not write there, or the disk is read-only.</source>
        <translation>Ihr Benutzer darf dort nicht schreiben, oder der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Give your user the right to write to the folder named in the details, or choose another one (hubscope-cli collect: --store DIR).</source>
        <translation>Geben Sie Ihrem Benutzer das Recht, in den in den Details genannten Ordner zu schreiben, oder wählen Sie einen anderen (hubscope-cli collect: --store DIR).</translation>
    </message>
    <message>
        <source>See whether its disk is mounted read-only; after a fault the system does that by itself.</source>
        <translation>Sehen Sie nach, ob sein Datenträger schreibgeschützt eingehängt ist; nach einem Fehler macht das System das von selbst.</translation>
    </message>
    <message>
        <source>A file cannot be made in that folder by hand either.</source>
        <translation>Auch von Hand lässt sich in diesem Ordner keine Datei anlegen.</translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link</source>
        <translation>Der Ort der gespeicherten Ereignisse ist ein symbolischer Link</translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events, so nothing is written through it.</source>
        <translation>Jemand könnte den Link angelegt haben, um an die Ereignisse zu kommen; darum wird nicht durch ihn hindurch geschrieben.</translation>
    </message>
    <message>
        <source>Remove the link named in the details, or name the folder that it leads to.</source>
        <translation>Entfernen Sie den in den Details genannten Link, oder geben Sie den Ordner an, auf den er zeigt.</translation>
    </message>
    <message>
        <source>ls -l shows where the link leads.</source>
        <translation>ls -l zeigt, wohin der Link führt.</translation>
    </message>
    <message>
        <source>The kept events are damaged</source>
        <translation>Die gespeicherten Ereignisse sind beschädigt</translation>
    </message>
    <message>
        <source>The file does not hold what was written to it. Reading has ended; what is not kept stays in the event hub until its retention time is over.</source>
        <translation>Die Datei enthält nicht, was in sie geschrieben wurde. Das Lesen ist beendet; was nicht gespeichert ist, bleibt im Event Hub, bis dessen Aufbewahrungsdauer abläuft.</translation>
    </message>
    <message>
        <source>Connect again, or start collecting again: the damaged file is kept aside, and a new one goes on where the old one ended.</source>
        <translation>Verbinden Sie sich erneut, oder starten Sie das Sammeln neu: Die beschädigte Datei wird beiseitegelegt, und eine neue setzt dort fort, wo die alte endete.</translation>
    </message>
    <message>
        <source>Beside the file there is one whose name ends in damaged and a time, after that.</source>
        <translation>Danach liegt neben der Datei eine weitere, deren Name auf „damaged“ und eine Zeit endet.</translation>
    </message>
    <message>
        <source>Damaged events were kept aside</source>
        <translation>Beschädigte Ereignisse wurden beiseitegelegt</translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. It was given another name and left as it is; new events go into a new file.</source>
        <translation>Die Datei der gespeicherten Ereignisse war beschädigt. Sie bekam einen anderen Namen und bleibt, wie sie ist; neue Ereignisse kommen in eine neue Datei.</translation>
    </message>
    <message>
        <source>Keep the file named in the details as long as its events may be needed: nothing of it is deleted.</source>
        <translation>Behalten Sie die in den Details genannte Datei, solange ihre Ereignisse gebraucht werden könnten: Nichts daraus wird gelöscht.</translation>
    </message>
    <message>
        <source>The file named in the details is there.</source>
        <translation>Die in den Details genannte Datei ist da.</translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events</source>
        <translation>Ein neueres Hubscope hat diese Ereignisse gespeichert</translation>
    </message>
    <message>
        <source>This version does not know how they are kept, so it has not touched them.</source>
        <translation>Diese Version weiß nicht, wie sie gespeichert sind, und hat sie darum nicht angerührt.</translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation>Installieren Sie jene oder eine neuere Version.</translation>
    </message>
    <message>
        <source>Or keep new events in another folder.</source>
        <translation>Oder speichern Sie neue Ereignisse in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The details name the version of the file and the one that this program knows.</source>
        <translation>Die Details nennen die Version der Datei und die, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>A message is larger than can be kept</source>
        <translation>Eine Nachricht ist größer, als gespeichert werden kann</translation>
    </message>
    <message>
        <source>One message holds more than a store takes at once. No tier of Event Hubs should let it in. Reading has ended before it.</source>
        <translation>Eine Nachricht enthält mehr, als ein Ereignisspeicher auf einmal aufnimmt. Kein Tarif von Event Hubs dürfte sie annehmen. Das Lesen hat vor ihr geendet.</translation>
    </message>
    <message>
        <source>The details name its size.</source>
        <translation>Die Details nennen ihre Größe.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events</source>
        <translation>Der Arbeitsspeicher reicht nicht, um die Ereignisse zu speichern</translation>
    </message>
    <message>
        <source>The system gave this program no more memory. Reading was halted.</source>
        <translation>Das System gab diesem Programm keinen Arbeitsspeicher mehr. Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The system shows hardly any memory as available (free -h).</source>
        <translation>Das System zeigt kaum verfügbaren Arbeitsspeicher (free -h).</translation>
    </message>
    <message>
        <source>The host name leads nowhere</source>
        <translation>Der Hostname führt ins Leere</translation>
    </message>
    <message>
        <source>No address is known for the namespace&apos;s host name. It is mistyped, the namespace was deleted or never made, it is of another Azure cloud, or this network&apos;s DNS hides it.</source>
        <translation>Für den Hostnamen des Namespace ist keine Adresse bekannt. Er ist vertippt, der Namespace wurde gelöscht oder nie angelegt, er gehört zu einer anderen Azure-Cloud, oder das DNS dieses Netzes verbirgt ihn.</translation>
    </message>
    <message>
        <source>If the namespace has a private endpoint only, connect to the network (VPN) whose DNS knows it.</source>
        <translation>Wenn der Namespace nur einen privaten Endpunkt hat, verbinden Sie sich mit dem Netz (VPN), dessen DNS ihn kennt.</translation>
    </message>
    <message>
        <source>Verify that the namespace still exists.</source>
        <translation>Prüfen Sie, ob es den Namespace noch gibt.</translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name) here and from another network: if no network knows it, the name is wrong or the namespace is gone.</source>
        <translation>Schlagen Sie den Namen hier und aus einem anderen Netz nach (nslookup, dann der Hostname): Kennt ihn kein Netz, ist der Name falsch oder der Namespace gelöscht.</translation>
    </message>
    <message>
        <source>if other names are not found either</source>
        <translation>wenn auch andere Namen nicht gefunden werden</translation>
    </message>
    <message>
        <source>if the name is known in the company&apos;s network only</source>
        <translation>wenn der Name nur im Firmennetz bekannt ist</translation>
    </message>
    <message>
        <source>if the name ends in servicebus.cloudapi.de</source>
        <translation>wenn der Name auf servicebus.cloudapi.de endet</translation>
    </message>
    <message>
        <source>This computer cannot look up host names</source>
        <translation>Dieser Rechner kann keine Hostnamen nachschlagen</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so nothing is known about the host name yet. The network is down, or the DNS server set here cannot be reached.</source>
        <translation>Der DNS-Server hat nicht geantwortet, über den Hostnamen ist also noch nichts bekannt. Das Netz ist unterbrochen, oder der hier eingestellte DNS-Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Ask whether this network lets computers look up names outside.</source>
        <translation>Fragen Sie, ob Rechner in diesem Netz Namen außerhalb nachschlagen dürfen.</translation>
    </message>
    <message>
        <source>Other names (nslookup microsoft.com) get no answer either.</source>
        <translation>Auch andere Namen (nslookup microsoft.com) bekommen keine Antwort.</translation>
    </message>
    <message>
        <source>The host name could not be looked up</source>
        <translation>Der Hostname konnte nicht nachgeschlagen werden</translation>
    </message>
    <message>
        <source>DNS answered with a failure; its words stand in the details.</source>
        <translation>DNS antwortete mit einem Fehler; der Wortlaut steht in den Details.</translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name): the same failure comes.</source>
        <translation>Schlagen Sie den Namen nach (nslookup, dann der Hostname): Es kommt derselbe Fehler.</translation>
    </message>
    <message>
        <source>if other names fail as well</source>
        <translation>wenn auch andere Namen fehlschlagen</translation>
    </message>
    <message>
        <source>if other names are found</source>
        <translation>wenn andere Namen gefunden werden</translation>
    </message>
    <message>
        <source>The connection to this port is refused</source>
        <translation>Die Verbindung zu diesem Port wird abgelehnt</translation>
    </message>
    <message>
        <source>The address answers, but refuses connections on this port. Event Hubs itself does not do that: a firewall rejects them, or host or port are not those of an Event Hubs namespace.</source>
        <translation>Die Adresse antwortet, lehnt aber Verbindungen auf diesem Port ab. Event Hubs selbst tut das nicht: Eine Firewall weist sie ab, oder Host oder Port gehören nicht zu einem Event-Hubs-Namespace.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same host and port answer: then the firewall here rejects them.</source>
        <translation>Aus einem anderen Netz (Hotspot eines Telefons) antworten derselbe Host und Port: Dann weist die hiesige Firewall sie ab.</translation>
    </message>
    <message>
        <source>if it is refused on this computer only</source>
        <translation>wenn sie nur auf diesem Rechner abgelehnt wird</translation>
    </message>
    <message>
        <source>The hub&apos;s IPv6 address cannot be reached from here</source>
        <translation>Die IPv6-Adresse des Hubs ist von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>DNS gave an IPv6 address, but this network has no way to it. If there is an IPv4 address too, it is tried next.</source>
        <translation>DNS gab eine IPv6-Adresse, aber dieses Netz hat keinen Weg dorthin. Gibt es auch eine IPv4-Adresse, wird diese als nächste versucht.</translation>
    </message>
    <message>
        <source>Let this connection use IPv4 only (in its set-up, step 4).</source>
        <translation>Lassen Sie diese Verbindung nur IPv4 verwenden (in ihrer Einrichtung, Schritt 4).</translation>
    </message>
    <message>
        <source>Check the IPv6 settings of this network, or switch IPv6 off on this computer.</source>
        <translation>Prüfen Sie die IPv6-Einstellungen dieses Netzes, oder schalten Sie IPv6 auf diesem Rechner aus.</translation>
    </message>
    <message>
        <source>Remember that the namespace&apos;s address rules know IPv4 only.</source>
        <translation>Bedenken Sie, dass die Adressregeln des Namespace nur IPv4 kennen.</translation>
    </message>
    <message>
        <source>The stage “Host name” lists an IPv6 address, and no IPv6 page opens in a browser here.</source>
        <translation>Die Stufe „Hostname“ führt eine IPv6-Adresse auf, und hier öffnet sich keine IPv6-Seite im Browser.</translation>
    </message>
    <message>
        <source>There is no way from this network to the hub</source>
        <translation>Aus diesem Netz führt kein Weg zum Hub</translation>
    </message>
    <message>
        <source>This computer has no route to the namespace&apos;s address. The network or VPN is down, or a router turns the connection away.</source>
        <translation>Dieser Rechner hat keine Route zur Adresse des Namespace. Netz oder VPN ist unterbrochen, oder ein Router weist die Verbindung ab.</translation>
    </message>
    <message>
        <source>The stage “Host name” shows a private address (10.…, 172.16.… to 172.31.…, 192.168.…) that no VPN leads to, or nothing else can be reached either.</source>
        <translation>Die Stufe „Hostname“ zeigt eine private Adresse (10.…, 172.16.… bis 172.31.…, 192.168.…), zu der kein VPN führt, oder auch sonst ist nichts erreichbar.</translation>
    </message>
    <message>
        <source>This computer forbids the connection</source>
        <translation>Dieser Rechner verbietet die Verbindung</translation>
    </message>
    <message>
        <source>A firewall or security policy on this computer does not let programs connect to this port.</source>
        <translation>Eine Firewall oder Sicherheitsrichtlinie auf diesem Rechner lässt keine Verbindungen von Programmen zu diesem Port zu.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own firewall (nft list ruleset) and security software.</source>
        <translation>Prüfen Sie die Firewall dieses Rechners (nft list ruleset) und seine Sicherheitssoftware.</translation>
    </message>
    <message>
        <source>Another computer on the same network connects.</source>
        <translation>Ein anderer Rechner im selben Netz verbindet sich.</translation>
    </message>
    <message>
        <source>if browsers here only work with a proxy</source>
        <translation>wenn Browser hier nur mit Proxy funktionieren</translation>
    </message>
    <message>
        <source>if the stage “Host name” shows a private address: then the VPN is missing</source>
        <translation>wenn die Stufe „Hostname“ eine private Adresse zeigt: Dann fehlt das VPN</translation>
    </message>
    <message>
        <source>Open an outbound connection over TCP port 9093 on your InsightIDR Collector</source>
        <translation>Open an outbound connection over TCP port 9093 on your InsightIDR Collector</translation>
    </message>
    <message>
        <source>The network only lets web traffic out, through a proxy</source>
        <translation>Das Netz lässt nur Webverkehr hinaus, über einen Proxy</translation>
    </message>
    <message>
        <source>Until then, run this program where that way exists, for example beside the collector.</source>
        <translation>Führen Sie dieses Programm bis dahin dort aus, wo es diesen Weg gibt, zum Beispiel neben dem Collector.</translation>
    </message>
    <message>
        <source>A proxy is set on this computer (echo $https_proxy, or the network settings), and without it no web page opens.</source>
        <translation>Auf diesem Rechner ist ein Proxy eingestellt (echo $https_proxy oder die Netzwerkeinstellungen), und ohne ihn öffnet sich keine Webseite.</translation>
    </message>
    <message>
        <source>The event hub was deleted and made again</source>
        <translation>Der Event Hub wurde gelöscht und neu angelegt</translation>
    </message>
    <message>
        <source>It has the same name, but its events are counted anew. What the old one held and was not read is gone; the new one is read from its beginning.</source>
        <translation>Er heißt gleich, aber seine Ereignisse werden neu gezählt. Was im alten noch nicht gelesen war, ist verloren; der neue wird von Anfang an gelesen.</translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who deleted it and when.</source>
        <translation>Sehen Sie im Azure-Portal im „Activity log“ (Aktivitätsprotokoll) des Namespace nach, wer den Event Hub wann gelöscht hat.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a creation time after the last reading.</source>
        <translation>Die „Overview“ des Event Hubs zeigt einen Erstellungszeitpunkt nach dem letzten Lesen.</translation>
    </message>
    <message>
        <source>The event hub has fewer partitions than before</source>
        <translation>Der Event Hub hat weniger Partitionen als zuvor</translation>
    </message>
    <message>
        <source>A partition that was read is not there any more, so the event hub was made again. What it held and was not read is gone.</source>
        <translation>Eine Partition, die gelesen wurde, gibt es nicht mehr; der Event Hub wurde also neu angelegt. Was darin noch nicht gelesen war, ist verloren.</translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who changed it and when.</source>
        <translation>Sehen Sie im Azure-Portal im „Activity log“ (Aktivitätsprotokoll) des Namespace nach, wer den Event Hub wann geändert hat.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows fewer partitions than the connection panel did.</source>
        <translation>Die „Overview“ des Event Hubs zeigt weniger Partitionen als zuvor der Bereich „Verbindung“.</translation>
    </message>
    <message>
        <source>Events were deleted before they could be read</source>
        <translation>Ereignisse wurden gelöscht, bevor sie gelesen werden konnten</translation>
    </message>
    <message>
        <source>The place where reading should go on is older than what the event hub keeps. Reading goes on at the oldest event.</source>
        <translation>Die Stelle, an der das Lesen weitergehen sollte, ist älter als das, was der Event Hub aufbewahrt. Es geht beim ältesten Ereignis weiter.</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub and raise its retention time.</source>
        <translation>Öffnen Sie im Azure-Portal den Event Hub und erhöhen Sie seine Aufbewahrungsdauer.</translation>
    </message>
    <message>
        <source>Let the program read more often than the retention time.</source>
        <translation>Lassen Sie das Programm in kürzeren Abständen lesen, als die Aufbewahrungsdauer lang ist.</translation>
    </message>
    <message>
        <source>The time since the last reading is longer than the event hub&apos;s retention time.</source>
        <translation>Das letzte Lesen liegt länger zurück als die Aufbewahrungsdauer des Event Hubs.</translation>
    </message>
    <message>
        <source>Events are packed in a way that cannot be read</source>
        <translation>Ereignisse sind auf nicht lesbare Weise komprimiert</translation>
    </message>
    <message>
        <source>Whoever sends to the event hub compresses with something other than gzip.</source>
        <translation>Wer an den Event Hub sendet, komprimiert mit etwas anderem als gzip.</translation>
    </message>
    <message>
        <source>Find out which program sends to the event hub: Azure&apos;s own exports do not do this.</source>
        <translation>Finden Sie heraus, welches Programm an den Event Hub sendet: Azures eigene Exporte tun das nicht.</translation>
    </message>
    <message>
        <source>Set that sender to gzip or to no compression.</source>
        <translation>Stellen Sie diesen Absender auf gzip um, oder schalten Sie die Komprimierung aus.</translation>
    </message>
    <message>
        <source>The sender&apos;s settings show compression (snappy, lz4, zstd).</source>
        <translation>Die Einstellungen des Absenders zeigen eine Komprimierung (snappy, lz4, zstd).</translation>
    </message>
    <message>
        <source>An event arrived damaged</source>
        <translation>Ein Ereignis kam beschädigt an</translation>
    </message>
    <message>
        <source>Its checksum does not fit. It is fetched again by itself.</source>
        <translation>Seine Prüfsumme passt nicht. Es wird von selbst erneut abgerufen.</translation>
    </message>
    <message>
        <source>If it happens often, ask whether a device between here and Azure changes the traffic.</source>
        <translation>Wenn es öfter vorkommt, fragen Sie, ob ein Gerät zwischen hier und Azure den Verkehr verändert.</translation>
    </message>
    <message>
        <source>The same event arrives well later, or from another network.</source>
        <translation>Dasselbe Ereignis kommt später oder aus einem anderen Netz unversehrt an.</translation>
    </message>
    <message>
        <source>An event is larger than can be fetched</source>
        <translation>Ein Ereignis ist größer, als abgerufen werden kann</translation>
    </message>
    <message>
        <source>One message in the event hub is larger than what this connection may take.</source>
        <translation>Eine Nachricht im Event Hub ist größer, als diese Verbindung annehmen darf.</translation>
    </message>
    <message>
        <source>Find out who sends messages over 1 MB to the event hub.</source>
        <translation>Finden Sie heraus, wer Nachrichten über 1 MB an den Event Hub sendet.</translation>
    </message>
    <message>
        <source>The partition named in the details stands still at one place.</source>
        <translation>Die in den Details genannte Partition steht an einer Stelle still.</translation>
    </message>
    <message>
        <source>The reader was too slow and lost its place in the consumer group</source>
        <translation>Der Leser war zu langsam und verlor seinen Platz in der Consumergruppe</translation>
    </message>
    <message>
        <source>Between two looks at the event hub more time passed than max.poll.interval.ms allows, so that others got its partitions and it has to join its group again.</source>
        <translation>Zwischen zwei Abrufen verging mehr Zeit, als max.poll.interval.ms erlaubt; andere bekamen seine Partitionen, und er beginnt von vorn.</translation>
    </message>
    <message>
        <source>See whether the computer was asleep or has no processor time or memory left.</source>
        <translation>Sehen Sie nach, ob der Rechner im Ruhezustand war oder keine Rechenzeit oder keinen Arbeitsspeicher mehr hatte.</translation>
    </message>
    <message>
        <source>In the program that shows this, raise max.poll.interval.ms or let it do less with each event.</source>
        <translation>Erhöhen Sie in dem Programm, das dies zeigt, max.poll.interval.ms, oder lassen Sie es je Ereignis weniger tun.</translation>
    </message>
    <message>
        <source>The details say how long it took; the computer&apos;s own log shows a sleep or a standstill at that time.</source>
        <translation>Die Details sagen, wie lange es dauerte; das Protokoll des Rechners zeigt zu dieser Zeit einen Ruhezustand oder Stillstand.</translation>
    </message>
    <message>
        <source>The namespace slows the reading down</source>
        <translation>Der Namespace bremst das Lesen</translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up, so Azure delays its answers.</source>
        <translation>Die Durchsatzeinheiten des Namespace sind aufgebraucht, darum verzögert Azure seine Antworten.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look at Throttled Requests.</source>
        <translation>Öffnen Sie im Azure-Portal die „Metrics“ (Metriken) des Namespace und sehen Sie sich „Throttled Requests“ (gedrosselte Anforderungen) an.</translation>
    </message>
    <message>
        <source>Raise its throughput units under Scale, or switch Auto-Inflate on.</source>
        <translation>Erhöhen Sie die Durchsatzeinheiten unter „Scale“, oder schalten Sie „Auto-Inflate“ (Automatische Vergrößerung) ein.</translation>
    </message>
    <message>
        <source>Throttled Requests of the namespace are above zero at that time.</source>
        <translation>„Throttled Requests“ des Namespace liegen zu dieser Zeit über null.</translation>
    </message>
    <message>
        <source>The event hub holds events but does not hand them out</source>
        <translation>Der Event Hub enthält Ereignisse, gibt sie aber nicht heraus</translation>
    </message>
    <message>
        <source>No event came in time, though the event hub says it has some. The namespace is very busy, or something between holds the data back.</source>
        <translation>Es kam rechtzeitig kein Ereignis, obwohl der Event Hub sagt, dass er welche hat. Der Namespace ist stark ausgelastet, oder etwas dazwischen hält die Daten zurück.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the event arrives: then something between holds the data back.</source>
        <translation>Aus einem anderen Netz (Hotspot eines Telefons) kommt das Ereignis an: Dann hält etwas dazwischen die Daten zurück.</translation>
    </message>
    <message>
        <source>The event hub is empty</source>
        <translation>Der Event Hub ist leer</translation>
    </message>
    <message>
        <source>Everything works, but there is no event to read. Nothing was sent yet, or it goes to another event hub.</source>
        <translation>Alles funktioniert, aber es gibt kein Ereignis zu lesen. Es wurde noch nichts gesendet, oder es geht an einen anderen Event Hub.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages.</source>
        <translation>Die „Overview“ des Event Hubs zeigt keine eingehenden Nachrichten.</translation>
    </message>
    <message>
        <source>Connected, but no event arrives</source>
        <translation>Verbunden, aber es kommt kein Ereignis an</translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing. Nothing happened yet, or the logs go to another event hub.</source>
        <translation>Die Verbindung steht, aber es fließen keine Daten. Es ist noch nichts geschehen, oder die Protokolle gehen an einen anderen Event Hub.</translation>
    </message>
    <message>
        <source>If reading begins at the end of the hub, read from the beginning (Connection, Read From Beginning) to see what it holds.</source>
        <translation>Wenn das Lesen am Ende des Hubs beginnt, lesen Sie ab Anfang („Verbindung“, „Ab Anfang lesen“), um zu sehen, was er enthält.</translation>
    </message>
    <message>
        <source>Check the diagnostic settings of Azure Monitor, Entra ID and Defender for Cloud: each must stream to this event hub, and Networking of the namespace must let trusted Microsoft services in.</source>
        <translation>Prüfen Sie die Diagnoseeinstellungen von Azure Monitor, Entra ID und Defender for Cloud: Jede muss an diesen Event Hub streamen, und „Networking“ (Netzwerk) des Namespace muss vertrauenswürdige Microsoft-Dienste zulassen.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages: then Azure sends nothing here. If it shows some, the wrong event hub or time is read.</source>
        <translation>Die „Overview“ des Event Hubs zeigt keine eingehenden Nachrichten: Dann sendet Azure nichts hierher. Zeigt sie welche, wird der falsche Event Hub gelesen oder ab der falschen Zeit.</translation>
    </message>
    <message>
        <source>if the connection test says that the event hub is empty</source>
        <translation>wenn der Verbindungstest sagt, dass der Event Hub leer ist</translation>
    </message>
    <message>
        <source>if the export was never saved</source>
        <translation>wenn der Export nie gespeichert wurde</translation>
    </message>
    <message>
        <source>if Networking of the namespace allows selected networks only</source>
        <translation>wenn „Networking“ des Namespace nur ausgewählte Netzwerke zulässt</translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing to IDR</source>
        <translation>A connection has been established, but no data is flowing to IDR</translation>
    </message>
    <message>
        <source>Header values of events look garbled</source>
        <translation>Header-Werte von Ereignissen sehen verstümmelt aus</translation>
    </message>
    <message>
        <source>Whoever sends by AMQP has its header values written in AMQP&apos;s own form; Kafka hands them out as they are. The events themselves are whole.</source>
        <translation>Bei Absendern über AMQP stehen die Header-Werte in der Form von AMQP; Kafka gibt sie so heraus. Die Ereignisse selbst sind unversehrt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: neither InsightIDR nor this program sorts by headers.</source>
        <translation>Es ist nichts zu tun: Weder InsightIDR noch dieses Programm ordnet nach Headern ein.</translation>
    </message>
    <message>
        <source>The body of the same event is readable.</source>
        <translation>Der Inhalt desselben Ereignisses ist lesbar.</translation>
    </message>
    <message>
        <source>The key was regenerated while connected</source>
        <translation>Der Schlüssel wurde bei bestehender Verbindung neu generiert</translation>
    </message>
    <message>
        <source>A connection that stands goes on with the old key; from the next one on the hub refuses it.</source>
        <translation>Eine bestehende Verbindung läuft mit dem alten Schlüssel weiter; ab der nächsten lehnt der Hub ihn ab.</translation>
    </message>
    <message>
        <source>Enter the new connection string here (File, Set Up a Connection).</source>
        <translation>Geben Sie die neue Verbindungszeichenfolge hier ein („Datei“, „Verbindung einrichten“).</translation>
    </message>
    <message>
        <source>It worked for hours or days, and the policy&apos;s key in the Azure portal is not the one in use any more.</source>
        <translation>Es lief Stunden oder Tage, und der Schlüssel der Richtlinie im Azure-Portal ist nicht mehr der verwendete.</translation>
    </message>
    <message>
        <source>The namespace changed over to its second region</source>
        <translation>Der Namespace ist auf seine zweite Region gewechselt</translation>
    </message>
    <message>
        <source>Behind a geo-recovery alias stands another namespace now. It has neither the old events nor the places where reading stopped, and each namespace has keys of its own.</source>
        <translation>Hinter einem Geo-Recovery-Alias steht jetzt ein anderer Namespace. Er hat weder die alten Ereignisse noch die Stellen, an denen das Lesen endete, und jeder Namespace hat eigene Schlüssel.</translation>
    </message>
    <message>
        <source>Use the connection string of the alias: in the Azure portal open the namespace, Geo-Recovery, then Shared access policies.</source>
        <translation>Verwenden Sie die Verbindungszeichenfolge des Alias: Öffnen Sie im Azure-Portal den Namespace, „Geo-Recovery“, dann „Shared access policies“ (SAS-Richtlinien).</translation>
    </message>
    <message>
        <source>Read from the beginning (Connection, Read From Beginning).</source>
        <translation>Lesen Sie ab Anfang („Verbindung“, „Ab Anfang lesen“).</translation>
    </message>
    <message>
        <source>Fetch what is missing from the first namespace while it still exists.</source>
        <translation>Holen Sie Fehlendes aus dem ersten Namespace, solange es ihn noch gibt.</translation>
    </message>
    <message>
        <source>Geo-Recovery of the namespace shows the other namespace as the primary one.</source>
        <translation>„Geo-Recovery“ des Namespace zeigt den anderen Namespace als primären.</translation>
    </message>
    <message>
        <source>The connection to the hub was lost</source>
        <translation>Die Verbindung zum Hub ist abgebrochen</translation>
    </message>
    <message>
        <source>The other side or something between ended it. The program connects again by itself, and no event is lost.</source>
        <translation>Die Gegenstelle oder etwas dazwischen hat sie beendet. Das Programm verbindet sich von selbst neu, und kein Ereignis geht verloren.</translation>
    </message>
    <message>
        <source>The times in Diagnostics: at even distances of four or ten minutes it is a limit for idle connections.</source>
        <translation>Die Zeiten unter „Diagnose“: Bei gleichen Abständen von vier oder zehn Minuten ist es eine Grenze für inaktive Verbindungen.</translation>
    </message>
    <message>
        <source>Send the samples again.</source>
        <translation>Senden Sie die Testdaten noch einmal.</translation>
    </message>
    <message>
        <source>Search InsightIDR&apos;s Log Search for the marker of the samples: what is found there did arrive.</source>
        <translation>Suchen Sie in Log Search von InsightIDR nach der Markierung der Testdaten: Was dort zu finden ist, kam an.</translation>
    </message>
    <message>
        <source>The policy may not send to this event hub</source>
        <translation>Die Richtlinie darf an diesen Event Hub nicht senden</translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Send right on this event hub. For InsightIDR this is as it should be: it needs Listen only.</source>
        <translation>Die Anmeldung gelingt, aber die SAS-Richtlinie hat auf diesem Event Hub kein Send-Recht. Für InsightIDR ist das richtig so: Es braucht nur Listen.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies, and add one with Send ticked, for samples alone; delete it afterwards. Leave InsightIDR&apos;s policy as it is.</source>
        <translation>Wählen Sie im Azure-Portal Ihren Event Hub, „Shared access policies“ (SAS-Richtlinien), und fügen Sie eine Richtlinie mit angehaktem Send hinzu, nur für die Testdaten; löschen Sie diese Richtlinie danach. Lassen Sie die Richtlinie von InsightIDR, wie sie ist.</translation>
    </message>
    <message>
        <source>Copy that policy&apos;s &quot;Connection string–primary key&quot; and give it as the one for sending.</source>
        <translation>Kopieren Sie „Connection string–primary key“ (Verbindungszeichenfolge – Primärschlüssel) dieser Richtlinie und geben Sie diese als Verbindungszeichenfolge zum Senden an.</translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Send is not among them.</source>
        <translation>„Shared access policies“ des Event Hubs zeigt die Rechte der Richtlinie, und Send ist nicht dabei.</translation>
    </message>
    <message>
        <source>if Send is ticked: then the key or the policy name has a typo</source>
        <translation>wenn Send angehakt ist: Dann enthält der Schlüssel oder der Richtlinienname einen Tippfehler</translation>
    </message>
    <message>
        <source>The event hub takes no message of this size</source>
        <translation>Der Event Hub nimmt keine Nachricht dieser Größe an</translation>
    </message>
    <message>
        <source>A namespace takes messages of up to 1 MB, in the Basic tier of up to 256 KB. A sample has a few KB, so something else sets a limit here.</source>
        <translation>Ein Namespace nimmt Nachrichten bis 1 MB an, im Basic-Tarif bis 256 KB. Ein Testdatensatz hat einige KB, die Grenze setzt hier also etwas anderes.</translation>
    </message>
    <message>
        <source>What the server said, under the details, names a size or a limit.</source>
        <translation>Die Antwort des Servers unter den Details nennt eine Größe oder eine Grenze.</translation>
    </message>
    <message>
        <source>The namespace takes no more messages right now</source>
        <translation>Der Namespace nimmt gerade keine Nachrichten mehr an</translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up. Azure&apos;s own exports to it are held back or lost, too.</source>
        <translation>Die Durchsatzeinheiten des Namespace sind aufgebraucht. Auch Azures eigene Exporte dorthin werden zurückgehalten oder gehen verloren.</translation>
    </message>
    <message>
        <source>The event hub does not say whether it took the samples</source>
        <translation>Der Event Hub sagt nicht, ob er die Testdaten angenommen hat</translation>
    </message>
    <message>
        <source>Signing in works, and the samples went out, but no answer came in time. The namespace is very busy, or something between holds the data back. They may still arrive; they are not sent twice by themselves.</source>
        <translation>Die Anmeldung gelingt und die Testdaten gingen hinaus, aber es kam rechtzeitig keine Antwort. Der Namespace ist stark ausgelastet, oder etwas dazwischen hält die Daten zurück. Die Testdaten können noch ankommen; von selbst werden sie nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>The connection broke while samples were sent</source>
        <translation>Die Verbindung brach beim Senden der Testdaten ab</translation>
    </message>
    <message>
        <source>The other side or something between ended it before the event hub had answered. The samples may have arrived; they are not sent twice by themselves.</source>
        <translation>Die Gegenstelle oder etwas dazwischen beendete sie, bevor der Event Hub geantwortet hatte. Die Testdaten können angekommen sein; von selbst werden sie nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples arrive.</source>
        <translation>Aus einem anderen Netz (Hotspot eines Telefons) kommen die Testdaten an.</translation>
    </message>
    <message>
        <source>The event hub took the samples but did not hand them out in time</source>
        <translation>Der Event Hub nahm die Testdaten an, gab sie aber nicht rechtzeitig heraus</translation>
    </message>
    <message>
        <source>The samples lie in the event hub, at the places that are shown, but reading them brought nothing in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>Die Testdaten liegen im Event Hub an den gezeigten Stellen, aber beim Lesen kam rechtzeitig nichts. Der Namespace ist stark ausgelastet, oder etwas dazwischen hält die Daten zurück.</translation>
    </message>
    <message>
        <source>The two connection strings lead to different namespaces</source>
        <translation>Die beiden Verbindungszeichenfolgen führen zu verschiedenen Namespaces</translation>
    </message>
    <message>
        <source>Samples would be sent to one namespace and looked for in another. Nothing was sent.</source>
        <translation>Testdaten würden an einen Namespace gesendet und in einem anderen gesucht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Copy both strings from policies of the same namespace, or of the same event hub in it.</source>
        <translation>Kopieren Sie beide Zeichenfolgen aus Richtlinien desselben Namespace oder desselben Event Hubs darin.</translation>
    </message>
    <message>
        <source>With a geo-recovery alias use the strings of the alias for both.</source>
        <translation>Verwenden Sie bei einem Geo-Recovery-Alias für beide die Zeichenfolgen des Alias.</translation>
    </message>
    <message>
        <source>What stands behind Endpoint= differs between the two strings.</source>
        <translation>Was hinter Endpoint= steht, unterscheidet sich zwischen den beiden Zeichenfolgen.</translation>
    </message>
    <message>
        <source>A sample came back but is sorted into another log set</source>
        <translation>Ein Testdatensatz kam zurück, wird aber in ein anderes Log-Set eingeordnet</translation>
    </message>
    <message>
        <source>Sending and reading work. A rule of this connection&apos;s own rule book takes the sample before the one that is meant for it.</source>
        <translation>Senden und Lesen funktionieren. Eine Regel aus dem eigenen Regelwerk dieser Verbindung erfasst den Testdatensatz vor der Regel, die für ihn gedacht ist.</translation>
    </message>
    <message>
        <source>Open the Rules panel and look at the rule that is named beside the sample.</source>
        <translation>Öffnen Sie den Bereich „Regeln“ und sehen Sie sich die neben dem Testdatensatz genannte Regel an.</translation>
    </message>
    <message>
        <source>If it is meant like this, nothing needs to be done; otherwise move, change or reset the rule.</source>
        <translation>Ist das so gewollt, ist nichts zu tun; sonst verschieben oder ändern Sie die Regel, oder setzen Sie sie zurück.</translation>
    </message>
    <message>
        <source>With the built-in rules (Rules, Reset) all samples land where they should.</source>
        <translation>Mit den mitgelieferten Regeln („Regeln“, „Zurücksetzen“) landen alle Testdaten, wo sie sollen.</translation>
    </message>
    <message>
        <source>A sample came back changed</source>
        <translation>Ein Testdatensatz kam verändert zurück</translation>
    </message>
    <message>
        <source>At the place where the event hub put the sample lies something else. Either the event hub was made anew meanwhile, or something between changes what is sent.</source>
        <translation>Wo der Event Hub den Testdatensatz abgelegt hat, liegt etwas anderes. Entweder wurde der Event Hub inzwischen neu angelegt, oder etwas dazwischen verändert, was gesendet wird.</translation>
    </message>
    <message>
        <source>If it stays, ask whether a device between here and Azure changes the traffic.</source>
        <translation>Wenn das so bleibt, fragen Sie, ob ein Gerät zwischen hier und Azure den Verkehr verändert.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples come back unchanged.</source>
        <translation>Aus einem anderen Netz (Hotspot eines Telefons) kommen die Testdaten unverändert zurück.</translation>
    </message>
    <message>
        <source>The connection string cannot be used</source>
        <translation>Die Verbindungszeichenfolge kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>It is not complete, or it is another kind of secret: a bare key, a shared access signature (SharedAccessSignature=), a string of a storage account or of an IoT hub.</source>
        <translation>Sie ist unvollständig, oder sie ist ein Geheimnis anderer Art: ein bloßer Schlüssel, eine SAS-Signatur (SharedAccessSignature=), die Zeichenfolge eines Speicherkontos oder eines IoT Hubs.</translation>
    </message>
    <message>
        <source>The string does not read Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….</source>
        <translation>Die Zeichenfolge lautet nicht Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….</translation>
    </message>
    <message>
        <source>The connection string belongs to another event hub</source>
        <translation>Die Verbindungszeichenfolge gehört zu einem anderen Event Hub</translation>
    </message>
    <message>
        <source>Its EntityPath names another event hub than the one that shall be read.</source>
        <translation>Ihr EntityPath nennt einen anderen Event Hub als den, der gelesen werden soll.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs: if it lists only one of the two names, that one is meant. If that is the one in the string, give it as the event hub (hubscope-cli: --hub NAME).</source>
        <translation>Öffnen Sie im Azure-Portal den Namespace, „Event Hubs“: Steht dort nur einer der beiden Namen, ist dieser gemeint. Ist es der aus der Zeichenfolge, geben Sie ihn als Event Hub an (hubscope-cli: --hub NAME).</translation>
    </message>
    <message>
        <source>If it is the other, copy the connection string from a policy of that event hub, or from one of the namespace.</source>
        <translation>Ist es der andere, kopieren Sie die Verbindungszeichenfolge einer Richtlinie jenes Event Hubs oder des Namespace.</translation>
    </message>
    <message>
        <source>What stands behind EntityPath= in the string is not the name of the event hub.</source>
        <translation>Was in der Zeichenfolge hinter EntityPath= steht, ist nicht der Name des Event Hubs.</translation>
    </message>
    <message>
        <source>It is not said which event hub to read</source>
        <translation>Es fehlt die Angabe, welcher Event Hub gelesen werden soll</translation>
    </message>
    <message>
        <source>The connection string is that of the whole namespace, and no event hub was named beside it.</source>
        <translation>Die Verbindungszeichenfolge gilt für den ganzen Namespace, und daneben wurde kein Event Hub genannt.</translation>
    </message>
    <message>
        <source>Enter the event hub&apos;s name; the guide names it insights-operational-logs.</source>
        <translation>Geben Sie den Namen des Event Hubs ein; der Leitfaden nennt ihn insights-operational-logs.</translation>
    </message>
    <message>
        <source>The string holds no EntityPath=.</source>
        <translation>Die Zeichenfolge enthält kein EntityPath=.</translation>
    </message>
    <message>
        <source>The connection string can be read, with a remark</source>
        <translation>Die Verbindungszeichenfolge ist lesbar, mit einer Anmerkung</translation>
    </message>
    <message>
        <source>Something about the string is unusual; the connection test goes on with it.</source>
        <translation>Etwas an der Zeichenfolge ist ungewöhnlich; der Verbindungstest geht damit weiter.</translation>
    </message>
    <message>
        <source>Read the remark, and copy the string again if in doubt.</source>
        <translation>Lesen Sie die Anmerkung und kopieren Sie die Zeichenfolge im Zweifel noch einmal.</translation>
    </message>
    <message>
        <source>The same part of the string, in the Azure portal, reads otherwise.</source>
        <translation>Derselbe Teil der Zeichenfolge lautet im Azure-Portal anders.</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>Keine Verbindung zum Hub</translation>
    </message>
    <message>
        <source>The hub cannot be reached right now; the report before this one names the reason. The program tries again by itself.</source>
        <translation>Der Hub ist gerade nicht erreichbar; der Bericht vor diesem nennt den Grund. Das Programm versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Run the connection test: it names the reason.</source>
        <translation>Starten Sie den Verbindungstest: Er nennt den Grund.</translation>
    </message>
    <message>
        <source>The connection test fails as well; its first failed stage is the reason.</source>
        <translation>Auch der Verbindungstest schlägt fehl; seine erste fehlgeschlagene Stufe ist der Grund.</translation>
    </message>
    <message>
        <source>This computer has no resources left for the connection</source>
        <translation>Dieser Rechner hat für die Verbindung keine Ressourcen mehr</translation>
    </message>
    <message>
        <source>Memory, threads or open files are used up.</source>
        <translation>Arbeitsspeicher, Threads oder offene Dateien sind aufgebraucht.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limits (ulimit -n).</source>
        <translation>Schließen Sie andere Programme, oder erhöhen Sie die Grenzen (ulimit -n).</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The system monitor shows no free memory, or the details say which limit was met.</source>
        <translation>Die Systemüberwachung zeigt keinen freien Arbeitsspeicher, oder die Details sagen, welche Grenze erreicht wurde.</translation>
    </message>
    <message>
        <source>The hub does not know what was asked of it</source>
        <translation>Der Hub kennt nicht, was von ihm verlangt wurde</translation>
    </message>
    <message>
        <source>Event Hubs offers a part of what Kafka does: no transactions and no exactly-once processing. Reading needs neither.</source>
        <translation>Event Hubs bietet einen Teil dessen, was Kafka kann: keine Transaktionen und keine Exactly-once-Verarbeitung. Zum Lesen braucht man beides nicht.</translation>
    </message>
    <message>
        <source>In a program that sends, switch transactions off (transactional.id).</source>
        <translation>Schalten Sie in einem sendenden Programm Transaktionen aus (transactional.id).</translation>
    </message>
    <message>
        <source>The settings of the sending program hold a transactional.id.</source>
        <translation>Die Einstellungen des sendenden Programms enthalten eine transactional.id.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings cannot be used</source>
        <translation>Die Einstellungen der Verbindung können nicht verwendet werden</translation>
    </message>
    <message>
        <source>The Kafka client refused one of the settings; its words stand in the details.</source>
        <translation>Der Kafka-Client hat eine der Einstellungen abgelehnt; der Wortlaut steht in den Details.</translation>
    </message>
    <message>
        <source>The details name the setting.</source>
        <translation>Die Details nennen die Einstellung.</translation>
    </message>
    <message>
        <source>Azure Monitor does not save the export of the activity log</source>
        <translation>Azure Monitor speichert den Export des Aktivitätsprotokolls nicht</translation>
    </message>
    <message>
        <source>The portal says “Create or update activity log profilesFailure”: the resource provider microsoft.insights is not registered in the subscription.</source>
        <translation>Das Portal meldet „Create or update activity log profilesFailure“: Der Ressourcenanbieter microsoft.insights ist im Abonnement nicht registriert.</translation>
    </message>
    <message>
        <source>In the Azure portal search for Subscriptions, select yours and click Resource providers.</source>
        <translation>Suchen Sie im Azure-Portal nach „Subscriptions“ (Abonnements), wählen Sie Ihres und klicken Sie auf „Resource providers“ (Ressourcenanbieter).</translation>
    </message>
    <message>
        <source>Search for microsoft.insights.</source>
        <translation>Suchen Sie nach microsoft.insights.</translation>
    </message>
    <message>
        <source>Click Register or Re-register and wait until it is done.</source>
        <translation>Klicken Sie auf „Register“ (Registrieren) oder „Re-register“ (Erneut registrieren) und warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Click Refresh.</source>
        <translation>Klicken Sie auf „Refresh“ (Aktualisieren).</translation>
    </message>
    <message>
        <source>Repeat the steps of “Configure the Azure Monitor” and see that the export saves.</source>
        <translation>Wiederholen Sie die Schritte von „Configure the Azure Monitor“ und prüfen Sie, ob der Export gespeichert wird.</translation>
    </message>
    <message>
        <source>Resource providers of the subscription show microsoft.insights as NotRegistered or Registering.</source>
        <translation>„Resource providers“ des Abonnements zeigt microsoft.insights als „NotRegistered“ oder „Registering“.</translation>
    </message>
    <message>
        <source>Create or update activity log profilesFailure error</source>
        <translation>Create or update activity log profilesFailure error</translation>
    </message>
    <message>
        <source>A diagnostic setting cannot use the policy</source>
        <translation>Eine Diagnoseeinstellung kann die Richtlinie nicht verwenden</translation>
    </message>
    <message>
        <source>The policy that an export writes with needs Manage, Send and Listen, on the namespace. The policy of InsightIDR (for example R7InsightIDR) has Listen only and is for reading.</source>
        <translation>Die Richtlinie, mit der ein Export schreibt, braucht Manage, Send und Listen auf dem Namespace. Die Richtlinie von InsightIDR (zum Beispiel R7InsightIDR) hat nur Listen und ist zum Lesen da.</translation>
    </message>
    <message>
        <source>In the setting select the RootManageSharedAccessKey policy name.</source>
        <translation>Wählen Sie in der Einstellung die Richtlinie RootManageSharedAccessKey.</translation>
    </message>
    <message>
        <source>Leave InsightIDR&apos;s own policy as it is: it needs Listen only.</source>
        <translation>Lassen Sie InsightIDRs eigene Richtlinie, wie sie ist: Sie braucht nur Listen.</translation>
    </message>
    <message>
        <source>Shared access policies of the namespace shows which claims the chosen policy has.</source>
        <translation>„Shared access policies“ des Namespace zeigt, welche Rechte die gewählte Richtlinie hat.</translation>
    </message>
    <message>
        <source>The namespace cannot be chosen in a diagnostic setting</source>
        <translation>Der Namespace lässt sich in einer Diagnoseeinstellung nicht wählen</translation>
    </message>
    <message>
        <source>For a resource that belongs to a region the namespace must be in the same one.</source>
        <translation>Für eine Ressource, die zu einer Region gehört, muss der Namespace in derselben Region liegen.</translation>
    </message>
    <message>
        <source>Compare the region of the resource with the one in the namespace&apos;s Overview.</source>
        <translation>Vergleichen Sie die Region der Ressource mit der in der „Overview“ (Übersicht) des Namespace.</translation>
    </message>
    <message>
        <source>If they differ, make a namespace in that region, or export this resource&apos;s logs in another way.</source>
        <translation>Unterscheiden sie sich, legen Sie in jener Region einen Namespace an, oder exportieren Sie die Protokolle dieser Ressource auf anderem Weg.</translation>
    </message>
    <message>
        <source>The list of namespaces in the setting holds others of the resource&apos;s region, and not this one.</source>
        <translation>Die Liste der Namespaces in der Einstellung enthält andere aus der Region der Ressource, diesen aber nicht.</translation>
    </message>
    <message>
        <source>Azure&apos;s own exports do not get past the namespace&apos;s firewall</source>
        <translation>Azures eigene Exporte kommen nicht durch die Firewall des Namespace</translation>
    </message>
    <message>
        <source>Where only selected networks are allowed, exports are kept out as well, unless trusted Microsoft services may pass.</source>
        <translation>Wo nur ausgewählte Netzwerke zugelassen sind, bleiben auch Exporte draußen, es sei denn, vertrauenswürdige Microsoft-Dienste dürfen passieren.</translation>
    </message>
    <message>
        <source>Under Exception choose Yes for “Allow trusted Microsoft services to bypass this firewall”, and save.</source>
        <translation>Wählen Sie unter „Exception“ (Ausnahme) bei „Allow trusted Microsoft services to bypass this firewall“ die Antwort „Yes“ (Ja) und speichern Sie.</translation>
    </message>
    <message>
        <source>Networking of the namespace allows selected networks, and the exception for trusted services is off.</source>
        <translation>„Networking“ des Namespace lässt ausgewählte Netzwerke zu, und die Ausnahme für vertrauenswürdige Dienste ist aus.</translation>
    </message>
    <message>
        <source>No further diagnostic setting can be added</source>
        <translation>Es lässt sich keine weitere Diagnoseeinstellung hinzufügen</translation>
    </message>
    <message>
        <source>A resource takes five diagnostic settings at most.</source>
        <translation>Eine Ressource hat höchstens fünf Diagnoseeinstellungen.</translation>
    </message>
    <message>
        <source>Delete a setting that is no longer needed, or add “Stream to an event hub” to one that is there.</source>
        <translation>Löschen Sie eine Einstellung, die nicht mehr gebraucht wird, oder ergänzen Sie eine vorhandene um „Stream to an event hub“ (An einen Event Hub streamen).</translation>
    </message>
    <message>
        <source>The list in Diagnostic settings has five entries.</source>
        <translation>Die Liste in „Diagnostic settings“ hat fünf Einträge.</translation>
    </message>
    <message>
        <source>Sign-in logs cannot be exported</source>
        <translation>Anmeldeprotokolle lassen sich nicht exportieren</translation>
    </message>
    <message>
        <source>Exporting them needs a licence of Microsoft Entra ID (Azure Active Directory) P1 or P2. Audit logs alone arrive without it.</source>
        <translation>Für ihren Export ist eine Lizenz von Microsoft Entra ID (Azure Active Directory) P1 oder P2 nötig. Überwachungsprotokolle allein kommen auch ohne sie an.</translation>
    </message>
    <message>
        <source>In the Azure portal open Microsoft Entra ID, Overview, and read the licence.</source>
        <translation>Öffnen Sie im Azure-Portal Microsoft Entra ID, „Overview“ (Übersicht), und lesen Sie die Lizenz ab.</translation>
    </message>
    <message>
        <source>With a P1 or P2 licence choose SignInLogs and the other sign-in categories in Diagnostic settings.</source>
        <translation>Wählen Sie mit einer P1- oder P2-Lizenz SignInLogs und die übrigen Anmeldekategorien in „Diagnostic settings“ (Diagnoseeinstellungen).</translation>
    </message>
    <message>
        <source>Overview of Microsoft Entra ID shows Free as its licence.</source>
        <translation>Die „Overview“ von Microsoft Entra ID zeigt als Lizenz „Free“.</translation>
    </message>
    <message>
        <source>No alerts of Defender for Cloud arrive</source>
        <translation>Es kommen keine Sicherheitswarnungen von Defender for Cloud an</translation>
    </message>
    <message>
        <source>Alerts are only made and exported where a Defender plan is on: the guide calls it the Standard tier for Azure Security Center.</source>
        <translation>Sicherheitswarnungen werden nur dort erzeugt und exportiert, wo ein Defender-Plan eingeschaltet ist: Der Leitfaden nennt das den Standard-Tarif für Azure Security Center.</translation>
    </message>
    <message>
        <source>In the Defender for Cloud menu open Environment settings and select the subscription: the plan must be on.</source>
        <translation>Öffnen Sie im Menü von Defender for Cloud „Environment settings“ (Umgebungseinstellungen) und wählen Sie das Abonnement: Der Plan muss eingeschaltet sein.</translation>
    </message>
    <message>
        <source>Select Continuous export, Event hub, and check that security alerts go to this event hub.</source>
        <translation>Wählen Sie „Continuous export“ (Fortlaufender Export), „Event hub“, und prüfen Sie, ob Sicherheitswarnungen an diesen Event Hub gehen.</translation>
    </message>
    <message>
        <source>Make a sample alert: in Defender for Cloud open Security alerts, then Sample alerts.</source>
        <translation>Erzeugen Sie eine Beispielwarnung: Öffnen Sie in Defender for Cloud „Security alerts“ (Sicherheitswarnungen), dann „Sample alerts“ (Beispielwarnungen).</translation>
    </message>
    <message>
        <source>Environment settings of Defender for Cloud shows no plan as on, or Continuous export names another event hub.</source>
        <translation>„Environment settings“ von Defender for Cloud zeigt keinen Plan als eingeschaltet, oder „Continuous export“ nennt einen anderen Event Hub.</translation>
    </message>
    <message>
        <source>The connection does not work, for a reason that is not known</source>
        <translation>Die Verbindung funktioniert aus unbekanntem Grund nicht</translation>
    </message>
    <message>
        <source>“There is an error in the connection”, as the guide calls it. The words of the other side stand in the details; this program does not recognise them.</source>
        <translation>„There is an error in the connection“, wie es im Leitfaden heißt. Der Wortlaut der Gegenstelle steht in den Details; dieses Programm erkennt ihn nicht.</translation>
    </message>
    <message>
        <source>Verify that you have selected the Standard tier: for the namespace (Basic has no Kafka endpoint) and for Azure Security Center.</source>
        <translation>Prüfen Sie, ob Sie den Standard-Tarif gewählt haben: für den Namespace (Basic hat keinen Kafka-Endpunkt) und für Azure Security Center.</translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub instance.</source>
        <translation>Prüfen Sie, ob Sie mit der richtigen Event-Hub-Instanz verbunden sind.</translation>
    </message>
    <message>
        <source>Check your credentials: use the Connection String Primary Key and the correct connection string.</source>
        <translation>Prüfen Sie Ihre Anmeldedaten: Verwenden Sie „Connection string–primary key“ (Verbindungszeichenfolge – Primärschlüssel) und die richtige Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>Each of these four checks can be made in a minute; run the connection test after each.</source>
        <translation>Jede dieser vier Prüfungen dauert eine Minute; starten Sie nach jeder den Verbindungstest.</translation>
    </message>
    <message>
        <source>There is an error in the connection</source>
        <translation>There is an error in the connection</translation>
    </message>
    <message>
        <source>The namespace does not let this computer&apos;s address in</source>
        <translation>Der Namespace lässt die Adresse dieses Rechners nicht zu</translation>
    </message>
    <message>
        <source>Under Public access, Selected networks, add the public IPv4 address of this computer&apos;s network (your network team knows it; one that begins with 10. or 192.168. is not public) and that of the InsightIDR Collector, and save. It takes a Contributor of the namespace.</source>
        <translation>Fügen Sie unter „Public access“ (Öffentlicher Zugriff), „Selected networks“ (Ausgewählte Netzwerke) zwei Adressen hinzu: die öffentliche IPv4-Adresse des Netzes dieses Rechners (Ihr Netzwerkteam kennt sie; eine, die mit 10. oder 192.168. beginnt, ist nicht öffentlich) und die des InsightIDR Collectors. Speichern Sie dann. Dafür braucht es die Rolle „Contributor“ (Mitwirkender) auf dem Namespace.</translation>
    </message>
    <message>
        <source>Where only private endpoints are allowed, run from a network that has one.</source>
        <translation>Wo nur private Endpunkte zugelassen sind, führen Sie das Programm in einem Netz aus, das einen hat.</translation>
    </message>
    <message>
        <source>The server&apos;s own words in the details speak of its firewall, and Networking of the namespace does not list your public address.</source>
        <translation>Der Wortlaut des Servers in den Details spricht von seiner Firewall, und „Networking“ des Namespace führt Ihre öffentliche Adresse nicht auf.</translation>
    </message>
    <message>
        <source>if Networking says that public network access is disabled</source>
        <translation>wenn laut „Networking“ der öffentliche Netzwerkzugriff deaktiviert ist</translation>
    </message>
    <message>
        <source>The namespace can only be reached from a private network</source>
        <translation>Der Namespace ist nur aus einem privaten Netz erreichbar</translation>
    </message>
    <message>
        <source>Public network access of the Event Hubs namespace is off, and this computer came in from outside.</source>
        <translation>Der öffentliche Netzwerkzugriff des Event-Hubs-Namespace ist aus, und dieser Rechner kam von außen.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see that public network access is disabled. Ask the namespace&apos;s owner whether on purpose.</source>
        <translation>Öffnen Sie im Azure-Portal den Namespace, „Networking“ (Netzwerk), und prüfen Sie, ob der öffentliche Netzwerkzugriff deaktiviert ist. Fragen Sie den Eigentümer des Namespace, ob das Absicht ist.</translation>
    </message>
    <message>
        <source>If so, run this program and the InsightIDR Collector in a network with a private endpoint of the namespace.</source>
        <translation>Wenn ja, führen Sie dieses Programm und den InsightIDR Collector in einem Netz mit einem privaten Endpunkt des Namespace aus.</translation>
    </message>
    <message>
        <source>Otherwise, with the owner&apos;s yes, enable public network access from selected networks, and then add the public addresses of this computer and of the collector.</source>
        <translation>Andernfalls aktivieren Sie mit Zustimmung des Eigentümers den öffentlichen Netzwerkzugriff aus ausgewählten Netzwerken und fügen dann die öffentlichen Adressen dieses Rechners und des Collectors hinzu.</translation>
    </message>
    <message>
        <source>Networking of the namespace says that public network access is disabled, and the stage “Host name” shows a public address.</source>
        <translation>Laut „Networking“ des Namespace ist der öffentliche Netzwerkzugriff deaktiviert, und die Stufe „Hostname“ zeigt eine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>if Networking allows selected networks and yours is not among them</source>
        <translation>wenn „Networking“ ausgewählte Netzwerke zulässt und Ihres nicht darunter ist</translation>
    </message>
    <message>
        <source>The namespace does not accept shared access keys</source>
        <translation>Der Namespace akzeptiert keine SAS-Schlüssel</translation>
    </message>
    <message>
        <source>Shared access keys (local authentication) are switched off for this namespace, so no connection string can work.</source>
        <translation>SAS-Schlüssel (lokale Authentifizierung) sind für diesen Namespace ausgeschaltet; darum kann keine Verbindungszeichenfolge funktionieren.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and look at Local Authentication.</source>
        <translation>Öffnen Sie im Azure-Portal die „Overview“ (Übersicht) des Namespace und sehen Sie sich „Local Authentication“ (Lokale Authentifizierung) an.</translation>
    </message>
    <message>
        <source>Enable it, or use another namespace for InsightIDR: the event source needs a shared access policy.</source>
        <translation>Aktivieren Sie sie, oder verwenden Sie für InsightIDR einen anderen Namespace: Die Ereignisquelle braucht eine SAS-Richtlinie.</translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows Local Authentication as Disabled.</source>
        <translation>Die „Overview“ des Namespace zeigt „Local Authentication“ als „Disabled“.</translation>
    </message>
    <message>
        <source>The hub expects TLS and was spoken to without it</source>
        <translation>Der Hub erwartet TLS und wurde ohne TLS angesprochen</translation>
    </message>
    <message>
        <source>Event Hubs only accepts encrypted connections on port 9093; this profile is set to connect in the clear.</source>
        <translation>Event Hubs akzeptiert auf Port 9093 nur verschlüsselte Verbindungen; dieses Profil ist auf unverschlüsselt eingestellt.</translation>
    </message>
    <message>
        <source>Use UseDevelopmentEmulator=true only for the Event Hubs emulator.</source>
        <translation>Verwenden Sie UseDevelopmentEmulator=true nur für den Event-Hubs-Emulator.</translation>
    </message>
    <message>
        <source>The connection string holds UseDevelopmentEmulator=true, or the profile was made for a demo hub.</source>
        <translation>Die Verbindungszeichenfolge enthält UseDevelopmentEmulator=true, oder das Profil wurde für einen Demo-Hub angelegt.</translation>
    </message>
    <message>
        <source>The sign-in token is outside its time</source>
        <translation>Das Anmeldetoken liegt außerhalb seiner Gültigkeit</translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID has run out or begins in the future: the clock of this computer is most likely wrong.</source>
        <translation>Das Token von Microsoft Entra ID ist abgelaufen oder beginnt in der Zukunft: Höchstwahrscheinlich geht die Uhr dieses Rechners falsch.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with that of a phone: five minutes apart are too many.</source>
        <translation>Vergleichen Sie die Uhr dieses Rechners mit der eines Telefons: Fünf Minuten Abweichung sind zu viel.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID gives out no token to sign in with</source>
        <translation>Microsoft Entra ID stellt kein Token für die Anmeldung aus</translation>
    </message>
    <message>
        <source>The sign-in goes by an application in Microsoft Entra ID, which refused it; the number of the error (AADSTS…) stands in the details.</source>
        <translation>Die Anmeldung läuft über eine Anwendung in Microsoft Entra ID, und das wurde dort abgelehnt; die Nummer (AADSTS…) steht in den Details.</translation>
    </message>
    <message>
        <source>Look the number in the details up in Microsoft Entra ID&apos;s sign-in logs; AADSTS7000215 is a wrong client secret.</source>
        <translation>Schlagen Sie die Nummer aus den Details in den Anmeldeprotokollen von Microsoft Entra ID nach; AADSTS7000215 ist ein falsches Clientgeheimnis.</translation>
    </message>
    <message>
        <source>Enter the application&apos;s current secret.</source>
        <translation>Geben Sie das aktuelle Geheimnis der Anwendung ein.</translation>
    </message>
    <message>
        <source>The details hold a number that begins with AADSTS.</source>
        <translation>Die Details enthalten eine Nummer, die mit AADSTS beginnt.</translation>
    </message>
    <message>
        <source>The sign-in token is of another tenant</source>
        <translation>Das Anmeldetoken gehört zu einem anderen Mandanten</translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID was issued by another tenant, or for another address, than this namespace&apos;s.</source>
        <translation>Das Token von Microsoft Entra ID wurde nicht vom Mandanten dieses Namespace oder nicht für dessen Adresse ausgestellt.</translation>
    </message>
    <message>
        <source>Compare the tenant of the application with the one of the namespace&apos;s subscription.</source>
        <translation>Vergleichen Sie den Mandanten der Anwendung mit dem des Abonnements, zu dem der Namespace gehört.</translation>
    </message>
    <message>
        <source>Ask for the token with the namespace&apos;s own address as its scope.</source>
        <translation>Fordern Sie das Token mit der eigenen Adresse des Namespace als Bereich (Scope) an.</translation>
    </message>
    <message>
        <source>The directory shown in the Azure portal beside the subscription is not the tenant that the application belongs to.</source>
        <translation>Das Verzeichnis, das im Azure-Portal neben dem Abonnement steht, ist nicht der Mandant, zu dem die Anwendung gehört.</translation>
    </message>
    <message>
        <source>The hub closes the connection before the sign-in is done</source>
        <translation>Der Hub schließt die Verbindung vor Abschluss der Anmeldung</translation>
    </message>
    <message>
        <source>Name, port and TLS are fine, then the other side hangs up. A namespace in the Basic tier does this, and so do some firewalls.</source>
        <translation>Name, Port und TLS sind in Ordnung, dann trennt die Gegenstelle die Verbindung. Ein Namespace im Basic-Tarif tut das, manche Firewalls auch.</translation>
    </message>
    <message>
        <source>The stage “Encryption” passes and the next one ends at once, each time you try.</source>
        <translation>Die Stufe „Verschlüsselung“ ist bestanden, und die nächste endet sofort, bei jedem Versuch.</translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall cuts it</source>
        <translation>wenn es ab und zu schon bei der Verschlüsselung fehlschlägt: Dann trennt eine Firewall die Verbindung</translation>
    </message>
    <message>
        <source>if the next try works: then it was the network</source>
        <translation>wenn der nächste Versuch gelingt: Dann war es das Netz</translation>
    </message>
    <message>
        <source>The server does not offer sign-in by connection string</source>
        <translation>Der Server bietet keine Anmeldung mit Verbindungszeichenfolge an</translation>
    </message>
    <message>
        <source>Something that speaks Kafka answers here, but it does not know the mechanism PLAIN that Event Hubs uses. It is most likely not an Event Hubs namespace.</source>
        <translation>Hier antwortet etwas, das Kafka spricht, aber den Mechanismus PLAIN von Event Hubs nicht kennt. Höchstwahrscheinlich ist es kein Event-Hubs-Namespace.</translation>
    </message>
    <message>
        <source>If a Kafka proxy stands between, let it pass PLAIN through.</source>
        <translation>Wenn ein Kafka-Proxy dazwischensteht, lassen Sie ihn PLAIN durchreichen.</translation>
    </message>
    <message>
        <source>The details list the mechanisms that the server does offer, and PLAIN is not among them.</source>
        <translation>Die Details führen die Mechanismen auf, die der Server anbietet, und PLAIN ist nicht darunter.</translation>
    </message>
    <message>
        <source>There is no key to sign in with</source>
        <translation>Für die Anmeldung fehlt ein Schlüssel</translation>
    </message>
    <message>
        <source>The profile has no connection string, or the keychain did not give it out.</source>
        <translation>Das Profil hat keine Verbindungszeichenfolge, oder der Schlüsselbund hat sie nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Enter the connection string again.</source>
        <translation>Geben Sie die Verbindungszeichenfolge erneut ein.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop and try again.</source>
        <translation>Entsperren Sie den Schlüsselbund Ihres Desktops und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain of your desktop holds no entry of this profile, or asks for a password to open it.</source>
        <translation>Der Schlüsselbund Ihres Desktops enthält keinen Eintrag für dieses Profil oder verlangt ein Kennwort zum Öffnen.</translation>
    </message>
    <message>
        <source>The hub refuses the sign-in without a reason</source>
        <translation>Der Hub lehnt die Anmeldung ohne Begründung ab</translation>
    </message>
    <message>
        <source>The server said no and not why. Three things do this: a policy or key that is not of this namespace or was cut, the Basic tier, and shared access keys that are switched off. InsightIDR shows this as “Invalid SASL mechanism response, server may be expecting a different protocol”.</source>
        <translation>Der Server lehnt ab und sagt nicht, warum. Dahinter kann dreierlei stecken: eine Richtlinie oder ein Schlüssel, der nicht zum Namespace gehört oder abgeschnitten wurde, der Basic-Tarif oder ausgeschaltete SAS-Schlüssel. InsightIDR zeigt das als „Invalid SASL mechanism response, server may be expecting a different protocol“.</translation>
    </message>
    <message>
        <source>Either the string in use differs from the portal&apos;s in Endpoint=, SharedAccessKeyName= or SharedAccessKey= (EntityPath= alone proves nothing), or the Overview shows Basic or Local Authentication Disabled.</source>
        <translation>Entweder weicht die verwendete Zeichenfolge von der im Portal in Endpoint=, SharedAccessKeyName= oder SharedAccessKey= ab (EntityPath= allein beweist nichts), oder die „Overview“ zeigt Basic oder „Local Authentication“ als „Disabled“.</translation>
    </message>
    <message>
        <source>if the string is complete: then its key or policy is not this namespace&apos;s</source>
        <translation>wenn die Zeichenfolge vollständig ist: Dann gehört ihr Schlüssel oder ihre Richtlinie nicht zu diesem Namespace</translation>
    </message>
    <message>
        <source>if only InsightIDR shows this and a part of the string is missing there</source>
        <translation>wenn nur InsightIDR das zeigt und dort ein Teil der Zeichenfolge fehlt</translation>
    </message>
    <message>
        <source>Invalid SASL mechanism response error</source>
        <translation>Invalid SASL mechanism response error</translation>
    </message>
    <message>
        <source>The hub does not answer the sign-in</source>
        <translation>Der Hub antwortet nicht auf die Anmeldung</translation>
    </message>
    <message>
        <source>The encrypted connection stands, but no answer to the sign-in came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>Die verschlüsselte Verbindung steht, aber auf die Anmeldung kam rechtzeitig keine Antwort. Der Namespace ist stark ausgelastet, oder etwas dazwischen hält die Daten zurück.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test passes: then something between holds the data back.</source>
        <translation>Aus einem anderen Netz (Hotspot eines Telefons) gelingt derselbe Test: Dann hält etwas dazwischen die Daten zurück.</translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall swallows it</source>
        <translation>wenn es ab und zu schon bei der Verschlüsselung fehlschlägt: Dann verschluckt es eine Firewall</translation>
    </message>
    <message>
        <source>The hub does not accept the connection string</source>
        <translation>Der Hub akzeptiert die Verbindungszeichenfolge nicht</translation>
    </message>
    <message>
        <source>The policy name or the key does not fit this namespace: mistyped, cut short, regenerated since, or of another namespace.</source>
        <translation>Richtlinienname oder Schlüssel passt nicht zu diesem Namespace: vertippt, abgeschnitten, inzwischen neu generiert oder aus einem anderen Namespace.</translation>
    </message>
    <message>
        <source>If the key was regenerated, enter the new one here and in InsightIDR.</source>
        <translation>Wenn der Schlüssel neu generiert wurde, geben Sie den neuen hier und in InsightIDR ein.</translation>
    </message>
    <message>
        <source>&quot;Connection string–primary key&quot; in the Azure portal is not, letter by letter, the one in use.</source>
        <translation>„Connection string–primary key“ im Azure-Portal ist nicht Zeichen für Zeichen die verwendete.</translation>
    </message>
    <message>
        <source>if the same string worked before today</source>
        <translation>wenn dieselbe Zeichenfolge bis gestern noch funktionierte</translation>
    </message>
    <message>
        <source>if the stage “Encryption” names TLS 1.2 and the namespace&apos;s minimum TLS version is 1.3</source>
        <translation>wenn die Stufe „Verschlüsselung“ TLS 1.2 nennt und die TLS-Mindestversion des Namespace 1.3 ist</translation>
    </message>
    <message>
        <source>The namespace asks for a newer TLS than the client speaks</source>
        <translation>Der Namespace verlangt ein neueres TLS, als der Client spricht</translation>
    </message>
    <message>
        <source>Event Hubs lets the connection and its encryption come about and then refuses each request in general words. Old clients meet this, and systems that forbid newer TLS.</source>
        <translation>Event Hubs lässt Verbindung und Verschlüsselung zustande kommen und lehnt dann jede Anfrage mit allgemeinen Worten ab. Das trifft alte Clients und Systeme, die neueres TLS verbieten.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Configuration and set the minimum TLS version to 1.2.</source>
        <translation>Öffnen Sie im Azure-Portal „Configuration“ (Konfiguration) des Namespace und stellen Sie die TLS-Mindestversion auf 1.2.</translation>
    </message>
    <message>
        <source>Or update the client, on an InsightIDR Collector the collector itself.</source>
        <translation>Oder aktualisieren Sie den Client, auf einem InsightIDR Collector den Collector selbst.</translation>
    </message>
    <message>
        <source>Configuration of the namespace shows a minimum TLS version above the protocol that the stage “Encryption” names.</source>
        <translation>„Configuration“ des Namespace zeigt eine TLS-Mindestversion über dem Protokoll, das die Stufe „Verschlüsselung“ nennt.</translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds</source>
        <translation>Der Host gehört zu keiner bekannten Azure-Cloud</translation>
    </message>
    <message>
        <source>Its name does not end as a namespace&apos;s does. A name of your own or a relay works if its certificate fits; with a mistyped ending the key would go to somebody else&apos;s server.</source>
        <translation>Sein Name endet nicht wie der eines Namespace. Ein eigener Name oder ein Relay funktioniert, wenn das Zertifikat passt; bei vertippter Endung ginge der Schlüssel an einen fremden Server.</translation>
    </message>
    <message>
        <source>If the name is your own, nothing is to be done.</source>
        <translation>Wenn es Ihr eigener Name ist, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The host name in the connection string ends in none of the suffixes of Azure&apos;s clouds.</source>
        <translation>Der Hostname in der Verbindungszeichenfolge endet auf kein Suffix der Azure-Clouds.</translation>
    </message>
    <message>
        <source>The host belongs to a cloud that was closed</source>
        <translation>Der Host gehört zu einer geschlossenen Cloud</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany was closed in 2021; its namespaces are gone.</source>
        <translation>Microsoft Cloud Germany wurde 2021 geschlossen; ihre Namespaces gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Copy the connection string of a namespace in one of today&apos;s clouds; most end in servicebus.windows.net.</source>
        <translation>Kopieren Sie die Verbindungszeichenfolge eines Namespace in einer der heutigen Clouds; die meisten enden auf servicebus.windows.net.</translation>
    </message>
    <message>
        <source>The host name ends in servicebus.cloudapi.de.</source>
        <translation>Der Hostname endet auf servicebus.cloudapi.de.</translation>
    </message>
    <message>
        <source>The host name has IPv6 addresses only</source>
        <translation>Der Hostname hat nur IPv6-Adressen</translation>
    </message>
    <message>
        <source>This network&apos;s DNS gives no IPv4 address for the namespace. Event Hubs itself has IPv4, and its IP firewall knows IPv4 rules only, so something between translates.</source>
        <translation>Das DNS dieses Netzes gibt für den Namespace keine IPv4-Adresse. Event Hubs selbst hat IPv4, und seine IP-Firewall kennt nur IPv4-Regeln; etwas dazwischen übersetzt also.</translation>
    </message>
    <message>
        <source>Ask whether this network is IPv6-only (NAT64), and whether the collector stands in the same one.</source>
        <translation>Fragen Sie, ob dieses Netz nur IPv6 hat (NAT64) und ob der Collector im selben Netz steht.</translation>
    </message>
    <message>
        <source>If the sign-in is refused by the namespace&apos;s firewall, allow the IPv4 address by which this network reaches the Internet.</source>
        <translation>Wenn die Firewall des Namespace die Anmeldung ablehnt, lassen Sie die IPv4-Adresse zu, mit der dieses Netz ins Internet geht.</translation>
    </message>
    <message>
        <source>If the connection is set to IPv4 only, let it use IPv6 again.</source>
        <translation>Wenn die Verbindung auf nur IPv4 eingestellt ist, lassen Sie sie wieder IPv6 verwenden.</translation>
    </message>
    <message>
        <source>The lookup of the host name gave no address of the form 203.0.113.7.</source>
        <translation>Die Suche nach dem Hostnamen ergab keine Adresse der Form 203.0.113.7.</translation>
    </message>
    <message>
        <source>Port 443 of the namespace gives no connection</source>
        <translation>Über Port 443 des Namespace kommt keine Verbindung zustande</translation>
    </message>
    <message>
        <source>From a network without restrictions https:// and the host name open in a browser.</source>
        <translation>Aus einem Netz ohne Einschränkungen öffnet sich https:// mit dem Hostnamen im Browser.</translation>
    </message>
    <message>
        <source>The certificate on port 443 is not trusted</source>
        <translation>Dem Zertifikat auf Port 443 wird nicht vertraut</translation>
    </message>
    <message>
        <source>Something answers by HTTPS with a certificate that this computer does not trust. The details name its issuer: a company&apos;s TLS inspection, or another host.</source>
        <translation>Etwas antwortet über HTTPS mit einem Zertifikat, dem dieser Rechner nicht vertraut. Die Details nennen den Aussteller: die TLS-Inspektion eines Unternehmens oder ein anderer Host.</translation>
    </message>
    <message>
        <source>Look at the issuer in the details. If it is your company&apos;s, ask for an exception for the namespace, or choose its CA certificate as the CA file of the connection.</source>
        <translation>Sehen Sie sich den Aussteller in den Details an. Ist es Ihr Unternehmen, bitten Sie um eine Ausnahme für den Namespace, oder wählen Sie das CA-Zertifikat des Unternehmens als CA-Datei der Verbindung.</translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft&apos;s or DigiCert&apos;s.</source>
        <translation>Der Aussteller in den Details ist weder Microsoft noch DigiCert.</translation>
    </message>
    <message>
        <source>Port 443 is open but does not answer by HTTPS</source>
        <translation>Port 443 ist offen, antwortet aber nicht über HTTPS</translation>
    </message>
    <message>
        <source>The connection is accepted, but no answer of a web server comes. A proxy or firewall between takes the connections itself.</source>
        <translation>Die Verbindung wird angenommen, aber es kommt keine Antwort eines Webservers. Ein Proxy oder eine Firewall dazwischen nimmt die Verbindungen selbst an.</translation>
    </message>
    <message>
        <source>Ask whether web traffic of this network goes through a proxy.</source>
        <translation>Fragen Sie, ob der Webverkehr dieses Netzes durch einen Proxy geht.</translation>
    </message>
    <message>
        <source>https:// and the host name do not open in a browser on this computer either.</source>
        <translation>Auch im Browser auf diesem Rechner öffnet sich https:// mit dem Hostnamen nicht.</translation>
    </message>
    <message>
        <source>The namespace refuses web requests from here</source>
        <translation>Der Namespace lehnt Webanfragen von hier ab</translation>
    </message>
    <message>
        <source>The namespace answers by HTTPS, but with a refusal where it normally lists its public services. Its IP firewall or its private endpoint keeps this network out.</source>
        <translation>Der Namespace antwortet über HTTPS, aber mit einer Ablehnung, wo er sonst seine öffentlichen Dienste auflistet. Seine IP-Firewall oder sein privater Endpunkt hält dieses Netz draußen.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and add the public IP address of this network, or allow the virtual network.</source>
        <translation>Öffnen Sie im Azure-Portal den Namespace, „Networking“ (Netzwerk), und fügen Sie die öffentliche IP-Adresse dieses Netzes hinzu, oder lassen Sie das virtuelle Netzwerk zu.</translation>
    </message>
    <message>
        <source>If public access is disabled, connect to the network (VPN) of the private endpoint.</source>
        <translation>Wenn der öffentliche Zugriff deaktiviert ist, verbinden Sie sich mit dem Netz (VPN) des privaten Endpunkts.</translation>
    </message>
    <message>
        <source>From an allowed network https:// and the host name show a list named Publicly Listed Services.</source>
        <translation>Aus einem zugelassenen Netz zeigt https:// mit dem Hostnamen eine Liste namens „Publicly Listed Services“.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s</source>
        <translation>Die Uhr dieses Rechners weicht von der des Servers ab</translation>
    </message>
    <message>
        <source>The server&apos;s time is more than five minutes away from this computer&apos;s. Certificates then look expired or not yet valid, tokens are refused, and times of events are misread.</source>
        <translation>Die Zeit des Servers liegt mehr als fünf Minuten von der dieses Rechners entfernt. Zertifikate wirken dann abgelaufen oder noch nicht gültig, Token werden abgelehnt, und Zeiten von Ereignissen werden falsch gedeutet.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (timedatectl set-ntp true), and check its time zone.</source>
        <translation>Stellen Sie die Uhr dieses Rechners über das Netz (timedatectl set-ntp true) und prüfen Sie seine Zeitzone.</translation>
    </message>
    <message>
        <source>The details show the server&apos;s time and this computer&apos;s.</source>
        <translation>Die Details zeigen beide Zeiten.</translation>
    </message>
    <message>
        <source>Some messages are not JSON</source>
        <translation>Einige Nachrichten sind kein JSON</translation>
    </message>
    <message>
        <source>The event hub holds messages that no diagnostic setting or export of Azure has written, or that were cut short. They arrive in Unparsed Data.</source>
        <translation>Der Event Hub enthält Nachrichten, die keine Diagnoseeinstellung und kein Export von Azure geschrieben hat oder die abgeschnitten wurden. Sie kommen in Unparsed Data an.</translation>
    </message>
    <message>
        <source>In the Azure portal look at who else sends to this event hub: policies with the Send claim, and their applications.</source>
        <translation>Sehen Sie im Azure-Portal nach, wer sonst an diesen Event Hub sendet: Richtlinien mit dem Recht Send und die zugehörigen Anwendungen.</translation>
    </message>
    <message>
        <source>Give other senders an event hub of their own.</source>
        <translation>Geben Sie anderen Absendern einen eigenen Event Hub.</translation>
    </message>
    <message>
        <source>If you want them in InsightIDR all the same, choose Send unparsed logs in the event source.</source>
        <translation>Wenn Sie sie trotzdem in InsightIDR haben wollen, wählen Sie in der Ereignisquelle „Send unparsed logs“.</translation>
    </message>
    <message>
        <source>None of the newest messages is a known Azure log</source>
        <translation>Keine der neuesten Nachrichten ist ein bekanntes Azure-Protokoll</translation>
    </message>
    <message>
        <source>They are JSON, but no rule knows them, so all of them would arrive in Unparsed Data. Another application writes to this event hub, or the exports go to another one.</source>
        <translation>Sie sind JSON, aber keine Regel kennt sie; alle kämen also in Unparsed Data an. Eine andere Anwendung schreibt in diesen Event Hub, oder die Exporte gehen in einen anderen.</translation>
    </message>
    <message>
        <source>Verify that this is the event hub that the exports stream to; the guide names it insights-operational-logs.</source>
        <translation>Prüfen Sie, ob dies der Event Hub ist, an den die Exporte streamen; der Leitfaden nennt ihn insights-operational-logs.</translation>
    </message>
    <message>
        <source>In Azure Monitor open Activity log, Export Activity Logs, and check the event hub in the setting.</source>
        <translation>Öffnen Sie in Azure Monitor „Activity log“ (Aktivitätsprotokoll), „Export Activity Logs“, und prüfen Sie den Event Hub in der Einstellung.</translation>
    </message>
    <message>
        <source>In Microsoft Entra ID open Diagnostic settings, and check the event hub there, too.</source>
        <translation>Öffnen Sie in Microsoft Entra ID „Diagnostic settings“ (Diagnoseeinstellungen) und prüfen Sie auch dort den Event Hub.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate comes from an issuer that is not trusted here</source>
        <translation>Das Zertifikat des Hubs kommt von einem Aussteller, dem hier nicht vertraut wird</translation>
    </message>
    <message>
        <source>The certificate was not issued by one of the authorities this computer trusts; the details name the issuer. If it is your own company or a security product, the network inspects TLS.</source>
        <translation>Das Zertifikat stammt von keiner Zertifizierungsstelle, der dieser Rechner vertraut; die Details nennen den Aussteller. Ist es Ihr eigenes Unternehmen oder ein Sicherheitsprodukt, inspiziert das Netz TLS.</translation>
    </message>
    <message>
        <source>Look at the issuer first and ask your IT security team whether it is theirs. Until they say yes, go no further: the connection may be tampered with.</source>
        <translation>Sehen Sie sich zuerst den Aussteller an und fragen Sie Ihr IT-Sicherheitsteam, ob er zum eigenen Haus gehört. Fahren Sie erst fort, wenn es das bestätigt: Die Verbindung könnte manipuliert sein.</translation>
    </message>
    <message>
        <source>The issuer in the details: Microsoft or DigiCert means that root certificates are missing here, any other that something between answers.</source>
        <translation>Der Aussteller in den Details: Microsoft oder DigiCert heißt, dass hier Stammzertifikate fehlen; jeder andere heißt, dass etwas dazwischen antwortet.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Hubs ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is past its last day, or the clock of this computer is ahead.</source>
        <translation>Der letzte Tag des Zertifikats ist vorbei, oder die Uhr dieses Rechners geht vor.</translation>
    </message>
    <message>
        <source>If the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection for a new certificate.</source>
        <translation>Wenn der in den Details genannte Aussteller zu Ihrem eigenen Netz gehört, bitten Sie den Betreiber der TLS-Inspektion um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>Compare the last day in the details with today&apos;s date on a phone.</source>
        <translation>Vergleichen Sie den letzten Tag in den Details mit dem heutigen Datum auf einem Telefon.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat des Hubs ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate begins in the future, so the clock of this computer is most likely behind.</source>
        <translation>Das Zertifikat beginnt in der Zukunft; höchstwahrscheinlich geht die Uhr dieses Rechners also nach.</translation>
    </message>
    <message>
        <source>If the clock is right and the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection.</source>
        <translation>Wenn die Uhr stimmt und der in den Details genannte Aussteller zu Ihrem eigenen Netz gehört, fragen Sie den Betreiber der TLS-Inspektion.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock, in the details, with a phone.</source>
        <translation>Vergleichen Sie die in den Details genannte Uhrzeit dieses Rechners mit der eines Telefons.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>Das Zertifikat gehört zu einem anderen Host</translation>
    </message>
    <message>
        <source>The server that answers proves another name than the one asked for. DNS leads elsewhere, or an alias of your own stands in place of the namespace&apos;s name.</source>
        <translation>Der antwortende Server weist sich mit einem anderen Namen aus als dem verlangten. DNS führt anderswohin, oder statt des Namens des Namespace steht ein eigener Alias.</translation>
    </message>
    <message>
        <source>Use the namespace&apos;s own name, not an alias or an IP address.</source>
        <translation>Verwenden Sie den eigenen Namen des Namespace, keinen Alias und keine IP-Adresse.</translation>
    </message>
    <message>
        <source>Check DNS and the hosts file for an entry that overrides the name.</source>
        <translation>Prüfen Sie DNS und die hosts-Datei auf einen Eintrag, der den Namen überschreibt.</translation>
    </message>
    <message>
        <source>The details name the host that the certificate belongs to: Azure&apos;s ends in servicebus.windows.net or that of your cloud.</source>
        <translation>Die Details nennen den Host, zu dem das Zertifikat gehört: Bei Azure endet er auf servicebus.windows.net oder auf die Endung Ihrer Cloud.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has been revoked</source>
        <translation>Das Zertifikat des Hubs wurde widerrufen</translation>
    </message>
    <message>
        <source>Its issuer no longer stands for this certificate.</source>
        <translation>Der Aussteller steht nicht mehr für dieses Zertifikat ein.</translation>
    </message>
    <message>
        <source>Go no further: the connection may be tampered with.</source>
        <translation>Fahren Sie nicht fort: Die Verbindung könnte manipuliert sein.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network who issues the certificate named in the details.</source>
        <translation>Fragen Sie den Betreiber des Netzes, wer das in den Details genannte Zertifikat ausstellt.</translation>
    </message>
    <message>
        <source>The issuer in the details: if it is not Microsoft or DigiCert, something between answers.</source>
        <translation>Der Aussteller in den Details: Ist es weder Microsoft noch DigiCert, antwortet etwas dazwischen.</translation>
    </message>
    <message>
        <source>The certificate is too weak to be trusted</source>
        <translation>Das Zertifikat ist zu schwach, um ihm zu vertrauen</translation>
    </message>
    <message>
        <source>Key or signature of the certificate are below what this computer accepts. Azure&apos;s own are not: something between here and Azure answers.</source>
        <translation>Schlüssel oder Signatur des Zertifikats sind schwächer, als dieser Rechner akzeptiert. Bei Azures eigenen ist das nicht so: Etwas zwischen hier und Azure antwortet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network&apos;s TLS inspection for a stronger certificate.</source>
        <translation>Bitten Sie den Betreiber der TLS-Inspektion des Netzes um ein stärkeres Zertifikat.</translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft or DigiCert.</source>
        <translation>Der Aussteller in den Details ist weder Microsoft noch DigiCert.</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>Die CA-Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The file chosen for further certificates cannot be taken; what is wrong with it stands in the details.</source>
        <translation>Die für weitere Zertifikate gewählte Datei ist unbrauchbar; was an ihr falsch ist, steht in den Details.</translation>
    </message>
    <message>
        <source>Choose a PEM file: a text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Wählen Sie eine PEM-Datei: einen Text, der mit -----BEGIN CERTIFICATE----- beginnt.</translation>
    </message>
    <message>
        <source>If it is binary (DER), turn it into one (openssl x509 -inform der -in FILE -out FILE.pem).</source>
        <translation>Ist sie binär (DER), wandeln Sie sie um (openssl x509 -inform der -in FILE -out FILE.pem).</translation>
    </message>
    <message>
        <source>If your network does not inspect TLS, do without the CA file.</source>
        <translation>Wenn Ihr Netz TLS nicht inspiziert, verzichten Sie auf die CA-Datei.</translation>
    </message>
    <message>
        <source>Open the file in a text editor: it is missing, cut, or its first line is another.</source>
        <translation>Öffnen Sie die Datei in einem Texteditor: Sie fehlt, ist abgeschnitten, oder ihre erste Zeile lautet anders.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS</source>
        <translation>Was auf diesem Port antwortet, spricht kein TLS</translation>
    </message>
    <message>
        <source>Instead of the hub, a web proxy, a captive portal or another service answers here; its words stand in the details.</source>
        <translation>Statt des Hubs antwortet hier ein Webproxy, ein Captive Portal oder ein anderer Dienst; der Wortlaut steht in den Details.</translation>
    </message>
    <message>
        <source>In a guest network open a web page in a browser: it may ask you to log in first.</source>
        <translation>Öffnen Sie in einem Gastnetz eine Webseite im Browser: Vielleicht werden Sie erst zur Anmeldung aufgefordert.</translation>
    </message>
    <message>
        <source>The words in the details: HTTP/1.… is a web proxy or a captive portal.</source>
        <translation>Der Wortlaut in den Details: HTTP/1.… ist ein Webproxy oder ein Captive Portal.</translation>
    </message>
    <message>
        <source>The other side only offers TLS that is too old</source>
        <translation>Die Gegenstelle bietet nur zu altes TLS an</translation>
    </message>
    <message>
        <source>Event Hubs speaks TLS 1.2 and newer; something between here and Azure does not.</source>
        <translation>Event Hubs spricht TLS 1.2 und neuer; etwas zwischen hier und Azure tut das nicht.</translation>
    </message>
    <message>
        <source>In the Azure portal look at the namespace&apos;s minimum TLS version: 1.2 is right.</source>
        <translation>Sehen Sie sich im Azure-Portal die TLS-Mindestversion des Namespace an: 1.2 ist richtig.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate could not be verified</source>
        <translation>Das Zertifikat des Hubs konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Issuer, name or date of the certificate do not fit; the client does not tell which.</source>
        <translation>Aussteller, Name oder Datum des Zertifikats passen nicht; der Client sagt nicht, was davon.</translation>
    </message>
    <message>
        <source>Run the connection test: it tells which.</source>
        <translation>Starten Sie den Verbindungstest: Er sagt, was es ist.</translation>
    </message>
    <message>
        <source>The stage “Encryption” of the connection test shows issuer, name and dates.</source>
        <translation>Die Stufe „Verschlüsselung“ des Verbindungstests zeigt Aussteller, Name und Daten.</translation>
    </message>
    <message>
        <source>if the issuer is neither Microsoft nor DigiCert</source>
        <translation>wenn der Aussteller weder Microsoft noch DigiCert ist</translation>
    </message>
    <message>
        <source>if the certificate names another host</source>
        <translation>wenn das Zertifikat einen anderen Host nennt</translation>
    </message>
    <message>
        <source>if its last day is past, or the clock is ahead</source>
        <translation>wenn sein letzter Tag vorbei ist oder die Uhr vorgeht</translation>
    </message>
    <message>
        <source>if its first day is to come, or the clock is behind</source>
        <translation>wenn sein erster Tag noch kommt oder die Uhr nachgeht</translation>
    </message>
    <message>
        <source>The connection is cut as soon as encryption starts</source>
        <translation>Die Verbindung wird getrennt, sobald die Verschlüsselung beginnt</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here cuts it.</source>
        <translation>Aus einem anderen Netz (Hotspot eines Telefons) kommt derselbe Test weiter: Dann trennt eine Firewall hier die Verbindung.</translation>
    </message>
    <message>
        <source>if host or port are of a server without TLS</source>
        <translation>wenn Host oder Port zu einem Server ohne TLS gehören</translation>
    </message>
    <message>
        <source>The connection goes silent as soon as encryption starts</source>
        <translation>Die Verbindung verstummt, sobald die Verschlüsselung beginnt</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here swallows it.</source>
        <translation>Aus einem anderen Netz (Hotspot eines Telefons) kommt derselbe Test weiter: Dann verschluckt eine Firewall hier die Antwort.</translation>
    </message>
    <message>
        <source>The other side breaks off the encryption</source>
        <translation>Die Gegenstelle bricht die Verschlüsselung ab</translation>
    </message>
    <message>
        <source>Both sides found no common way to encrypt, or the other side wants a client certificate, which Event Hubs never does.</source>
        <translation>Beide Seiten fanden keine gemeinsame Verschlüsselung, oder die Gegenstelle verlangt ein Clientzertifikat, was Event Hubs nie tut.</translation>
    </message>
    <message>
        <source>if an old firewall or proxy stands between</source>
        <translation>wenn eine alte Firewall oder ein alter Proxy dazwischensteht</translation>
    </message>
    <message>
        <source>if the host is not an Event Hubs namespace</source>
        <translation>wenn der Host kein Event-Hubs-Namespace ist</translation>
    </message>
    <message>
        <source>Compare the host name with the one in the namespace&apos;s Overview in the Azure portal, for example rapid7idr.servicebus.windows.net.</source>
        <translation>Vergleichen Sie den Hostnamen mit dem in der „Overview“ (Übersicht) des Namespace im Azure-Portal, zum Beispiel rapid7idr.servicebus.windows.net.</translation>
    </message>
    <message>
        <source>Check the ending: servicebus.windows.net, or that of your cloud (servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn).</source>
        <translation>Prüfen Sie die Endung: servicebus.windows.net oder die Ihrer Cloud (servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn).</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs, and compare the event hub name letter by letter; Rapid7&apos;s guide names it insights-operational-logs. Where it differs, change it in this connection.</source>
        <translation>Öffnen Sie im Azure-Portal den Namespace, „Event Hubs“, und vergleichen Sie den Namen des Event Hubs Zeichen für Zeichen; der Leitfaden von Rapid7 nennt ihn insights-operational-logs. Weicht er ab, ändern Sie ihn in dieser Verbindung.</translation>
    </message>
    <message>
        <source>Check that this is the right namespace (the guide: “logged into the correct Event Hub instance”): its host name stands in the connection string.</source>
        <translation>Prüfen Sie, ob dies der richtige Namespace ist (im Leitfaden: „logged into the correct Event Hub instance“): Sein Hostname steht in der Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies and your policy (for example R7InsightIDR; a policy that is not listed there is listed at the namespace), and copy &quot;Connection string–primary key&quot; again. If it is, letter by letter, the one in use, copying does not help: go on to the next step. If it differs, put it in here and test again.</source>
        <translation>Wählen Sie im Azure-Portal Ihren Event Hub (oder den Namespace, wenn Ihre Richtlinie dort nicht aufgeführt ist), „Shared access policies“ (SAS-Richtlinien) und Ihre Richtlinie (zum Beispiel R7InsightIDR), und kopieren Sie „Connection string–primary key“ (Verbindungszeichenfolge – Primärschlüssel) noch einmal. Ist diese Zeichenfolge Zeichen für Zeichen die verwendete, hilft Kopieren nicht: Gehen Sie zum nächsten Schritt. Weicht sie ab, geben Sie sie hier ein und testen Sie erneut.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read two lines. If the pricing tier is Basic, which has no Kafka, have the subscription&apos;s owner raise it to Standard (it costs more). If Local Authentication is Disabled, have it enabled. Then test again.</source>
        <translation>Öffnen Sie im Azure-Portal die „Overview“ (Übersicht) des Namespace und sehen Sie sich zwei Zeilen an. Ist der Tarif („Pricing tier“) Basic, der kein Kafka hat, lassen Sie ihn vom Eigentümer des Abonnements auf Standard anheben (das kostet mehr). Ist „Local Authentication“ (Lokale Authentifizierung) „Disabled“ (Deaktiviert), lassen Sie sie aktivieren. Testen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Copy the whole string, from Endpoint= to the end, and nothing else.</source>
        <translation>Kopieren Sie die ganze Zeichenfolge, von Endpoint= bis zum Ende, und sonst nichts.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies and your policy; if it is not listed there, look under those of the namespace. Tick Listen and save: the connection string stays the same.</source>
        <translation>Wählen Sie im Azure-Portal Ihren Event Hub, „Shared access policies“ (SAS-Richtlinien) und Ihre Richtlinie; steht sie dort nicht, sehen Sie bei denen des Namespace nach. Haken Sie Listen an und speichern Sie: Die Verbindungszeichenfolge bleibt dieselbe.</translation>
    </message>
    <message>
        <source>If the key was another one, update the Shared Access Key in InsightIDR too once this test passes: edit the event source and repeat Step 10 of “Set up Microsoft Azure in InsightIDR”.</source>
        <translation>Wenn der Schlüssel ein anderer war, aktualisieren Sie, sobald dieser Test gelingt, auch den „Shared Access Key“ in InsightIDR: Bearbeiten Sie die Ereignisquelle und wiederholen Sie Step 10 von „Set up Microsoft Azure in InsightIDR“.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and check that its pricing tier is Standard or above: Basic has no Kafka endpoint.</source>
        <translation>Öffnen Sie im Azure-Portal die „Overview“ (Übersicht) des Namespace und prüfen Sie, ob der Tarif („Pricing tier“) Standard oder höher ist: Basic hat keinen Kafka-Endpunkt.</translation>
    </message>
    <message>
        <source>Check the port: Event Hubs uses 9093 for Kafka.</source>
        <translation>Prüfen Sie den Port: Event Hubs verwendet 9093 für Kafka.</translation>
    </message>
    <message>
        <source>Set the connection up again from the connection string (File, Set Up a Connection).</source>
        <translation>Richten Sie die Verbindung aus der Verbindungszeichenfolge neu ein („Datei“, „Verbindung einrichten“).</translation>
    </message>
    <message>
        <source>Or use a connection string, as InsightIDR does.</source>
        <translation>Oder verwenden Sie eine Verbindungszeichenfolge, wie InsightIDR es tut.</translation>
    </message>
    <message>
        <source>Run the connection test on the collector&apos;s network as well: this one only proves the way from this computer.</source>
        <translation>Starten Sie den Verbindungstest auch im Netz des Collectors: Dieser hier prüft nur den Weg von diesem Rechner aus.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and, where you use one, the VPN.</source>
        <translation>Prüfen Sie die Netzwerkverbindung dieses Rechners und, falls Sie eines verwenden, das VPN.</translation>
    </message>
    <message>
        <source>Check the DNS servers of this computer (resolvectl status).</source>
        <translation>Prüfen Sie die DNS-Server dieses Rechners (resolvectl status).</translation>
    </message>
    <message>
        <source>If the address is a private one, connect to the network (VPN) that holds the private endpoint.</source>
        <translation>Wenn die Adresse privat ist, verbinden Sie sich mit dem Netz (VPN), in dem der private Endpunkt liegt.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see which networks and addresses are allowed.</source>
        <translation>Öffnen Sie im Azure-Portal den Namespace, „Networking“ (Netzwerk), und sehen Sie nach, welche Netze und Adressen zugelassen sind.</translation>
    </message>
    <message>
        <source>Ask whether the firewall inspects the traffic (application control, TLS inspection) and exclude the namespace from it.</source>
        <translation>Fragen Sie, ob die Firewall den Verkehr inspiziert (Anwendungskontrolle, TLS-Inspektion), und lassen Sie den Namespace davon ausnehmen.</translation>
    </message>
    <message>
        <source>If your network inspects TLS, ask your IT security team for its root certificate as a PEM file and give it as the CA file of the connection (hubscope-cli: --ca-file FILE).</source>
        <translation>Wenn Ihr Netz TLS inspiziert, bitten Sie Ihr IT-Sicherheitsteam um das Stammzertifikat als PEM-Datei und geben Sie es als CA-Datei der Verbindung an (hubscope-cli: --ca-file FILE).</translation>
    </message>
    <message>
        <source>On this computer install the system&apos;s root certificates (package ca-certificates).</source>
        <translation>Installieren Sie auf diesem Rechner die Stammzertifikate des Systems (Paket ca-certificates).</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer.</source>
        <translation>Prüfen Sie Datum, Uhrzeit und Zeitzone dieses Rechners.</translation>
    </message>
    <message>
        <source>Run the connection test again.</source>
        <translation>Starten Sie den Verbindungstest erneut.</translation>
    </message>
    <message>
        <source>Wait a minute, then run the connection test again.</source>
        <translation>Warten Sie eine Minute und starten Sie den Verbindungstest dann erneut.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look for throttled requests and server errors.</source>
        <translation>Öffnen Sie im Azure-Portal die „Metrics“ (Metriken) des Namespace und suchen Sie nach gedrosselten Anforderungen („Throttled Requests“) und Serverfehlern („Server Errors“).</translation>
    </message>
    <message>
        <source>If it stays, look at Azure&apos;s service health for Event Hubs in the namespace&apos;s region.</source>
        <translation>Wenn das so bleibt, sehen Sie in Azures Dienststatus („Service Health“) für Event Hubs in der Region des Namespace nach.</translation>
    </message>
    <message>
        <source>If it stays, send the report of the connection test to whoever runs the network or to support; it holds no key.</source>
        <translation>Wenn das so bleibt, senden Sie den Bericht des Verbindungstests dem Betreiber des Netzes oder dem Support; er enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub topic, which is to say that this is the hub Azure writes to: an export without a hub name makes one of its own for each category. If Event Hubs of the namespace lists hubs named insights-logs-…, the events are there.</source>
        <translation>Prüfen Sie, ob Sie mit dem richtigen Event-Hub-Topic verbunden sind, ob dies also der Hub ist, in den Azure schreibt: Ein Export ohne Hubnamen legt für jede Kategorie einen eigenen an. Führt „Event Hubs“ des Namespace Hubs namens insights-logs-… auf, sind die Ereignisse dort.</translation>
    </message>
    <message>
        <source>In the Azure portal open the diagnostic settings of the logs you want (activity: Monitor, Activity log, Export Activity Logs; sign-ins and audit: Microsoft Entra ID, Diagnostic settings). If none streams to this event hub, add one: choose the categories, then Stream to an event hub, this namespace and this hub.</source>
        <translation>Öffnen Sie im Azure-Portal die Diagnoseeinstellungen der gewünschten Protokolle (Aktivität: „Monitor“, „Activity logs“, „Export Activity Logs“; Anmeldungen und Überwachung: Microsoft Entra ID, „Diagnostic settings“). Streamt keine an diesen Event Hub, fügen Sie eine hinzu: Wählen Sie die Kategorien, dann „Stream to an event hub“ (An einen Event Hub streamen), diesen Namespace und diesen Hub.</translation>
    </message>
    <message>
        <source>Wait: a new export can take 15 minutes until its first event.</source>
        <translation>Warten Sie: Bei einem neuen Export kann es bis zum ersten Ereignis 15 Minuten dauern.</translation>
    </message>
    <message>
        <source>Make an event: list the shared access policies of the namespace (for the activity log), or sign in to the Azure portal once more (for sign-ins).</source>
        <translation>Erzeugen Sie ein Ereignis: Lassen Sie sich die „Shared access policies“ (SAS-Richtlinien) des Namespace auflisten (für das Aktivitätsprotokoll), oder melden Sie sich noch einmal am Azure-Portal an (für Anmeldungen).</translation>
    </message>
    <message>
        <source>In the Azure portal open Monitor, Activity log, Export Activity Logs, and Diagnostic settings of Microsoft Entra ID.</source>
        <translation>Öffnen Sie im Azure-Portal „Monitor“, „Activity logs“ (Aktivitätsprotokolle), „Export Activity Logs“ sowie „Diagnostic settings“ (Diagnoseeinstellungen) von Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Give every program that reads this event hub a consumer group of its own. The InsightIDR event source has no setting for it: change the other one.</source>
        <translation>Geben Sie jedem Programm, das diesen Event Hub liest, eine eigene Consumergruppe. Die Ereignisquelle von InsightIDR hat dafür keine Einstellung: Ändern Sie das andere Programm.</translation>
    </message>
    <message>
        <source>If another program shows this, mend it there: this one joins no consumer group.</source>
        <translation>Wenn ein anderes Programm dies zeigt, beheben Sie es dort: Dieses tritt keiner Consumergruppe bei.</translation>
    </message>
    <message>
        <source>if EntityPath in the string names another event hub</source>
        <translation>wenn EntityPath in der Zeichenfolge einen anderen Event Hub nennt</translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows the pricing tier Basic</source>
        <translation>wenn die „Overview“ des Namespace den Tarif Basic zeigt</translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows Local Authentication as Disabled</source>
        <translation>wenn die „Overview“ des Namespace „Local Authentication“ als „Disabled“ zeigt</translation>
    </message>
    <message>
        <source>if the host is an alias that changed over to its second namespace</source>
        <translation>wenn der Host ein Alias ist, der auf seinen zweiten Namespace gewechselt ist</translation>
    </message>
    <message>
        <source>if Metrics of the namespace show throttled requests at that time</source>
        <translation>wenn „Metrics“ des Namespace zu dieser Zeit gedrosselte Anforderungen zeigt</translation>
    </message>
    <message>
        <source>if Metrics show nothing: then the network holds it back</source>
        <translation>wenn „Metrics“ nichts zeigt: Dann hält das Netz es zurück</translation>
    </message>
    <message>
        <source>Metrics of the namespace show throttled requests or server errors at that time.</source>
        <translation>„Metrics“ des Namespace zeigt zu dieser Zeit gedrosselte Anforderungen oder Serverfehler.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the encryption comes about.</source>
        <translation>Aus einem anderen Netz (Hotspot eines Telefons) kommt die Verschlüsselung zustande.</translation>
    </message>
    <message>
        <source>The newest messages in the event list show what was sent.</source>
        <translation>Die neuesten Nachrichten in der Ereignisliste zeigen, was gesendet wurde.</translation>
    </message>
    <message>
        <source>What is in the place of the events was not made by Hubscope</source>
        <translation>Was am Ort der Ereignisse liegt, stammt nicht von Hubscope</translation>
    </message>
    <message>
        <source>The file named in the details is another program&apos;s, or the folder holds other things. Events are kept in a folder of their own, which only its owner can read, so nothing was touched.</source>
        <translation>Die in den Details genannte Datei stammt von einem anderen Programm, oder im Ordner liegt noch anderes. Ereignisse werden in einem eigenen Ordner gespeichert, den nur sein Besitzer lesen kann; darum wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>Choose a folder that is for the events alone, or move away what is there.</source>
        <translation>Wählen Sie einen Ordner, der nur für die Ereignisse da ist, oder verschieben Sie, was dort liegt.</translation>
    </message>
    <message>
        <source>ls -A shows what is in the folder named in the details.</source>
        <translation>ls -A zeigt, was in dem in den Details genannten Ordner liegt.</translation>
    </message>
    <message>
        <source>The folder for the events cannot be made</source>
        <translation>Der Ordner für die Ereignisse lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>A part of the path named in the details is a file, too long, or not there, so there can be no folder, however long one waits.</source>
        <translation>Ein Teil des in den Details genannten Pfads ist eine Datei, zu lang oder nicht da. Dort kann kein Ordner entstehen, wie lange man auch wartet.</translation>
    </message>
    <message>
        <source>Choose another folder (hubscope-cli collect: --store DIR).</source>
        <translation>Wählen Sie einen anderen Ordner (hubscope-cli collect: --store DIR).</translation>
    </message>
    <message>
        <source>The folder cannot be made by hand either (mkdir -p).</source>
        <translation>Auch von Hand lässt sich der Ordner nicht anlegen (mkdir -p).</translation>
    </message>
    <message>
        <source>The hub is looked for on this computer itself, where no firewall or proxy stands between. What answers on port {port}, or does not, is a program here.</source>
        <translation>Der Hub wird auf diesem Rechner selbst gesucht, wo keine Firewall und kein Proxy dazwischen steht. Was auf Port {port} antwortet oder nicht, ist ein Programm hier.</translation>
    </message>
    <message>
        <source>See whether the hub runs on this computer (a demo hub, an emulator, a relay).</source>
        <translation>Sehen Sie nach, ob der Hub auf diesem Rechner läuft (ein Demo-Hub, ein Emulator, eine Weiterleitung).</translation>
    </message>
    <message>
        <source>Compare the port: {port} is asked for.</source>
        <translation>Vergleichen Sie den Port: Angefragt wird {port}.</translation>
    </message>
    <message>
        <source>Port {port} gives no answer</source>
        <translation>Port {port} antwortet nicht</translation>
    </message>
    <message>
        <source>Connections to the hub vanish without a reply. A firewall drops outbound connections over TCP port {port}, or the network only lets traffic out through a web proxy.</source>
        <translation>Verbindungen zum Hub verschwinden ohne Antwort. Eine Firewall verwirft ausgehende Verbindungen über TCP-Port {port}, oder das Netz lässt Verkehr nur über einen Webproxy hinaus.</translation>
    </message>
    <message>
        <source>A web proxy cannot carry this connection: ask for a direct way out on port {port}.</source>
        <translation>Ein Webproxy kann diese Verbindung nicht übertragen: Bitten Sie um einen direkten Weg hinaus auf Port {port}.</translation>
    </message>
    <message>
        <source>Open https:// and the host name in a browser: if that answers while port {port} stays silent, the port is blocked.</source>
        <translation>Öffnen Sie https:// mit dem Hostnamen im Browser: Antwortet das, während Port {port} stumm bleibt, ist der Port gesperrt.</translation>
    </message>
    <message>
        <source>Kafka on port {port} has no way around by port 443 and takes no web proxy. What a browser can reach does not prove that Kafka gets through.</source>
        <translation>Kafka auf Port {port} kann nicht auf Port 443 ausweichen und geht durch keinen Webproxy. Was ein Browser erreicht, beweist dafür nichts.</translation>
    </message>
    <message>
        <source>Ask for a direct way out on TCP port {port} to the namespace&apos;s host name, for this computer and the InsightIDR Collector.</source>
        <translation>Bitten Sie um einen direkten Weg hinaus auf TCP-Port {port} zum Hostnamen des Namespace, für diesen Rechner und den InsightIDR Collector.</translation>
    </message>
    <message>
        <source>If it happens every few minutes, ask whether a firewall ends idle connections on port {port}.</source>
        <translation>Wenn es alle paar Minuten geschieht, fragen Sie, ob eine Firewall inaktive Verbindungen auf Port {port} beendet.</translation>
    </message>
    <message>
        <source>The network rules of the Event Hubs namespace refused the sign-in. Port {port} is open and TLS works; the connection string may be right.</source>
        <translation>Die Netzwerkregeln des Event-Hubs-Namespace haben die Anmeldung abgelehnt. Port {port} ist offen und TLS funktioniert; die Verbindungszeichenfolge kann richtig sein.</translation>
    </message>
    <message>
        <source>The namespace also answers by HTTPS, but not for this computer. Reading needs port {port} only, so this holds up nothing by itself.</source>
        <translation>Der Namespace antwortet auch über HTTPS, aber nicht diesem Rechner. Zum Lesen ist nur Port {port} nötig, für sich allein hält das also nichts auf.</translation>
    </message>
    <message>
        <source>If port {port} is closed as well, the host or this network&apos;s way out is the trouble: compare the host name, and ask for the firewall&apos;s log.</source>
        <translation>Wenn auch Port {port} zu ist, liegt es am Host oder am Weg aus diesem Netz hinaus: Vergleichen Sie den Hostnamen und bitten Sie um das Protokoll der Firewall.</translation>
    </message>
    <message>
        <source>If port {port} works, nothing is to be done.</source>
        <translation>Wenn Port {port} funktioniert, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If port {port} passes its own test of encryption, only web traffic is inspected and nothing is to be done.</source>
        <translation>Wenn Port {port} seine eigene Verschlüsselungsprüfung besteht, wird nur Webverkehr inspiziert, und es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>If port {port} works, nothing is to be done: the reader does not use port 443.</source>
        <translation>Wenn Port {port} funktioniert, ist nichts zu tun: Gelesen wird nicht über Port 443.</translation>
    </message>
    <message>
        <source>Or ask for port {port} of the namespace to be excluded from inspection, here and for the InsightIDR Collector, which must trust the certificate as well.</source>
        <translation>Oder bitten Sie darum, Port {port} des Namespace von der Inspektion auszunehmen, hier und für den InsightIDR Collector, der dem Zertifikat ebenfalls vertrauen muss.</translation>
    </message>
    <message>
        <source>If its words begin with HTTP/, ask your network team to exempt the namespace and TCP port {port} from the web proxy, here and for the InsightIDR Collector: to open the port is not enough while the proxy answers.</source>
        <translation>Beginnt der Wortlaut mit HTTP/, bitten Sie Ihr Netzwerkteam, den Namespace und TCP-Port {port} vom Webproxy auszunehmen, hier und für den InsightIDR Collector: Den Port zu öffnen reicht nicht, solange der Proxy antwortet.</translation>
    </message>
    <message>
        <source>Port {port} accepts the connection and then hangs up. A firewall that inspects traffic does this, and so does a server without TLS.</source>
        <translation>Port {port} nimmt die Verbindung an und trennt sie dann. Das tut eine Firewall, die den Verkehr inspiziert, und ebenso ein Server ohne TLS.</translation>
    </message>
    <message>
        <source>Port {port} accepts the connection, but no answer to the start of TLS comes back. A firewall that inspects traffic swallows it.</source>
        <translation>Port {port} nimmt die Verbindung an, aber auf den Beginn von TLS kommt keine Antwort. Eine Firewall, die den Verkehr inspiziert, verschluckt sie.</translation>
    </message>
    <message>
        <source>Check your firewall, or ask your network team: an outbound connection over TCP port {port} must be allowed, here and on your InsightIDR Collector.</source>
        <translation>Prüfen Sie Ihre Firewall, oder fragen Sie Ihr Netzwerkteam: Eine ausgehende Verbindung über TCP-Port {port} muss erlaubt sein, hier und auf Ihrem InsightIDR Collector.</translation>
    </message>
    <message>
        <source>Ask whether a firewall or proxy inspects TLS on port {port}, and have it updated or port {port} excluded.</source>
        <translation>Fragen Sie, ob eine Firewall oder ein Proxy auf Port {port} TLS inspiziert, und lassen Sie sie aktualisieren oder Port {port} ausnehmen.</translation>
    </message>
    <message>
        <source>Ask whether a firewall between here and Azure inspects or limits connections on port {port}.</source>
        <translation>Fragen Sie, ob eine Firewall zwischen hier und Azure Verbindungen auf Port {port} inspiziert oder begrenzt.</translation>
    </message>
</context>
<context>
    <name>diagnose::TroubleshootingGuide</name>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Störungen beheben</translation>
    </message>
    <message>
        <source>What the connection test and the running program say, stage by stage: what it means, what to do, and what proves it. The first stage that fails is the one to mend first.</source>
        <translation>Was der Verbindungstest und das laufende Programm sagen, Stufe für Stufe: was es bedeutet, was zu tun ist und woran man es erkennt. Beheben Sie zuerst die erste Stufe, die fehlschlägt.</translation>
    </message>
    <message>
        <source>The steps use the names of buttons and pages in Azure&apos;s portal and in Rapid7&apos;s guide.</source>
        <translation>Die Schritte verwenden die Namen von Schaltflächen und Seiten im Azure-Portal und im Leitfaden von Rapid7.</translation>
    </message>
    <message>
        <source>“Certain” means that no other cause shows itself like this, “likely” that it is mostly this, “possible” that other causes are about as common; what it may be instead is named below it.</source>
        <translation>„Sicher“ heißt, dass sich nichts anderes so zeigt, „wahrscheinlich“, dass es meist dies ist, „möglich“, dass andere Ursachen etwa gleich häufig sind; was es stattdessen sein kann, steht darunter.</translation>
    </message>
    <message>
        <source>“Troubleshoot Common Issues” of the guide</source>
        <translation>„Troubleshoot Common Issues“ des Leitfadens</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation>Azure-Cloud</translation>
    </message>
    <message>
        <source>Host name (DNS)</source>
        <translation>Hostname (DNS)</translation>
    </message>
    <message>
        <source>Port (TCP)</source>
        <translation>Port (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Web port and clock (HTTPS)</source>
        <translation>Webport und Uhr (HTTPS)</translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation>Anmeldung (SASL)</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Leserecht (Listen)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Sending samples</source>
        <translation>Testdaten senden</translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation>Ereignisse speichern</translation>
    </message>
    <message>
        <source>While connected</source>
        <translation>Während der Verbindung</translation>
    </message>
    <message>
        <source>Only Azure&apos;s portal shows it</source>
        <translation>Nur in Azures Portal zu sehen</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
</context>
<context>
    <name>eventhub::lint</name>
    <message>
        <source>Nothing is to be done here: the mended string is used. Enter it in InsightIDR mended in the same way.</source>
        <translation>Hier ist nichts zu tun: Die reparierte Zeichenfolge wird verwendet. Geben Sie sie auch in InsightIDR so bereinigt ein.</translation>
    </message>
    <message>
        <source>A byte order mark was taken out.</source>
        <translation>Eine Byte-Reihenfolge-Marke (BOM) wurde entfernt.</translation>
    </message>
    <message>
        <source>Invisible characters or special blanks were taken out.</source>
        <translation>Unsichtbare Zeichen oder besondere Leerzeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>Line breaks or tabs were taken out.</source>
        <translation>Zeilenumbrüche oder Tabulatoren wurden entfernt.</translation>
    </message>
    <message>
        <source>Blanks inside the endpoint or the key were taken out.</source>
        <translation>Leerzeichen im Endpunkt oder im Schlüssel wurden entfernt.</translation>
    </message>
    <message>
        <source>Quotes around the string or one of its values were taken off.</source>
        <translation>Anführungszeichen um die Zeichenfolge oder einen ihrer Werte wurden entfernt.</translation>
    </message>
    <message>
        <source>Text before the connection string was left out.</source>
        <translation>Text vor der Verbindungszeichenfolge wurde weggelassen.</translation>
    </message>
    <message>
        <source>HTML entities were turned back into characters.</source>
        <translation>HTML-Entitäten wurden in Zeichen zurückverwandelt.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s scheme is not sb; it is read as sb.</source>
        <translation>Das Schema des Endpunkts ist nicht sb; es wird als sb gelesen.</translation>
    </message>
    <message>
        <source>Parts of the string that mean nothing for Kafka and are not looked at: %1.</source>
        <translation>Teile der Zeichenfolge, die für Kafka nichts bedeuten und nicht beachtet werden: %1.</translation>
    </message>
    <message>
        <source>Nothing is to be done if they belong there; otherwise copy the string again.</source>
        <translation>Es ist nichts zu tun, wenn sie dort hingehören; sonst kopieren Sie die Zeichenfolge noch einmal.</translation>
    </message>
    <message>
        <source>The endpoint names port %1; Event Hubs speaks Kafka on port 9093.</source>
        <translation>Der Endpunkt nennt Port %1; Event Hubs spricht Kafka auf Port 9093.</translation>
    </message>
    <message>
        <source>Take the port out of the endpoint unless a proxy or the emulator listens there.</source>
        <translation>Nehmen Sie den Port aus dem Endpunkt, außer wenn dort ein Proxy oder der Emulator lauscht.</translation>
    </message>
    <message>
        <source>The policy RootManageSharedAccessKey may manage, send and listen in the whole namespace.</source>
        <translation>Die Richtlinie RootManageSharedAccessKey darf im ganzen Namespace verwalten, senden und lesen.</translation>
    </message>
    <message>
        <source>Make a policy with the Listen claim only, for example R7InsightIDR, and use its connection string.</source>
        <translation>Legen Sie eine Richtlinie nur mit dem Recht Listen an, zum Beispiel R7InsightIDR, und verwenden Sie deren Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds.</source>
        <translation>Der Host gehört zu keiner bekannten Azure-Cloud.</translation>
    </message>
    <message>
        <source>Check the host name; it usually ends in servicebus.windows.net. A name of your own works only if the certificate fits it.</source>
        <translation>Prüfen Sie den Hostnamen; meist endet er auf servicebus.windows.net. Ein eigener Name funktioniert nur, wenn das Zertifikat dazu passt.</translation>
    </message>
    <message>
        <source>The host belongs to Microsoft Cloud Germany, which was closed in 2021.</source>
        <translation>Der Host gehört zu Microsoft Cloud Germany, die 2021 geschlossen wurde.</translation>
    </message>
    <message>
        <source>Use the connection string of a namespace in one of today&apos;s clouds.</source>
        <translation>Verwenden Sie die Verbindungszeichenfolge eines Namespace in einer der heutigen Clouds.</translation>
    </message>
    <message>
        <source>The host is the private link&apos;s own name, which the certificate does not fit.</source>
        <translation>Der Host ist der eigene Name des Private Link, zu dem das Zertifikat nicht passt.</translation>
    </message>
    <message>
        <source>Use the namespace&apos;s usual name, without &quot;privatelink&quot;; your DNS leads it to the private address.</source>
        <translation>Verwenden Sie den üblichen Namen des Namespace, ohne „privatelink“; Ihr DNS führt ihn zur privaten Adresse.</translation>
    </message>
    <message>
        <source>The namespace&apos;s name has fewer than 6 characters; only the alias of a geo-recovery pair may.</source>
        <translation>Der Name des Namespace hat weniger als 6 Zeichen; das darf nur der Alias eines Geo-Recovery-Paars.</translation>
    </message>
    <message>
        <source>Check that the host name is whole.</source>
        <translation>Prüfen Sie, ob der Hostname vollständig ist.</translation>
    </message>
    <message>
        <source>The endpoint has a path, which means nothing here; it was left out.</source>
        <translation>Der Endpunkt hat einen Pfad, der hier nichts bedeutet; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>If it was to name the event hub, give that name as the event hub instead.</source>
        <translation>Sollte er den Event Hub nennen, geben Sie diesen Namen stattdessen als Event Hub an.</translation>
    </message>
    <message>
        <source>The key has not the usual form of 44 characters that end in &quot;=&quot;; it may have been cut.</source>
        <translation>Der Schlüssel hat nicht die übliche Form von 44 Zeichen mit „=“ am Ende; er ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Compare its end with the portal, or copy the whole connection string again.</source>
        <translation>Vergleichen Sie sein Ende mit dem Portal, oder kopieren Sie die ganze Verbindungszeichenfolge noch einmal.</translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator is neither true nor false; it is read as false.</source>
        <translation>UseDevelopmentEmulator ist weder true noch false; es wird als false gelesen.</translation>
    </message>
    <message>
        <source>Write UseDevelopmentEmulator=true for the emulator, or leave the part out.</source>
        <translation>Schreiben Sie UseDevelopmentEmulator=true für den Emulator, oder lassen Sie den Teil weg.</translation>
    </message>
    <message>
        <source>The string is for the emulator, which has no encryption, but its key looks like a real one.</source>
        <translation>Die Zeichenfolge ist für den Emulator, der nicht verschlüsselt, aber ihr Schlüssel sieht wie ein echter aus.</translation>
    </message>
    <message>
        <source>Use the emulator&apos;s own connection string, with the key SAS_KEY_VALUE.</source>
        <translation>Verwenden Sie die eigene Verbindungszeichenfolge des Emulators, mit dem Schlüssel SAS_KEY_VALUE.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The text is far too long for a connection string.</source>
        <translation>Der Text ist viel zu lang für eine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>The text holds characters that were damaged on the way.</source>
        <translation>Der Text enthält Zeichen, die unterwegs beschädigt wurden.</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>Der Text enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>This looks like the key alone, not the connection string.</source>
        <translation>Das sieht nach dem bloßen Schlüssel aus, nicht nach der Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>In the portal copy &quot;Connection string–primary key&quot; of the policy, not &quot;Primary key&quot;.</source>
        <translation>Kopieren Sie im Portal „Connection string–primary key“ (Verbindungszeichenfolge – Primärschlüssel) der Richtlinie, nicht „Primary key“ (Primärschlüssel).</translation>
    </message>
    <message>
        <source>This is a host name, not a connection string.</source>
        <translation>Das ist ein Hostname, keine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>This is an address (URL), not a connection string.</source>
        <translation>Das ist eine Adresse (URL), keine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>This is an Azure resource id, not a connection string.</source>
        <translation>Das ist eine Azure-Ressourcen-ID, keine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>This is an id (GUID), not a connection string.</source>
        <translation>Das ist eine ID (GUID), keine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>This is JSON, not a connection string.</source>
        <translation>Das ist JSON, keine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>Copy the value of &quot;primaryConnectionString&quot; alone, without its quotes.</source>
        <translation>Kopieren Sie nur den Wert von „primaryConnectionString“, ohne seine Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is a certificate or private key in PEM form, not a connection string.</source>
        <translation>Das ist ein Zertifikat oder privater Schlüssel im PEM-Format, keine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>This is a bearer token, not a connection string.</source>
        <translation>Das ist ein Bearer-Token, keine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>This holds a SAS token (SharedAccessSignature), which Event Hubs does not accept over Kafka.</source>
        <translation>Dies enthält ein SAS-Token (SharedAccessSignature), das Event Hubs über Kafka nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Copy the policy&apos;s connection string, with SharedAccessKeyName and SharedAccessKey.</source>
        <translation>Kopieren Sie die Verbindungszeichenfolge der Richtlinie, mit SharedAccessKeyName und SharedAccessKey.</translation>
    </message>
    <message>
        <source>This is a connection string of an IoT Hub.</source>
        <translation>Das ist die Verbindungszeichenfolge eines IoT Hubs.</translation>
    </message>
    <message>
        <source>Open Built-in endpoints of the IoT Hub and copy the &quot;Event Hub-compatible endpoint&quot;, or use an event hub of your own.</source>
        <translation>Öffnen Sie „Built-in endpoints“ (Integrierte Endpunkte) des IoT Hubs und kopieren Sie den „Event Hub-compatible endpoint“ (Event Hub-kompatibler Endpunkt), oder verwenden Sie einen eigenen Event Hub.</translation>
    </message>
    <message>
        <source>This is a connection string of a storage account.</source>
        <translation>Das ist die Verbindungszeichenfolge eines Speicherkontos.</translation>
    </message>
    <message>
        <source>This is a connection string of Cosmos DB or Azure Tables.</source>
        <translation>Das ist eine Verbindungszeichenfolge von Cosmos DB oder Azure Tables.</translation>
    </message>
    <message>
        <source>This is a connection string of a database.</source>
        <translation>Das ist die Verbindungszeichenfolge einer Datenbank.</translation>
    </message>
    <message>
        <source>This is a connection string of Application Insights.</source>
        <translation>Das ist eine Verbindungszeichenfolge von Application Insights.</translation>
    </message>
    <message>
        <source>This is a connection string of App Configuration.</source>
        <translation>Das ist eine Verbindungszeichenfolge von App Configuration.</translation>
    </message>
    <message>
        <source>This is a connection string of another service (SignalR, Web PubSub or Communication Services).</source>
        <translation>Das ist die Verbindungszeichenfolge eines anderen Dienstes (SignalR, Web PubSub oder Communication Services).</translation>
    </message>
    <message>
        <source>This is a connection string of a Redis cache.</source>
        <translation>Das ist die Verbindungszeichenfolge eines Redis-Caches.</translation>
    </message>
    <message>
        <source>This string asks for a managed identity and holds no key.</source>
        <translation>Diese Zeichenfolge verlangt eine verwaltete Identität und enthält keinen Schlüssel.</translation>
    </message>
    <message>
        <source>These are properties of a Kafka client, not a connection string.</source>
        <translation>Das sind Einstellungen eines Kafka-Clients, keine Verbindungszeichenfolge.</translation>
    </message>
    <message>
        <source>Copy the connection string alone: it is the value of sasl.password.</source>
        <translation>Kopieren Sie nur die Verbindungszeichenfolge: Sie ist der Wert von sasl.password.</translation>
    </message>
    <message>
        <source>This is not an Event Hubs connection string.</source>
        <translation>Das ist keine Verbindungszeichenfolge von Event Hubs.</translation>
    </message>
    <message>
        <source>More than one connection string was pasted.</source>
        <translation>Es wurde mehr als eine Verbindungszeichenfolge eingefügt.</translation>
    </message>
    <message>
        <source>Paste one connection string alone.</source>
        <translation>Fügen Sie nur eine Verbindungszeichenfolge ein.</translation>
    </message>
    <message>
        <source>A part of the string is not of the form name=value; the string may have been cut.</source>
        <translation>Ein Teil der Zeichenfolge hat nicht die Form name=wert; die Zeichenfolge ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>The part %1 is there twice.</source>
        <translation>Der Teil %1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>If the text holds two connection strings, keep one of them whole; otherwise take one of the two parts out, or copy the string again.</source>
        <translation>Enthält der Text zwei Verbindungszeichenfolgen, behalten Sie eine davon ganz; sonst nehmen Sie einen der beiden Teile heraus, oder kopieren Sie die Zeichenfolge noch einmal.</translation>
    </message>
    <message>
        <source>The part Endpoint is missing.</source>
        <translation>Der Teil Endpoint fehlt.</translation>
    </message>
    <message>
        <source>The part Endpoint is empty.</source>
        <translation>Der Teil Endpoint ist leer.</translation>
    </message>
    <message>
        <source>The endpoint is not of the form sb://HOST/.</source>
        <translation>Der Endpunkt hat nicht die Form sb://HOST/.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s port is not a number from 1 to 65535.</source>
        <translation>Der Port des Endpunkts ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Take the port out: 9093 is used.</source>
        <translation>Nehmen Sie den Port heraus: 9093 wird verwendet.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host is not a host name: sb://HOST/ and a semicolon must stand there.</source>
        <translation>Der Host des Endpunkts ist kein Hostname: Dort müssen sb://HOST/ und ein Semikolon stehen.</translation>
    </message>
    <message>
        <source>The endpoint holds the cloud&apos;s domain without a namespace before it.</source>
        <translation>Der Endpunkt enthält die Domäne der Cloud ohne einen Namespace davor.</translation>
    </message>
    <message>
        <source>The host does not begin with the name of a namespace (a letter, then letters, digits and hyphens, at most 50, no hyphen at the end).</source>
        <translation>Der Host beginnt nicht mit dem Namen eines Namespace (ein Buchstabe, dann Buchstaben, Ziffern und Bindestriche, höchstens 50, kein Bindestrich am Ende).</translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is missing.</source>
        <translation>Der Teil SharedAccessKeyName fehlt.</translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is empty.</source>
        <translation>Der Teil SharedAccessKeyName ist leer.</translation>
    </message>
    <message>
        <source>SharedAccessKeyName is not the name of a policy (1 to 50 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation>SharedAccessKeyName ist nicht der Name einer Richtlinie (1 bis 50 Buchstaben, Ziffern, „.“, „-“, „_“; am Anfang und Ende Buchstabe oder Ziffer).</translation>
    </message>
    <message>
        <source>SharedAccessKeyName holds what looks like a key.</source>
        <translation>SharedAccessKeyName enthält etwas, das wie ein Schlüssel aussieht.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name there and the key after SharedAccessKey, or copy the string again.</source>
        <translation>Schreiben Sie dorthin den Namen der Richtlinie und den Schlüssel hinter SharedAccessKey, oder kopieren Sie die Zeichenfolge noch einmal.</translation>
    </message>
    <message>
        <source>The part SharedAccessKey is missing.</source>
        <translation>Der Teil SharedAccessKey fehlt.</translation>
    </message>
    <message>
        <source>The part SharedAccessKey is empty.</source>
        <translation>Der Teil SharedAccessKey ist leer.</translation>
    </message>
    <message>
        <source>The key is no base64: it holds characters that cannot stand in a key, or &quot;=&quot; in the wrong place, or other text follows it.</source>
        <translation>Der Schlüssel ist kein Base64: Er enthält Zeichen, die in keinem Schlüssel vorkommen, oder „=“ an falscher Stelle, oder anderer Text folgt ihm.</translation>
    </message>
    <message>
        <source>The part EntityPath is empty.</source>
        <translation>Der Teil EntityPath ist leer.</translation>
    </message>
    <message>
        <source>Take the part out, or write the event hub&apos;s name there.</source>
        <translation>Nehmen Sie den Teil heraus, oder schreiben Sie dorthin den Namen des Event Hubs.</translation>
    </message>
    <message>
        <source>EntityPath is not the name of an event hub (1 to 256 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation>EntityPath ist nicht der Name eines Event Hubs (1 bis 256 Buchstaben, Ziffern, „.“, „-“, „_“; am Anfang und Ende Buchstabe oder Ziffer).</translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of the event hub, or take EntityPath out.</source>
        <translation>Kopieren Sie die Verbindungszeichenfolge einer Richtlinie des Event Hubs, oder nehmen Sie EntityPath heraus.</translation>
    </message>
    <message>
        <source>EntityPath holds what looks like a key.</source>
        <translation>EntityPath enthält etwas, das wie ein Schlüssel aussieht.</translation>
    </message>
    <message>
        <source>Write the event hub&apos;s name there, or copy the string again.</source>
        <translation>Schreiben Sie dorthin den Namen des Event Hubs, oder kopieren Sie die Zeichenfolge noch einmal.</translation>
    </message>
    <message>
        <source>The string is for the event hub &quot;%1&quot;, but &quot;%2&quot; shall be read.</source>
        <translation>Die Zeichenfolge ist für den Event Hub „%1“, gelesen werden soll aber „%2“.</translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of that event hub or of the namespace, or read the event hub that the string is for.</source>
        <translation>Kopieren Sie die Verbindungszeichenfolge einer Richtlinie jenes Event Hubs oder des Namespace, oder lesen Sie den Event Hub, für den die Zeichenfolge ist.</translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator=true stands in the string of a real namespace; the key would travel unencrypted.</source>
        <translation>UseDevelopmentEmulator=true steht in der Zeichenfolge eines echten Namespace; der Schlüssel ginge unverschlüsselt über das Netz.</translation>
    </message>
    <message>
        <source>Take UseDevelopmentEmulator out of the string.</source>
        <translation>Nehmen Sie UseDevelopmentEmulator aus der Zeichenfolge.</translation>
    </message>
    <message>
        <source>The part UseDevelopmentEmulator is empty.</source>
        <translation>Der Teil UseDevelopmentEmulator ist leer.</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub, Shared access policies, your policy, and copy &quot;Connection string–primary key&quot;.</source>
        <translation>Öffnen Sie im Azure-Portal den Event Hub, „Shared access policies“ (SAS-Richtlinien), Ihre Richtlinie, und kopieren Sie „Connection string–primary key“ (Verbindungszeichenfolge – Primärschlüssel).</translation>
    </message>
</context>
<context>
    <name>hubscope::common::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>hubscope::common::DiagnosisView</name>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>No other cause shows itself like this.</source>
        <translation>Nichts anderes zeigt sich so.</translation>
    </message>
    <message>
        <source>This is the likeliest cause.</source>
        <translation>Dies ist die wahrscheinlichste Ursache.</translation>
    </message>
    <message>
        <source>Other causes show themselves like this, too.</source>
        <translation>Auch andere Ursachen zeigen sich so.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>It may also be, the likeliest first:</source>
        <translation>Auch möglich, das Wahrscheinlichste zuerst:</translation>
    </message>
    <message>
        <source>How you can tell</source>
        <translation>Woran Sie es erkennen</translation>
    </message>
    <message>
        <source>How you can tell: %1</source>
        <translation>Woran Sie es erkennen: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::common::StageList</name>
    <message>
        <source>Stages of the connection test</source>
        <translation>Stufen des Verbindungstests</translation>
    </message>
    <message>
        <source>&amp;Run This Stage Again</source>
        <translation>Diese Stufe erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Finished stages</source>
        <translation>Abgeschlossene Stufen</translation>
    </message>
    <message>
        <source>Details of the chosen stage</source>
        <translation>Details der gewählten Stufe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Run This Sta&amp;ge Again</source>
        <translation>Diese Stu&amp;fe erneut prüfen</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v von %m</translation>
    </message>
    <message>
        <source>Stage %1 of %2 failed</source>
        <translation>Stufe %1 von %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test is starting</source>
        <translation>Der Test beginnt</translation>
    </message>
    <message>
        <source>Testing stage %1 of %2</source>
        <translation>Stufe %1 von %2 wird geprüft</translation>
    </message>
    <message>
        <source>The test was stopped before its end</source>
        <translation>Der Test wurde vorzeitig gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s)</source>
        <translation>
            <numerusform>Die Verbindung funktioniert, mit %n Warnung</numerusform>
            <numerusform>Die Verbindung funktioniert, mit %n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Choose a stage to see its details.</source>
        <translation>Wählen Sie eine Stufe, um ihre Details zu sehen.</translation>
    </message>
</context>
<context>
    <name>hubscope::common::StatusGlyph</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Verbindet neu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
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
            <numerusform>%1 Ereignis</numerusform>
            <numerusform>%1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more event(s)</source>
        <translation>
            <numerusform>%1 weiteres Ereignis</numerusform>
            <numerusform>%1 weitere Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::ConnectionNotices</name>
    <message>
        <source>Reading has stopped: %1</source>
        <translation>Das Lesen ist gestoppt: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Verbindung verloren: %1</translation>
    </message>
    <message>
        <source>Hubscope goes on trying.</source>
        <translation>Hubscope versucht es weiter.</translation>
    </message>
    <message>
        <source>Connection restored: %1</source>
        <translation>Verbindung wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Reading goes on where it was.</source>
        <translation>Das Lesen geht an derselben Stelle weiter.</translation>
    </message>
</context>
<context>
    <name>hubscope::models::DiagnosticsModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message numerus="yes">
        <source>Active: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>Aktiv: %1, %n-mal gesehen, zuletzt %2</numerusform>
            <numerusform>Aktiv: %1, %n-mal gesehen, zuletzt %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>Vorbei: %1, %n-mal gesehen, zuletzt %2</numerusform>
            <numerusform>Vorbei: %1, %n-mal gesehen, zuletzt %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::GapModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and on</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>hubscope::models::LogSetModel</name>
    <message>
        <source>%1: no event yet</source>
        <translation>%1: noch kein Ereignis</translation>
    </message>
    <message>
        <source>not sent to InsightIDR</source>
        <translation>nicht an InsightIDR gesendet</translation>
    </message>
    <message>
        <source>the table shows only these</source>
        <translation>die Tabelle zeigt nur diese</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 event(s), %3, last %4</source>
        <translation>
            <numerusform>%1: %2 Ereignis, %3, zuletzt %4</numerusform>
            <numerusform>%1: %2 Ereignisse, %3, zuletzt %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::NotificationsModel</name>
    <message>
        <source>%1 in %2 min</source>
        <translation>%1 in %2 min</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>hubscope::models::PartitionModel</name>
    <message>
        <source>Oldest offset that the hub still holds: %1</source>
        <translation>Ältester Offset, den der Hub noch enthält: %1</translation>
    </message>
    <message>
        <source>Partition %1: position %2, end %3, lag %4, %5</source>
        <translation>Partition %1: Position %2, Ende %3, Rückstand %4, %5</translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTableModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewendet</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: to %3, %4 hit(s)</source>
        <translation>
            <numerusform>Regel %1, %2: nach %3, %4 Treffer</numerusform>
            <numerusform>Regel %1, %2: nach %3, %4 Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTryOut</name>
    <message>
        <source>No events are held yet, so there is nothing to try the rules on.</source>
        <translation>Noch werden keine Ereignisse vorgehalten, an denen sich die Regeln ausprobieren ließen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) move(s) from %1 to %2</source>
        <translation>
            <numerusform>%n Ereignis wechselt von %1 zu %2</numerusform>
            <numerusform>%n Ereignisse wechseln von %1 zu %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stay(s) in the log set, but by another rule</source>
        <translation>
            <numerusform>%n Ereignis bleibt im Log-Set, aber durch eine andere Regel</numerusform>
            <numerusform>%n Ereignisse bleiben im Log-Set, aber durch eine andere Regel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) meet(s) no rule and land(s) in Unparsed Data</source>
        <translation>
            <numerusform>Auf %n Ereignis trifft keine Regel zu, es landet in Unparsed Data</numerusform>
            <numerusform>Auf %n Ereignisse trifft keine Regel zu, sie landen in Unparsed Data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the last %1 event(s) moves to another log set.</source>
        <translation>
            <numerusform>Das letzte %1 Ereignis wechselt das Log-Set nicht.</numerusform>
            <numerusform>Keines der letzten %1 Ereignisse wechselt das Log-Set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %1 event(s)</source>
        <translation>
            <numerusform>des letzten %1 Ereignisses</numerusform>
            <numerusform>der letzten %1 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 move(s) to another log set.</source>
        <extracomment>%1 is &quot;of the last 12 events&quot;.</extracomment>
        <translation>
            <numerusform>%n %1 wechselt das Log-Set.</numerusform>
            <numerusform>%n %1 wechseln das Log-Set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::SampleModel</name>
    <message>
        <source>no rule holds</source>
        <translation>keine Regel trifft zu</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>Nicht zurückgelesen</translation>
    </message>
    <message>
        <source>Came back changed</source>
        <translation>Kam verändert zurück</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 after %3, sorted by %4</source>
        <translation>%1: %2 nach %3, eingeordnet durch %4</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgelesen</translation>
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
        <translation>Demo-Hub</translation>
    </message>
</context>
<context>
    <name>hubscope::models::StageModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::AboutDialog</name>
    <message>
        <source>About Hubscope</source>
        <translation>Über Hubscope</translation>
    </message>
    <message>
        <source>&amp;Hubscope</source>
        <translation>&amp;Hubscope</translation>
    </message>
    <message>
        <source>L&amp;ibraries</source>
        <translation>&amp;Bibliotheken</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License, Version 3</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Third-party software and its licences</source>
        <translation>Software Dritter und ihre Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Third-Party Software</source>
        <translation>&amp;Software Dritter</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hubscope %1</source>
        <translation>Hubscope %1</translation>
    </message>
    <message>
        <source>Sets up, tests and watches the path of Azure logs into InsightIDR.</source>
        <translation>Richtet den Weg der Azure-Protokolle zu InsightIDR ein, prüft und beobachtet ihn.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. © 2026 The Hubscope developers.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung. © 2026 The Hubscope developers.</translation>
    </message>
    <message>
        <source>Not made or endorsed by Rapid7 or Microsoft; InsightIDR and Azure are names of theirs.</source>
        <translation>Weder von Rapid7 noch von Microsoft hergestellt oder empfohlen; InsightIDR und Azure sind deren Namen.</translation>
    </message>
    <message>
        <source>Libraries, their versions and licences</source>
        <translation>Bibliotheken, ihre Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::AlertsPanel</name>
    <message>
        <source>Add Rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>Say which events you want to be told of</source>
        <translation>Festlegen, welche Ereignisse Ihnen gemeldet werden</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>In der Liste zeigen</translation>
    </message>
    <message>
        <source>Go to the alert&apos;s first event in the live list</source>
        <translation>Zum ersten Ereignis des Alarms in der Live-Liste gehen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search for all events of the alert</source>
        <translation>Alle Ereignisse des Alarms suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the list of alerts; no event is touched</source>
        <translation>Die Liste der Alarme leeren; kein Ereignis wird angerührt</translation>
    </message>
    <message>
        <source>What stood in the file of the rules and was not understood is kept as %1</source>
        <translation>Unverstandenes aus der Regeldatei wurde als %1 beiseitegelegt</translation>
    </message>
    <message>
        <source>Alerts, the newest first</source>
        <translation>Alarme, die neuesten zuerst</translation>
    </message>
    <message>
        <source>No event has met a rule yet</source>
        <translation>Noch traf keine Regel auf ein Ereignis zu</translation>
    </message>
    <message>
        <source>What comes from now on is looked at. The first event that meets a rule makes an alert here, and your desktop tells you of it.</source>
        <translation>Geprüft wird, was ab jetzt kommt. Das erste Ereignis, auf das eine Regel zutrifft, löst hier einen Alarm aus, und Ihr Desktop meldet es Ihnen.</translation>
    </message>
    <message>
        <source>No notification rule is on</source>
        <translation>Keine Benachrichtigungsregel ist eingeschaltet</translation>
    </message>
    <message>
        <source>Rules stay off until you switch them on: open the list of rules and check those that you want to be told of.</source>
        <translation>Regeln bleiben aus, bis Sie sie einschalten: Öffnen Sie die Regelliste und haken Sie die an, die Ihnen etwas melden sollen.</translation>
    </message>
    <message>
        <source>Be told of events as they come</source>
        <translation>Ereignisse melden lassen, sobald sie kommen</translation>
    </message>
    <message>
        <source>A notification rule is a query: each event that fits it raises an alert here and a notification on your desktop, no more often than you allow.</source>
        <translation>Eine Benachrichtigungsregel ist eine Abfrage: Jedes passende Ereignis löst hier einen Alarm und auf Ihrem Desktop eine Benachrichtigung aus, nicht öfter, als Sie erlauben.</translation>
    </message>
    <message>
        <source>Reading the rules of this profile</source>
        <translation>Die Regeln dieses Profils werden gelesen</translation>
    </message>
    <message>
        <source>This desktop shows no notifications; alerts are listed here all the same</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen; Alarme stehen trotzdem hier</translation>
    </message>
    <message>
        <source>No notification rules</source>
        <translation>Keine Benachrichtigungsregeln</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), none is on</source>
        <translation>
            <numerusform>%n Regel, nicht eingeschaltet</numerusform>
            <numerusform>%n Regeln, keine eingeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) on</source>
        <translation>
            <numerusform>%1 von %n Regel ein</numerusform>
            <numerusform>%1 von %n Regeln ein</numerusform>
        </translation>
    </message>
    <message>
        <source>No notification rule is in force: %1 cannot be read, %2. The first rule that you add keeps that file aside.</source>
        <translation>Keine Benachrichtigungsregel ist in Kraft: %1 ist nicht lesbar, %2. Mit der ersten Regel, die Sie hinzufügen, wird diese Datei beiseitegelegt.</translation>
    </message>
    <message>
        <source>What comes from now on is looked at. The first event that meets a rule makes an alert here.</source>
        <translation>Geprüft wird, was ab jetzt kommt. Das erste Ereignis, auf das eine Regel zutrifft, löst hier einen Alarm aus.</translation>
    </message>
    <message>
        <source>A notification rule is a query: each event that fits it raises an alert here, no more often than you allow.</source>
        <translation>Eine Benachrichtigungsregel ist eine Abfrage: Jedes passende Ereignis löst hier einen Alarm aus, nicht öfter, als Sie erlauben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) were not looked at and raised no alert: the rules are slower than what comes. Tests of log set, result or category are fast.</source>
        <translation>
            <numerusform>%1 Ereignis wurde nicht geprüft und löste keinen Alarm aus: Die Regeln sind langsamer als der Zustrom. Bedingungen zu Log-Set, Ergebnis oder Kategorie sind schnell.</numerusform>
            <numerusform>%1 Ereignisse wurden nicht geprüft und lösten keinen Alarm aus: Die Regeln sind langsamer als der Zustrom. Bedingungen zu Log-Set, Ergebnis oder Kategorie sind schnell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::BodyView</name>
    <message>
        <source>Show All</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Preparing the whole text…</source>
        <translation>Der ganze Text wird vorbereitet…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
    <message>
        <source>%1 of the text are here…</source>
        <translation>%1 des Textes sind da…</translation>
    </message>
    <message>
        <source>The whole text, without colours</source>
        <translation>Der ganze Text, ohne Farben</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 Treffer</numerusform>
            <numerusform>%1 Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ClientLogView</name>
    <message>
        <source>Log of the Kafka client</source>
        <translation>Protokoll des Kafka-Clients</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Level</translation>
    </message>
    <message>
        <source>Level of the client&apos;s log</source>
        <translation>Level des Client-Protokolls</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Die gewählten Zeilen oder alle kopieren</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Clear the client&apos;s log</source>
        <translation>Das Client-Protokoll leeren</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionPanel</name>
    <message>
        <source>Nothing is connected</source>
        <translation>Nichts ist verbunden</translation>
    </message>
    <message>
        <source>Connect to a saved event hub, set up a connection, or try the demo hub. Then this shows where reading stands in each partition.</source>
        <translation>Verbinden Sie sich mit einem gespeicherten Event Hub, richten Sie eine Verbindung ein, oder probieren Sie den Demo-Hub aus. Danach sehen Sie hier, wie weit jede Partition gelesen ist.</translation>
    </message>
    <message>
        <source>List all gaps and export them</source>
        <translation>Alle Lücken auflisten und exportieren</translation>
    </message>
    <message>
        <source>Partitions of the event hub</source>
        <translation>Partitionen des Event Hubs</translation>
    </message>
    <message>
        <source>Host %1 · event hub %2</source>
        <translation>Host %1 · Event Hub %2</translation>
    </message>
    <message>
        <source>Host %1 · event hub %2 · policy %3</source>
        <translation>Host %1 · Event Hub %2 · Richtlinie %3</translation>
    </message>
    <message>
        <source>Events are not kept</source>
        <translation>Ereignisse werden nicht gespeichert</translation>
    </message>
    <message>
        <source>The kept events are being opened</source>
        <translation>Die gespeicherten Ereignisse werden geöffnet</translation>
    </message>
    <message>
        <source>Each event is kept before it is shown</source>
        <translation>Jedes Ereignis wird gespeichert, bevor es gezeigt wird</translation>
    </message>
    <message>
        <source>Reading waits: %1</source>
        <translation>Das Lesen wartet: %1</translation>
    </message>
    <message>
        <source>Shown only: %1</source>
        <translation>Nur angezeigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List and Export %1 Gap(s)…</source>
        <translation>
            <numerusform>%1 Lü&amp;cke auflisten und exportieren…</numerusform>
            <numerusform>%1 Lü&amp;cken auflisten und exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting in the hub</source>
        <translation>noch im Hub: %1</translation>
    </message>
    <message>
        <source>newest taken by the hub %1</source>
        <translation>neueste vom Hub angenommen: %1</translation>
    </message>
    <message>
        <source>events held back, the window is catching up</source>
        <translation>zurückgehalten, das Fenster holt auf</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionTestPanel</name>
    <message>
        <source>&amp;Run Test</source>
        <translation>Test sta&amp;rten</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Cop&amp;y Report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>Bericht s&amp;peichern…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Den Test stoppen</translation>
    </message>
    <message>
        <source>The test proves the way from this computer, not that of the InsightIDR collector.</source>
        <translation>Der Test prüft den Weg von diesem Rechner aus, nicht den des InsightIDR Collectors.</translation>
    </message>
    <message>
        <source>Run the test to check the whole way to the event hub, step by step</source>
        <translation>Starten Sie den Test, um den ganzen Weg zum Event Hub Stufe für Stufe zu prüfen</translation>
    </message>
    <message>
        <source>Choose or set up a connection first; then its way can be tested</source>
        <translation>Wählen Sie zuerst eine Verbindung, oder richten Sie eine ein; dann lässt sich ihr Weg testen</translation>
    </message>
    <message>
        <source>Report copied; keys removed</source>
        <translation>Bericht kopiert; Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Report saved; keys removed</source>
        <translation>Bericht gespeichert; Schlüssel entfernt</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>Der Bericht wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>E&amp;rneut starten</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::DiagnosticsPanel</name>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Client Log</source>
        <translation>Client-Protokoll</translation>
    </message>
    <message>
        <source>Gaps (%1)</source>
        <translation>Lücken (%1)</translation>
    </message>
    <message>
        <source>Causes, active ones first</source>
        <translation>Ursachen, aktive zuerst</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu melden</translation>
    </message>
    <message>
        <source>What goes wrong with the connection appears here, with its cause and what to do about it. To check the whole way to the event hub, test the connection.</source>
        <translation>Was mit der Verbindung schiefgeht, erscheint hier mit Ursache und Abhilfe. Um den ganzen Weg zum Event Hub zu prüfen, testen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation>Text des Clients oder Servers im Wortlaut</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy this cause as text</source>
        <translation>Diese Ursache als Text kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%1. Seen %n time(s), first %2, last %3 (%4).</source>
        <translation>
            <numerusform>%1. %n-mal gesehen, zuerst %2, zuletzt %3 (%4).</numerusform>
            <numerusform>%1. %n-mal gesehen, zuerst %2, zuletzt %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>The chosen cause</source>
        <translation>Die gewählte Ursache</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Vorbei</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EmptyPage</name>
    <message numerus="yes">
        <source>%n event(s) are held and none of them passes.</source>
        <translation>
            <numerusform>%n Ereignis wird vorgehalten, und es passt nicht.</numerusform>
            <numerusform>%n Ereignisse werden vorgehalten, und keines passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Kein Ereignis passt zum Filter</translation>
    </message>
    <message>
        <source>Not reading</source>
        <translation>Es wird nicht gelesen</translation>
    </message>
    <message>
        <source>“%1” is not being read. Nothing in the hub is lost by that.</source>
        <translation>„%1“ wird nicht gelesen. Im Hub geht dadurch nichts verloren.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Choose a connection in the toolbar, or set up another one.</source>
        <translation>Wählen Sie in der Symbolleiste eine Verbindung, oder richten Sie eine weitere ein.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>See the Azure logs that InsightIDR collects, and where each of them lands.</source>
        <translation>Sehen Sie die Azure-Protokolle, die InsightIDR sammelt, und wo jedes davon landet.</translation>
    </message>
    <message>
        <source>Looking for the key of “%1”</source>
        <translation>Schlüssel von „%1“ wird gesucht</translation>
    </message>
    <message>
        <source>The keychain of this computer is asked; it may want to be unlocked.</source>
        <translation>Der Schlüsselbund dieses Rechners wird gefragt; vielleicht muss er entsperrt werden.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindet mit %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Connected to %1, waiting for the first event</source>
        <translation>Verbunden mit %1, wartet auf das erste Ereignis</translation>
    </message>
    <message>
        <source>Reading from now on: events that came before are not shown.</source>
        <translation>Gelesen wird ab jetzt: Frühere Ereignisse werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Connected to %1, no event for %2.</source>
        <translation>Verbunden mit %1, kein Ereignis seit %2.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>Die Ansicht wurde geleert</translation>
    </message>
    <message>
        <source>New events appear here as they come.</source>
        <translation>Neue Ereignisse erscheinen hier, sobald sie kommen.</translation>
    </message>
    <message numerus="yes">
        <source>Filtering %1 event(s)…</source>
        <translation>
            <numerusform>%1 Ereignis wird gefiltert…</numerusform>
            <numerusform>%1 Ereignisse werden gefiltert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1 (%2, port %3) yet; trying goes on.</source>
        <translation>Noch nicht mit %1 verbunden (%2, Port %3); es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; trying goes on.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen; es wird weiter versucht.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventDetailPanel</name>
    <message>
        <source>No rule holds for this event, so it is Unparsed Data.</source>
        <translation>Auf dieses Ereignis trifft keine Regel zu, darum ist es Unparsed Data.</translation>
    </message>
    <message>
        <source>%1 (rule %2, your own)</source>
        <translation>%1 (Regel %2, Ihre eigene)</translation>
    </message>
    <message>
        <source>%1 (rule %2, published by Rapid7)</source>
        <translation>%1 (Regel %2, veröffentlicht von Rapid7)</translation>
    </message>
    <message>
        <source>%1 (rule %2, our judgement)</source>
        <translation>%1 (Regel %2, unsere Einschätzung)</translation>
    </message>
    <message>
        <source>Choose an event in the list to see all of it.</source>
        <translation>Wählen Sie ein Ereignis in der Liste, um es ganz zu sehen.</translation>
    </message>
    <message>
        <source>Copy Event</source>
        <translation>Ereignis kopieren</translation>
    </message>
    <message>
        <source>Copy the event as JSON, in InsightIDR&apos;s shape</source>
        <translation>Das Ereignis als JSON kopieren, in der Form von InsightIDR</translation>
    </message>
    <message>
        <source>Show the rule of this event</source>
        <translation>Die Regel dieses Ereignisses zeigen</translation>
    </message>
    <message>
        <source>JSON of the record</source>
        <translation>JSON des Datensatzes</translation>
    </message>
    <message>
        <source>Record as it came</source>
        <translation>Datensatz, wie er kam</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohtext</translation>
    </message>
    <message>
        <source>This record is not JSON. Raw shows it as it came.</source>
        <translation>Dieser Datensatz ist kein JSON. „Rohtext“ zeigt ihn, wie er kam.</translation>
    </message>
    <message>
        <source>%1 %2 · partition %3, offset %4, record %5 · %6</source>
        <translation>%1 %2 · Partition %3, Offset %4, Datensatz %5 · %6</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page login.microsoftonline.com/error knows it.</source>
        <translation>Die Microsoft-Seite login.microsoftonline.com/error erklärt ihn.</translation>
    </message>
    <message>
        <source>Sign-in error %1: %2</source>
        <translation>Anmeldefehler %1: %2</translation>
    </message>
    <message>
        <source>Repaired: %1 (%2)</source>
        <translation>Repariert: %1 (%2)</translation>
    </message>
    <message>
        <source>Noted: %1 (%2)</source>
        <translation>Hinweis: %1 (%2)</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Durch den Filter ausgeblendet</translation>
    </message>
    <message>
        <source>No longer in the live list</source>
        <translation>Nicht mehr in der Live-Liste</translation>
    </message>
    <message>
        <source>Save Record As</source>
        <translation>Datensatz speichern unter</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The record was not saved.</source>
        <translation>Der Datensatz wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTablePanel</name>
    <message>
        <source>Filter in LEQL: a word, or result = SUCCESS</source>
        <translation>Filter in LEQL: ein Wort oder result = SUCCESS</translation>
    </message>
    <message>
        <source>Filter events, in LEQL</source>
        <translation>Ereignisse filtern, in LEQL</translation>
    </message>
    <message>
        <source>Words must stand in the event whole and in this case; where(word, loose) takes parts in any case (%1)</source>
        <translation>Wörter müssen im Ereignis ganz und in dieser Groß-/Kleinschreibung stehen; where(word, loose) nimmt Teile in beliebiger Schreibung (%1)</translation>
    </message>
    <message>
        <source>Filter events by log set</source>
        <translation>Ereignisse nach Log-Set filtern</translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation>Alle Log-Sets</translation>
    </message>
    <message>
        <source>Paused at %1 · %2 new</source>
        <translation>Angehalten um %1 · %2 neu</translation>
    </message>
    <message>
        <source>%1 older ones found no room</source>
        <translation>%1 ältere fanden keinen Platz</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Not reading: no new events arrive</source>
        <translation>Es wird nicht gelesen: Es kommen keine neuen Ereignisse an</translation>
    </message>
    <message>
        <source>Following the newest event</source>
        <translation>Folgt dem neuesten Ereignis</translation>
    </message>
    <message>
        <source>Scrolled back: new events arrive below</source>
        <translation>Zurückgescrollt: Neue Ereignisse erscheinen unten</translation>
    </message>
    <message>
        <source>Follow Newest</source>
        <translation>Neuestem folgen</translation>
    </message>
    <message>
        <source>filtering %1…</source>
        <translation>%1 werden gefiltert…</translation>
    </message>
    <message>
        <source>%1 of %2 held match</source>
        <translation>%1 von %2 vorgehaltenen passen</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTableView</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ExportBar</name>
    <message>
        <source>Cancel Export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export What Was Found</source>
        <translation>Gefundenes exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was made.</source>
        <translation>Der Export wurde abgebrochen; es entstand keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) written</source>
        <translation>
            <numerusform>%1 Ereignis geschrieben</numerusform>
            <numerusform>%1 Ereignisse geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were written to %2</source>
        <translation>
            <numerusform>%1 Zeile wurde nach %2 geschrieben</numerusform>
            <numerusform>%1 Zeilen wurden nach %2 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but a part of what is stored could not be read: %2</source>
        <translation>%1, aber ein Teil des Gespeicherten war nicht lesbar: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldList</name>
    <message>
        <source>Fields of the event</source>
        <translation>Felder des Ereignisses</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>Nur &amp;diesen Wert</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>Diesen Wert &amp;ausschließen</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>Nach diesem Wert &amp;suchen</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldModel</name>
    <message>
        <source>(Enter shows more)</source>
        <translation>(Eingabetaste zeigt mehr)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::GapsView</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Gaps, the newest first</source>
        <translation>Lücken, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Export all gaps to a file</source>
        <translation>Alle Lücken in eine Datei exportieren</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Keine Lücken</translation>
    </message>
    <message>
        <source>Messages of the hub that could not be read are listed here, with their offsets and the reason.</source>
        <translation>Nachrichten des Hubs, die nicht gelesen werden konnten, stehen hier mit ihren Offsets und dem Grund.</translation>
    </message>
    <message>
        <source>Export Gaps</source>
        <translation>Lücken exportieren</translation>
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
        <translation>Einrichtung prüfen</translation>
    </message>
    <message>
        <source>This shows that events come all the way.</source>
        <translation>Das zeigt, dass Ereignisse den ganzen Weg zurücklegen.</translation>
    </message>
    <message>
        <source>In the list: pause or resume</source>
        <translation>In der Liste: anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>In the list: follow the newest event</source>
        <translation>In der Liste: dem neuesten Ereignis folgen</translation>
    </message>
    <message>
        <source>In the list: go to the event&apos;s panel</source>
        <translation>In der Liste: zum Bereich des Ereignisses gehen</translation>
    </message>
    <message>
        <source>In a text: find next, find previous</source>
        <translation>In einem Text: weitersuchen, rückwärts suchen</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::InlineBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
            <numerusform>%n beschädigte Datei beiseitegelegt, %1 auf dem Datenträger.</numerusform>
            <numerusform>%n beschädigte Dateien beiseitegelegt, %1 auf dem Datenträger.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events are kept.</source>
        <translation>Es sind keine Ereignisse gespeichert.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>&amp;Delete Stored Events…</source>
        <translation>Gespeicherte Ereignisse &amp;löschen…</translation>
    </message>
    <message>
        <source>Stored Events of %1</source>
        <translation>Gespeicherte Ereignisse von %1</translation>
    </message>
    <message>
        <source>&amp;Keep events for</source>
        <translation>Ereignisse auf&amp;bewahren für</translation>
    </message>
    <message>
        <source>Days that events are kept</source>
        <translation>Tage, die Ereignisse aufbewahrt werden</translation>
    </message>
    <message>
        <source>&amp;Use at most</source>
        <translation>&amp;Höchstens belegen</translation>
    </message>
    <message>
        <source>Disk space that the store may use</source>
        <translation>Platz, den der Ereignisspeicher höchstens belegt</translation>
    </message>
    <message>
        <source>&amp;Leave free on the disk</source>
        <translation>Auf dem Datenträger &amp;frei lassen</translation>
    </message>
    <message>
        <source>Disk space that stays free</source>
        <translation>Platz, der auf dem Datenträger frei bleibt</translation>
    </message>
    <message>
        <source>The oldest events go first. To leave space free, only what is older than a day goes.</source>
        <translation>Die ältesten Ereignisse werden zuerst gelöscht. Um Platz frei zu lassen, wird nur gelöscht, was älter als ein Tag ist.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete Stored Events</source>
        <translation>Gespeicherte Ereignisse löschen</translation>
    </message>
    <message>
        <source>Delete all stored events of this profile?</source>
        <translation>Alle gespeicherten Ereignisse dieses Profils löschen?</translation>
    </message>
    <message>
        <source>They are gone for good. Reading goes on where it is: what is deleted is not read again, even if the hub still holds it.</source>
        <translation>Sie werden endgültig gelöscht. Das Lesen geht weiter, wo es steht: Gelöschtes wird nicht noch einmal gelesen, auch wenn der Hub es noch enthält.</translation>
    </message>
    <message>
        <source>Delete Events</source>
        <translation>Ereignisse löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) from %2 to %3 (UTC), %4 on disk.</source>
        <translation>
            <numerusform>%1 Ereignis von %2 bis %3 (UTC), %4 auf dem Datenträger.</numerusform>
            <numerusform>%1 Ereignisse von %2 bis %3 (UTC), %4 auf dem Datenträger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::KeyDialog</name>
    <message>
        <source>Key of a Shared Access Policy</source>
        <translation>Schlüssel einer SAS-Richtlinie</translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is needed to read the hub.</source>
        <translation>Um den Hub zu lesen, wird der Schlüssel der Richtlinie „%1“ auf %2 gebraucht.</translation>
    </message>
    <message>
        <source>&amp;Key or connection string:</source>
        <translation>&amp;Schlüssel oder Verbindungszeichenfolge:</translation>
    </message>
    <message>
        <source>Use Key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No key could be read from this.</source>
        <translation>Daraus ließ sich kein Schlüssel lesen.</translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the profile reads from “%2”.</source>
        <translation>Diese Zeichenfolge ist für den Namespace unter „%1“, das Profil liest von „%2“.</translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, the profile uses “%2”.</source>
        <translation>Diese Zeichenfolge ist für die Richtlinie „%1“, das Profil verwendet „%2“.</translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, the policy belongs to “%2”.</source>
        <translation>Diese Zeichenfolge ist für den Event Hub „%1“, die Richtlinie gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Paste the string that fits, or change the profile.</source>
        <translation>Fügen Sie die passende Zeichenfolge ein, oder ändern Sie das Profil.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LeqlEdit</name>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>Was hier passt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetDelegate</name>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>noch kein Ereignis</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsButton</name>
    <message>
        <source>Log sets to search in</source>
        <translation>Zu durchsuchende Log-Sets</translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation>Alle Log-Sets</translation>
    </message>
    <message numerus="yes">
        <source>%n Log Set(s)</source>
        <translation>
            <numerusform>%n Log-Set</numerusform>
            <numerusform>%n Log-Sets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>Log sets</source>
        <translation>Log-Sets</translation>
    </message>
    <message>
        <source>Space shows only the events of the chosen log set, and all again.</source>
        <translation>Die Leertaste zeigt nur die Ereignisse des gewählten Log-Sets, dann wieder alle.</translation>
    </message>
    <message>
        <source>Show the events of all log sets</source>
        <translation>Die Ereignisse aller Log-Sets zeigen</translation>
    </message>
    <message>
        <source>Log name: %1</source>
        <translation>Log Name: %1</translation>
    </message>
    <message>
        <source>Under this name InsightIDR&apos;s Log Search lists the events in each log set.</source>
        <translation>Unter diesem Namen führt Log Search von InsightIDR die Ereignisse in jedem Log-Set auf.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) · %2</source>
        <translation>
            <numerusform>%1 Ereignis · %2</numerusform>
            <numerusform>%1 Ereignisse · %2</numerusform>
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
        <translation>Live-Ereignisse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Log Sets</source>
        <translation>Log-Sets</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Hauptsymbolleiste</translation>
    </message>
    <message>
        <source>Diagnostics (%1)</source>
        <translation>Diagnose (%1)</translation>
    </message>
    <message>
        <source>Rules (changed)</source>
        <translation>Regeln (geändert)</translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is still in the keychain. %3</source>
        <translation>Der Schlüssel der Richtlinie „%1“ auf %2 ist noch im Schlüsselbund. %3</translation>
    </message>
    <message>
        <source>%1 – Hubscope</source>
        <translation>%1 – Hubscope</translation>
    </message>
    <message>
        <source>&amp;Resume (%1 new)</source>
        <translation>Fort&amp;setzen (%1 neu)</translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation>Ansicht an&amp;halten</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>Alarme zeigen</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alarme (%1)</translation>
    </message>
    <message>
        <source>The notification rules of this profile cannot be read (%1): no rule is in force.</source>
        <translation>Die Benachrichtigungsregeln dieses Profils sind nicht lesbar (%1): Keine Regel ist in Kraft.</translation>
    </message>
    <message>
        <source>The live list has let this event go. Search finds it where events are stored.</source>
        <translation>Die Live-Liste hat dieses Ereignis schon entfernt. Die Suche findet es, sofern Ereignisse gespeichert werden.</translation>
    </message>
    <message>
        <source>Show Diagnostics</source>
        <translation>Diagnose zeigen</translation>
    </message>
    <message>
        <source>Open Rules</source>
        <translation>Regeln öffnen</translation>
    </message>
    <message>
        <source>The rules of this profile cannot be read (%1), so the built-in ones are in force.</source>
        <translation>Die Regeln dieses Profils sind nicht lesbar (%1), darum gelten die mitgelieferten.</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Events are being read. Read on while the window is closed?</source>
        <translation>Es werden Ereignisse gelesen. Weiterlesen, während das Fenster geschlossen ist?</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Your choice is kept; Settings (Ctrl+,) changes it.</source>
        <translation>Das Symbol im Infobereich holt das Fenster zurück. Hubscope merkt sich Ihre Wahl; in den Einstellungen (Strg+,) lässt sie sich ändern.</translation>
    </message>
    <message>
        <source>Read On in the Tray</source>
        <translation>Im Infobereich weiterlesen</translation>
    </message>
    <message>
        <source>Quit Hubscope</source>
        <translation>Hubscope beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Crash Trace…</source>
        <translation>Absturzprotokoll…</translation>
    </message>
    <message>
        <source>Hubscope ended unexpectedly the last time. What led there was kept.</source>
        <translation>Hubscope wurde beim letzten Mal unerwartet beendet. Was dazu führte, wurde gesichert.</translation>
    </message>
    <message>
        <source>Crash Trace</source>
        <translation>Absturzprotokoll</translation>
    </message>
    <message>
        <source>The trace helps whoever mends the program.</source>
        <translation>Das Protokoll hilft denen, die das Programm reparieren.</translation>
    </message>
    <message>
        <source>It holds versions, addresses in the program and where its libraries stand: no event, no key, no name of a hub.</source>
        <translation>Es enthält Versionen, Adressen im Programm und wo seine Bibliotheken liegen: kein Ereignis, keinen Schlüssel, keinen Namen eines Hubs.</translation>
    </message>
    <message>
        <source>Copy Trace</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when Hubscope starts anew.</source>
        <translation>Die Sprache wechselt, wenn Hubscope neu startet.</translation>
    </message>
    <message>
        <source>Reading goes on where it is then.</source>
        <translation>Das Lesen geht danach dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Restart Now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The key is kept until Hubscope ends and asked for next time: %1. Saving the connection again keeps it, once there is an unlocked keychain.</source>
        <translation>Der Schlüssel bleibt, bis Hubscope endet, und wird beim nächsten Mal erfragt: %1. Sobald es einen entsperrten Schlüsselbund gibt, behält ihn ein erneutes Speichern der Verbindung.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationEditor</name>
    <message>
        <source>&amp;On: tell me of these events as they come</source>
        <translation>&amp;Ein: diese Ereignisse melden, sobald sie kommen</translation>
    </message>
    <message>
        <source>Add Notification Rule</source>
        <translation>Benachrichtigungsregel hinzufügen</translation>
    </message>
    <message>
        <source>Edit Notification Rule</source>
        <translation>Benachrichtigungsregel bearbeiten</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation>Das Eingefügte hat %1 Zeichen, mehr als jede Abfrage. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>The query can be read. No events are held yet that it could be tried on.</source>
        <translation>Die Abfrage ist lesbar. Noch werden keine Ereignisse vorgehalten, an denen sie sich ausprobieren ließe.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the notification is called, such as Failed admin sign-ins</source>
        <translation>Wie die Benachrichtigung heißt, etwa „Fehlgeschlagene Admin-Anmeldungen“</translation>
    </message>
    <message>
        <source>Query, in LEQL</source>
        <translation>Abfrage, in LEQL</translation>
    </message>
    <message>
        <source>Each event that fits the query raises an alert.</source>
        <translation>Jedes Ereignis, das zur Abfrage passt, löst einen Alarm aus.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation>&amp;Abfrage:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>&amp;Höchstens:</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>&amp;Regel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation>&amp;Regel ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Number of notifications</source>
        <translation>Anzahl der Benachrichtigungen</translation>
    </message>
    <message>
        <source>Span of time in minutes</source>
        <translation>Zeitspanne in Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Trying the query on the newest events</source>
        <translation>Die Abfrage wird an den neuesten Ereignissen ausprobiert</translation>
    </message>
    <message>
        <source>Give the rule a name: the notification begins with it.</source>
        <translation>Geben Sie der Regel einen Namen: Mit ihm beginnt die Benachrichtigung.</translation>
    </message>
    <message>
        <source>More events within that time are counted in the same alert, and you are told how many when it is over. A notification shows what the event says, on a locked screen too if the desktop does that.</source>
        <translation>Weitere Ereignisse innerhalb dieser Zeit werden im selben Alarm gezählt; wie viele es waren, erfahren Sie danach. Eine Benachrichtigung zeigt, was im Ereignis steht, auch auf einem gesperrten Bildschirm, wenn der Desktop das so macht.</translation>
    </message>
    <message numerus="yes">
        <source>Would have met %1 of the %2 newest event(s)</source>
        <translation>
            <numerusform>Hätte auf %1 des %2 neuesten Ereignisses zugetroffen</numerusform>
            <numerusform>Hätte auf %1 der %2 neuesten Ereignisse zugetroffen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationsDialog</name>
    <message>
        <source>Notification Rules</source>
        <translation>Benachrichtigungsregeln</translation>
    </message>
    <message>
        <source>There are no notification rules</source>
        <translation>Es gibt keine Benachrichtigungsregeln</translation>
    </message>
    <message>
        <source>Add one here, or choose Notify Me of These where a query shows what you want to be told of.</source>
        <translation>Fügen Sie hier eine hinzu, oder wählen Sie „Darüber benachrichtigen“, wo eine Abfrage zeigt, was Ihnen gemeldet werden soll.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rules are kept with the profile and are off until you check them.</source>
        <translation>Regeln bleiben im Profil und sind aus, bis Sie sie anhaken.</translation>
    </message>
    <message>
        <source>Rules are off until you check them. These last until Hubscope ends: there is no profile to keep them with.</source>
        <translation>Regeln sind aus, bis Sie sie anhaken. Diese gelten, bis Hubscope endet: Es gibt kein Profil, in dem sie bleiben könnten.</translation>
    </message>
    <message>
        <source>Notification rules</source>
        <translation>Benachrichtigungsregeln</translation>
    </message>
    <message>
        <source>Space turns a rule on or off.</source>
        <translation>Die Leertaste schaltet eine Regel ein oder aus.</translation>
    </message>
    <message>
        <source>Remove Notification Rule</source>
        <translation>Benachrichtigungsregel entfernen</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>Die Regel „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Alerts that it raised stay in the list.</source>
        <translation>Alarme, die sie ausgelöst hat, bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfileBox</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The connection to read; choosing another one switches</source>
        <translation>Die Verbindung, die gelesen wird; wählen Sie eine andere, um zu wechseln</translation>
    </message>
    <message>
        <source>Demo hub</source>
        <translation>Demo-Hub</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>No profile is saved</source>
        <translation>Es ist kein Profil gespeichert</translation>
    </message>
    <message>
        <source>File → Set Up a Connection makes one; Import takes one that was exported.</source>
        <translation>„Datei“ → „Verbindung einrichten“ legt eines an; „Importieren“ nimmt ein exportiertes.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Stored Events…</source>
        <translation>&amp;Gespeicherte Ereignisse…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete Profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Das Profil „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its key goes from the keychain as well, unless another profile uses it. Nothing in Azure changes.</source>
        <translation>Auch sein Schlüssel wird aus dem Schlüsselbund entfernt, außer wenn ein anderes Profil ihn verwendet. In Azure ändert sich nichts.</translation>
    </message>
    <message>
        <source>Its stored events: %1
Deleted, they are gone for good. Kept, they stay in this folder, where hubscope-cli can search them: %2</source>
        <translation>Seine gespeicherten Ereignisse: %1
Werden sie gelöscht, sind sie endgültig weg. Werden sie behalten, bleiben sie in diesem Ordner, wo hubscope-cli sie durchsuchen kann: %2</translation>
    </message>
    <message>
        <source>Delete Profile and Events</source>
        <translation>Profil und Ereignisse löschen</translation>
    </message>
    <message>
        <source>Delete Profile, Keep Events</source>
        <translation>Profil löschen, Ereignisse behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export Profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>Profil importieren</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::QueryMenu</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Save Query…</source>
        <translation>Abfrage &amp;speichern…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Mitgelieferte</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeicherte</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>&amp;Forget Earlier Queries</source>
        <translation>Frühere Abfragen &amp;vergessen</translation>
    </message>
    <message>
        <source>Save Query</source>
        <translation>Abfrage speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::RuleEditor</name>
    <message>
        <source>Edit Rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters; a test has at most %2. Nothing was put in.</source>
        <translation>Das Eingefügte hat %1 Zeichen; eine Bedingung hat höchstens %2. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Log-Set</translation>
    </message>
    <message>
        <source>Test, in LEQL</source>
        <translation>Bedingung, in LEQL</translation>
    </message>
    <message>
        <source>Shown with each event of this rule</source>
        <translation>Steht bei jedem Ereignis dieser Regel</translation>
    </message>
    <message>
        <source>The first rule whose test holds decides where an event lands.</source>
        <translation>Die erste Regel, deren Bedingung zutrifft, entscheidet, wo ein Ereignis landet.</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Log set:</source>
        <translation>&amp;Log-Set:</translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <translation>&amp;Bedingung:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Be&amp;gründung:</translation>
    </message>
    <message>
        <source>source_json.&lt;path&gt;: any member of the record, such as source_json.properties.status.errorCode; keys in any case
hubscope.category, hubscope.operation: the record&apos;s category and operation name
hubscope.source_ip_scope: public, private, loopback … or none
hubscope.self_service: true if somebody acted on their own account only
hubscope.json, hubscope.records_empty: whether it is a JSON object; whether the message was empty
user, account, source_ip, result, action, service, severity, asset, target_user, group: InsightIDR&apos;s own</source>
        <translation>source_json.&lt;path&gt;: jedes Element des Datensatzes, etwa source_json.properties.status.errorCode; Schlüssel in beliebiger Groß-/Kleinschreibung
hubscope.category, hubscope.operation: Kategorie und Operationsname des Datensatzes
hubscope.source_ip_scope: public, private, loopback … oder none
hubscope.self_service: true, wenn jemand nur am eigenen Konto gehandelt hat
hubscope.json, hubscope.records_empty: ob es ein JSON-Objekt ist; ob die Nachricht leer war
user, account, source_ip, result, action, service, severity, asset, target_user, group: InsightIDRs eigene</translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation>&amp;Regel ändern</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>&amp;Regel hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keys that a test can ask for</source>
        <translation>Schlüssel, nach denen eine Bedingung fragen kann</translation>
    </message>
    <message>
        <source>Another rule has this id.</source>
        <translation>Eine andere Regel hat diese ID.</translation>
    </message>
    <message>
        <source>The test can be read.</source>
        <translation>Die Bedingung ist lesbar.</translation>
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
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add a rule before the chosen one</source>
        <translation>Vor der gewählten Regel eine hinzufügen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Die gewählte Regel ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the chosen rule out</source>
        <translation>Die gewählte Regel herausnehmen</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Try the chosen rule earlier</source>
        <translation>Die gewählte Regel früher prüfen</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Try the chosen rule later</source>
        <translation>Die gewählte Regel später prüfen</translation>
    </message>
    <message>
        <source>Reset Rule</source>
        <translation>Regel zurücksetzen</translation>
    </message>
    <message>
        <source>Put the chosen rule back as it is built in</source>
        <translation>Die gewählte Regel auf die mitgelieferte Fassung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Put all rules back as they are built in</source>
        <translation>Alle Regeln auf die mitgelieferte Fassung zurücksetzen</translation>
    </message>
    <message>
        <source>Reset Rules</source>
        <translation>Regeln zurücksetzen</translation>
    </message>
    <message>
        <source>The rules were not reset.</source>
        <translation>Die Regeln wurden nicht zurückgesetzt.</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Put rules back as they are built in</source>
        <translation>Regeln auf die mitgelieferte Fassung zurücksetzen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Make the rules of a file the draft</source>
        <translation>Die Regeln einer Datei als Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write these rules to a file</source>
        <translation>Diese Regeln in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The first rule that holds decides. Space turns a rule on or off.</source>
        <translation>Die erste Regel, die zutrifft, entscheidet. Die Leertaste schaltet eine Regel ein oder aus.</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Ausprobieren…</translation>
    </message>
    <message>
        <source>See what the changes would do with the newest events</source>
        <translation>Sehen, was die Änderungen bei den neuesten Ereignissen bewirken</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take all changes back that are not applied</source>
        <translation>Alle nicht angewendeten Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>See what the changes would do, and put them in force</source>
        <translation>Sehen, was die Änderungen bewirken, und sie in Kraft setzen</translation>
    </message>
    <message>
        <source>Bring Back “%1”</source>
        <translation>„%1“ zurückholen</translation>
    </message>
    <message>
        <source>Sorting the events again: %1 of %2</source>
        <translation>Die Ereignisse werden neu eingeordnet: %1 von %2</translation>
    </message>
    <message>
        <source>All rules are off: every event lands in Unparsed Data</source>
        <translation>Alle Regeln sind aus: Jedes Ereignis landet in Unparsed Data</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Geändert, noch nicht angewendet</translation>
    </message>
    <message>
        <source>In force; kept until Hubscope ends: there is no profile to keep them with</source>
        <translation>In Kraft, bis Hubscope endet: Es gibt kein Profil, in dem sie bleiben könnten</translation>
    </message>
    <message>
        <source>In force for this profile</source>
        <translation>Für dieses Profil in Kraft</translation>
    </message>
    <message>
        <source>The built-in rules are in force: %1 cannot be read, %2. Applying or resetting keeps that file aside.</source>
        <translation>Die mitgelieferten Regeln sind in Kraft: %1 ist nicht lesbar, %2. Beim Anwenden oder Zurücksetzen wird diese Datei beiseitegelegt.</translation>
    </message>
    <message>
        <source>This event met no rule: it lands in Unparsed Data</source>
        <translation>Auf dieses Ereignis traf keine Regel zu: Es landet in Unparsed Data</translation>
    </message>
    <message>
        <source>The rule “%1” is not among these</source>
        <translation>Die Regel „%1“ ist nicht darunter</translation>
    </message>
    <message>
        <source>The rules were not applied.</source>
        <translation>Die Regeln wurden nicht angewendet.</translation>
    </message>
    <message>
        <source>The rules are in force.</source>
        <translation>Die Regeln sind in Kraft.</translation>
    </message>
    <message>
        <source>Another file stood in their place. It was kept as %1.</source>
        <translation>An ihrer Stelle lag eine andere Datei. Sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>Regeln (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The rules were not imported.</source>
        <translation>Die Regeln wurden nicht importiert.</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>The rules were not exported.</source>
        <translation>Die Regeln wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>Apply the changes to the rules before closing?</source>
        <translation>Die Änderungen an den Regeln vor dem Schließen anwenden?</translation>
    </message>
    <message>
        <source>Changes that are not applied are lost.</source>
        <translation>Nicht angewendete Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SamplesDialog</name>
    <message>
        <source>Samples, one for each log set</source>
        <translation>Testdaten, ein Datensatz je Log-Set</translation>
    </message>
    <message>
        <source>%1 of %2 samples are back</source>
        <translation>%1 von %2 Testdatensätzen sind zurück</translation>
    </message>
    <message>
        <source>The hub can be read; signing in to send</source>
        <translation>Der Hub ist lesbar; Anmeldung zum Senden läuft</translation>
    </message>
    <message>
        <source>Signing in to read</source>
        <translation>Anmeldung zum Lesen läuft</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Es wurde noch nichts gesendet</translation>
    </message>
    <message>
        <source>Stopped; what had no answer may still arrive</source>
        <translation>Gestoppt; was keine Antwort bekam, kann noch ankommen</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent</source>
        <translation>Gestoppt; es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>All samples came back, sorted as meant, in %1</source>
        <translation>Alle Testdaten kamen zurück, eingeordnet wie vorgesehen, in %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>%1 of %2 samples came back sorted as meant</source>
        <translation>%1 von %2 Testdatensätzen kamen zurück und wurden eingeordnet wie vorgesehen</translation>
    </message>
    <message>
        <source>The demo hub is inside this program and takes samples of everyone; nothing reaches Azure or InsightIDR.</source>
        <translation>Der Demo-Hub liegt in diesem Programm und nimmt Testdaten von allen an; nichts erreicht Azure oder InsightIDR.</translation>
    </message>
    <message>
        <source>The samples stay in the event hub, and whoever reads it gets them. In InsightIDR they show up as harmless events of hubscope-sample@contoso.example; the one for Third-Party Alerts may raise an alert.</source>
        <translation>Die Testdaten bleiben im Event Hub, und wer ihn liest, bekommt sie. In InsightIDR erscheinen sie als harmlose Ereignisse von hubscope-sample@contoso.example; der Datensatz für Third-Party Alerts kann einen Alarm auslösen.</translation>
    </message>
    <message>
        <source>“Send unparsed logs” is off in this connection: the one for Unparsed Data will not show up.</source>
        <translation>„Send unparsed logs“ ist in dieser Verbindung aus: Der Datensatz für Unparsed Data wird nicht erscheinen.</translation>
    </message>
    <message>
        <source>Send Samples</source>
        <translation>Testdaten senden</translation>
    </message>
    <message>
        <source>Connection string that may send</source>
        <translation>Verbindungszeichenfolge, die senden darf</translation>
    </message>
    <message>
        <source>Empty: the connection&apos;s own policy may send as well</source>
        <translation>Leer: die eigene Richtlinie der Verbindung darf auch senden</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Paste the connection string that may send</source>
        <translation>Die Verbindungszeichenfolge einfügen, die senden darf</translation>
    </message>
    <message>
        <source>It is used for this run and kept nowhere.</source>
        <translation>Sie wird für diesen Lauf verwendet und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>C&amp;onnection string of a policy that may Send:</source>
        <translation>Verbindungszeichenfolge einer Richtlinie mit Se&amp;nd:</translation>
    </message>
    <message>
        <source>Copy &amp;Query</source>
        <translation>Abfrage &amp;kopieren</translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation>Text des Clients oder Servers im Wortlaut</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Send Samples</source>
        <translation>Testdaten &amp;senden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Das Senden stoppen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the connection reads from “%2”.</source>
        <translation>Diese Zeichenfolge ist für den Namespace unter „%1“, die Verbindung liest von „%2“.</translation>
    </message>
    <message>
        <source>Puts one marked record for each log set on the event hub “%1” at %2, and follows each until it is read back.</source>
        <translation>Legt je Log-Set einen markierten Datensatz auf den Event Hub „%1“ unter %2 und verfolgt jeden, bis er zurückgelesen ist.</translation>
    </message>
    <message>
        <source>Choose or set up a connection first; samples go to the event hub that it reads.</source>
        <translation>Wählen Sie zuerst eine Verbindung, oder richten Sie eine ein; Testdaten gehen an den Event Hub, den sie liest.</translation>
    </message>
    <message>
        <source>InsightIDR&apos;s Log Search finds them by %1</source>
        <translation>Log Search von InsightIDR findet sie über %1</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>This is about the connection that sends.</source>
        <translation>Dies betrifft die Verbindung, die sendet.</translation>
    </message>
    <message>
        <source>This is about the connection that reads.</source>
        <translation>Dies betrifft die Verbindung, die liest.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchPanel</name>
    <message>
        <source>Query, in LEQL</source>
        <translation>Abfrage, in LEQL</translation>
    </message>
    <message>
        <source>A query in LEQL, as in InsightIDR: where(result ISTARTS-WITH FAILED) groupby(user)</source>
        <translation>Eine Abfrage in LEQL, wie in InsightIDR: where(result ISTARTS-WITH FAILED) groupby(user)</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation>Das Eingefügte hat %1 Zeichen, mehr als jede Abfrage. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Enter in the query)</source>
        <translation>Die Abfrage ausführen (Strg+Eingabe in der Abfrage)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;oppen</translation>
    </message>
    <message>
        <source>End the search; what was found stays</source>
        <translation>Die Suche beenden; Gefundenes bleibt</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation>Alles Gespeicherte</translation>
    </message>
    <message>
        <source>In the live list</source>
        <translation>In der Live-Liste</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Ready, saved and earlier queries</source>
        <translation>Mitgelieferte, gespeicherte und frühere Abfragen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write everything that the query finds to a file, as JSON lines or CSV</source>
        <translation>Alles, was die Abfrage findet, als JSON-Zeilen oder CSV in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Search what was received</source>
        <translation>Empfangenes durchsuchen</translation>
    </message>
    <message>
        <source>A query in LEQL works here as in InsightIDR&apos;s Log Search, and without waiting for InsightIDR. Begin with one of these, or with a word that the event must hold.</source>
        <translation>Eine Abfrage in LEQL funktioniert hier wie in Log Search von InsightIDR, sofort und ohne darauf zu warten. Beginnen Sie mit einer von diesen oder mit einem Wort, das im Ereignis stehen muss.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Gefundene Ereignisse</translation>
    </message>
    <message>
        <source>There is no query to save.</source>
        <translation>Es gibt keine Abfrage zum Speichern.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) were looked at. Words must stand in the event whole and in this case: where(word, loose) takes parts in any case.</source>
        <translation>
            <numerusform>%1 Ereignis wurde geprüft. Wörter müssen im Ereignis ganz und in dieser Groß-/Kleinschreibung stehen: where(word, loose) nimmt Teile in beliebiger Schreibung.</numerusform>
            <numerusform>%1 Ereignisse wurden geprüft. Wörter müssen im Ereignis ganz und in dieser Groß-/Kleinschreibung stehen: where(word, loose) nimmt Teile in beliebiger Schreibung.</numerusform>
        </translation>
    </message>
    <message>
        <source>The results below are those of a search for all events.</source>
        <translation>Die Ergebnisse unten sind die einer Suche nach allen Ereignissen.</translation>
    </message>
    <message>
        <source>The results below are those of the query that ran last: %1</source>
        <translation>Die Ergebnisse unten sind die der Abfrage, die zuletzt lief: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchRowsView</name>
    <message>
        <source>What the query worked out</source>
        <translation>Was die Abfrage errechnet hat</translation>
    </message>
    <message>
        <source>Show &amp;Events of This Value</source>
        <translation>&amp;Ereignisse dieses Werts zeigen</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchStatus</name>
    <message>
        <source>Ctrl+Enter runs the query, Ctrl+Space offers what fits.</source>
        <translation>Strg+Eingabe führt die Abfrage aus, Strg+Leertaste bietet an, was passt.</translation>
    </message>
    <message>
        <source>the newest %1 are sorted and listed, Export writes these</source>
        <translation>die neuesten %1 sind sortiert und aufgelistet, der Export schreibt diese</translation>
    </message>
    <message>
        <source>the first %1 are listed, Export writes all</source>
        <translation>die ersten %1 sind aufgelistet, der Export schreibt alle</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) found among %2 in %3</source>
        <translation>
            <numerusform>%1 Ereignis unter %2 gefunden, in %3</numerusform>
            <numerusform>%1 Ereignisse unter %2 gefunden, in %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %1 found, %2 of %3 event(s) looked at</source>
        <translation>
            <numerusform>Suche läuft: %1 gefunden, %2 von %3 Ereignis geprüft</numerusform>
            <numerusform>Suche läuft: %1 gefunden, %2 von %3 Ereignissen geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %2 event(s) found among the first %3</source>
        <translation>
            <numerusform>Nach %1 gestoppt: %2 Ereignis unter den ersten %3 gefunden</numerusform>
            <numerusform>Nach %1 gestoppt: %2 Ereignisse unter den ersten %3 gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>T&amp;imes in</source>
        <translation>&amp;Zeiten in</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>Zeitzone dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>Gespeicherte Ereignisse</translation>
    </message>
    <message>
        <source>How long events are kept is set for each connection. None is saved yet.</source>
        <translation>Wie lange Ereignisse aufbewahrt werden, wird für jede Verbindung festgelegt. Noch ist keine gespeichert.</translation>
    </message>
    <message>
        <source>Connection whose events are stored</source>
        <translation>Verbindung, deren Ereignisse gespeichert werden</translation>
    </message>
    <message>
        <source>How Long and How &amp;Much…</source>
        <translation>Wie lange und wie &amp;viel…</translation>
    </message>
    <message>
        <source>Of &amp;connection</source>
        <translation>Ver&amp;bindung</translation>
    </message>
    <message>
        <source>Notifications on the desktop</source>
        <translation>Benachrichtigungen auf dem Desktop</translation>
    </message>
    <message>
        <source>&amp;Alerts of notification rules</source>
        <translation>&amp;Alarme von Benachrichtigungsregeln</translation>
    </message>
    <message>
        <source>Connection l&amp;ost and restored</source>
        <translation>Verbindung verloren und &amp;wiederhergestellt</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. Alerts stand in the Alerts panel.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen. Alarme stehen im Bereich „Alarme“.</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Start und Ende</translation>
    </message>
    <message>
        <source>At start, &amp;go on with the last connection, filter and query</source>
        <translation>Beim Start mit letzter Verbindung samt &amp;Filter und Abfrage fortfahren</translation>
    </message>
    <message>
        <source>Show how reading stands in the t&amp;ray</source>
        <translation>Stand des Lesens im &amp;Infobereich anzeigen</translation>
    </message>
    <message>
        <source>Closing the &amp;window while reading</source>
        <translation>Fenster während des &amp;Lesens schließen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Read on in the tray</source>
        <translation>Im Infobereich weiterlesen</translation>
    </message>
    <message>
        <source>Quit Hubscope</source>
        <translation>Hubscope beenden</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Hubscope.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Das Schließen des Fensters beendet Hubscope.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ShortcutsDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste finden</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>im Menü</translation>
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
        <translation>Regel, Reparatur, Hinweis oder Code finden</translation>
    </message>
    <message>
        <source>How Events Are Sorted</source>
        <translation>Wie Ereignisse eingeordnet werden</translation>
    </message>
    <message>
        <source>Rules, repairs, notes and codes</source>
        <translation>Regeln, Reparaturen, Hinweise und Codes</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>Die gewählte Zeile</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 passen</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SpanChoice</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Von … bis</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::StatusLine</name>
    <message>
        <source>Reading %1</source>
        <translation>Liest %1</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Wartet auf den Schlüssel</translation>
    </message>
    <message>
        <source>events held back until the window has caught up</source>
        <translation>zurückgehalten, bis das Fenster aufgeholt hat</translation>
    </message>
    <message>
        <source>%1 received · %2 shown</source>
        <translation>%1 empfangen · %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 older ones left the view</source>
        <translation>%1 ältere haben die Ansicht verlassen</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>letztes Ereignis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are held in memory (%2). The oldest leave the view when it is full; the hub keeps its own.</source>
        <translation>
            <numerusform>%1 Ereignis wird im Arbeitsspeicher vorgehalten (%2). Ist die Ansicht voll, verlassen die ältesten sie; der Hub behält seine eigenen.</numerusform>
            <numerusform>%1 Ereignisse werden im Arbeitsspeicher vorgehalten (%2). Ist die Ansicht voll, verlassen die ältesten sie; der Hub behält seine eigenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Diagnostics says what to do.</source>
        <translation>%1
Die Diagnose sagt, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ThroughputChart</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>-%1 min</source>
        <translation>-%1 min</translation>
    </message>
    <message>
        <source>Messages per second over the last five minutes</source>
        <translation>Nachrichten pro Sekunde in den letzten fünf Minuten</translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>Nachrichten/s</translation>
    </message>
    <message>
        <source>Now %1, highest %2</source>
        <translation>Jetzt %1, Spitze %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TimeChart</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 %3: %4 event(s)</source>
        <translation>
            <numerusform>%1 bis %2 %3: %4 Ereignis</numerusform>
            <numerusform>%1 bis %2 %3: %4 Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of time, %1</source>
        <translation>
            <numerusform>%n Zeitabschnitt, %1</numerusform>
            <numerusform>%n Zeitabschnitte, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %1 event(s) in one</source>
        <translation>
            <numerusform>höchstens %1 Ereignis in einem</numerusform>
            <numerusform>höchstens %1 Ereignisse in einem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TrayIcon</name>
    <message>
        <source>&amp;Quit Hubscope</source>
        <translation>Hubscope &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Hide Window</source>
        <translation>Fenster &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Show Window</source>
        <translation>Fenster an&amp;zeigen</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>Lesen s&amp;toppen</translation>
    </message>
    <message>
        <source>S&amp;tart Reading</source>
        <translation>Lesen s&amp;tarten</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Wartet auf den Schlüssel</translation>
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
        <translation>Wörter, Fehlernummer oder ganze Meldung</translation>
    </message>
    <message>
        <source>Find a fault by words, number or message</source>
        <translation>Eine Störung über Wörter, Nummer oder Meldung finden</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Try one word of the message (certificate, firewall, refused …), the number of the error, or paste the whole message. What Hubscope does not know stands in Diagnostics with its own words.</source>
        <translation>Versuchen Sie ein einzelnes Wort (Zertifikat, Firewall, abgelehnt …) oder die Fehlernummer, oder fügen Sie die ganze Meldung ein. Was Hubscope nicht kennt, steht in der Diagnose im Wortlaut.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen fault as text</source>
        <translation>Die gewählte Störung als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Faults by stage</source>
        <translation>Störungen nach Stufe</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 von %2 passen</translation>
    </message>
    <message>
        <source>Code %1 · %2</source>
        <translation>Code %1 · %2</translation>
    </message>
    <message>
        <source>In the guide: “%1”</source>
        <translation>Im Leitfaden: „%1“</translation>
    </message>
    <message>
        <source>Microsoft: %1</source>
        <translation>Microsoft: %1</translation>
    </message>
    <message>
        <source>The chosen fault</source>
        <translation>Die gewählte Störung</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TryOutDialog</name>
    <message>
        <source>Events that move</source>
        <translation>Ereignisse, die wechseln</translation>
    </message>
    <message>
        <source>Try Rules</source>
        <translation>Regeln ausprobieren</translation>
    </message>
    <message>
        <source>Trying the rules</source>
        <translation>Die Regeln werden ausprobiert</translation>
    </message>
    <message>
        <source>&amp;Apply Changes</source>
        <translation>Änderungen &amp;anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Trying the rules on the newest events…</source>
        <translation>Die Regeln werden an den neuesten Ereignissen ausprobiert…</translation>
    </message>
    <message numerus="yes">
        <source>and %n other way(s), see the list</source>
        <translation>
            <numerusform>und %n weiterer Wechsel, siehe Liste</numerusform>
            <numerusform>und %n weitere Wechsel, siehe Liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::WindowLayout</name>
    <message>
        <source>P&amp;anels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ConnectionPage</name>
    <message>
        <source>Paste a &amp;connection string</source>
        <translation>&amp;Verbindungszeichenfolge einfügen</translation>
    </message>
    <message>
        <source>&amp;Use a saved credential</source>
        <translation>&amp;Gespeicherte Anmeldedaten verwenden</translation>
    </message>
    <message>
        <source>Saved credentials</source>
        <translation>Gespeicherte Anmeldedaten</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Paste the connection string</source>
        <translation>Die Verbindungszeichenfolge einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear Clipboard</source>
        <translation>Zwischenablage &amp;leeren</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>CA file, optional</source>
        <translation>CA-Datei, optional</translation>
    </message>
    <message>
        <source>only if your network inspects TLS</source>
        <translation>nur wenn Ihr Netz TLS inspiziert</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Nach einer CA-Datei suchen</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>C&amp;A-Datei</translation>
    </message>
    <message>
        <source>Connect by &amp;IPv4 only</source>
        <translation>Nur über I&amp;Pv4 verbinden</translation>
    </message>
    <message>
        <source>For networks that give out IPv6 addresses and lead nowhere by them</source>
        <translation>Für Netze, die IPv6-Adressen vergeben, über die nichts erreichbar ist</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>policy, host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The string was read. Paste another one to replace it</source>
        <translation>Die Zeichenfolge wurde gelesen. Fügen Sie eine andere ein, um sie zu ersetzen</translation>
    </message>
    <message>
        <source>Endpoint=sb://…</source>
        <translation>Endpoint=sb://…</translation>
    </message>
    <message>
        <source>%1 (of step 2; the string holds for the whole namespace)</source>
        <translation>%1 (aus Schritt 2; die Zeichenfolge gilt für den ganzen Namespace)</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>Aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 characters, form correct</source>
        <translation>%1 Zeichen, Form korrekt</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::EventHubPage</name>
    <message>
        <source>Event hub name</source>
        <translation>Name des Event Hubs</translation>
    </message>
    <message>
        <source>Namespace, optional</source>
        <translation>Namespace, optional</translation>
    </message>
    <message>
        <source>optional, for example contoso-siem</source>
        <translation>optional, zum Beispiel contoso-siem</translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation>Name des &amp;Event Hubs</translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation>Name des Event Hubs</translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation>N&amp;amespace</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namespace</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ExportPage</name>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation>N&amp;amespace</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>&amp;Event hub</source>
        <translation>&amp;Event Hub</translation>
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
        <translation>Als Mark&amp;down speichern…</translation>
    </message>
    <message>
        <source>Name of the event source</source>
        <translation>Name der Ereignisquelle</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Collector, optional</source>
        <translation>Collector, optional</translation>
    </message>
    <message>
        <source>optional, to remember which one it is</source>
        <translation>optional, um sich zu merken, welcher es ist</translation>
    </message>
    <message>
        <source>C&amp;ollector</source>
        <translation>C&amp;ollector</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>Collector</translation>
    </message>
    <message>
        <source>Send &amp;unparsed logs (further Azure events in Log Search)</source>
        <translation>Send &amp;unparsed logs (weitere Azure-Ereignisse in Log Search)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>&amp;Kurzname</translation>
    </message>
    <message>
        <source>LDAP account attribution: short name</source>
        <translation>LDAP account attribution: Kurzname</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Vo&amp;llständiger Name</translation>
    </message>
    <message>
        <source>LDAP account attribution: full name</source>
        <translation>LDAP account attribution: vollständiger Name</translation>
    </message>
    <message>
        <source>LDAP account attribution</source>
        <translation>LDAP account attribution</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Event hub name</source>
        <translation>Name des Event Hubs</translation>
    </message>
    <message>
        <source>Shared access key name</source>
        <translation>Name des SAS-Schlüssels</translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation>Host&amp;name</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation>Name des &amp;Event Hubs</translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation>Name des Event Hubs</translation>
    </message>
    <message>
        <source>Key name of the &amp;credential</source>
        <translation>Schlüsselname der An&amp;meldedaten</translation>
    </message>
    <message>
        <source>shared access key name</source>
        <translation>Name des SAS-Schlüssels</translation>
    </message>
    <message>
        <source>Copy for 30 s</source>
        <translation>Für 30 s kopieren</translation>
    </message>
    <message>
        <source>Copy the shared access key for 30 seconds</source>
        <translation>Den SAS-Schlüssel für 30 Sekunden kopieren</translation>
    </message>
    <message>
        <source>Key of the credential</source>
        <translation>Schlüssel der Anmeldedaten</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>Noch %n s in der Zwischenablage</numerusform>
            <numerusform>Noch %n s in der Zwischenablage</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared from the clipboard</source>
        <translation>Aus der Zwischenablage gelöscht</translation>
    </message>
    <message>
        <source>Save the Values for InsightIDR</source>
        <translation>Werte für InsightIDR speichern</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>Saved, without the key: %1</source>
        <translation>Gespeichert, ohne den Schlüssel: %1</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Die Datei konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::PolicyPage</name>
    <message>
        <source>Policy name</source>
        <translation>Name der Richtlinie</translation>
    </message>
    <message>
        <source>Policy n&amp;ame</source>
        <translation>Name der &amp;Richtlinie</translation>
    </message>
    <message>
        <source>policy name</source>
        <translation>Name der Richtlinie</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::RemarkList</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
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
        <translation>Haken Sie an, was erfüllt ist. Nichts hier hält Sie auf; die letzte Seite führt auf, was offen ist.</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpPage</name>
    <message>
        <source>&amp;Open Portal</source>
        <translation>Portal ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpWizard</name>
    <message>
        <source>Edit Connection “%1”</source>
        <translation>Verbindung „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Connect Azure to InsightIDR</source>
        <translation>Azure mit InsightIDR verbinden</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Sa&amp;ve and Watch</source>
        <translation>Speichern und beo&amp;bachten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This is the set-up you began earlier.</source>
        <translation>Dies ist die Einrichtung, die Sie früher begonnen haben.</translation>
    </message>
    <message>
        <source>The draft of an earlier set-up could not be read. It is kept as %1.</source>
        <translation>Der Entwurf einer früheren Einrichtung war nicht lesbar. Er wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>Close the Set-Up</source>
        <translation>Einrichtung schließen</translation>
    </message>
    <message>
        <source>Keep what you have entered, to go on later?</source>
        <translation>Ihre Eingaben behalten, um später weiterzumachen?</translation>
    </message>
    <message>
        <source>The key is not kept: you will be asked for the connection string again.</source>
        <translation>Der Schlüssel wird nicht gespeichert: Sie werden erneut nach der Verbindungszeichenfolge gefragt.</translation>
    </message>
    <message>
        <source>&amp;Keep Draft</source>
        <translation>Entwurf &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Die Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>The connection stays as it was.</source>
        <translation>Die Verbindung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Save and Watch</source>
        <translation>&amp;Speichern und beobachten</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::StartPage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Noch nicht nachgewiesen</translation>
    </message>
    <message>
        <source>Then verify the configuration</source>
        <translation>Danach die Konfiguration prüfen</translation>
    </message>
    <message>
        <source>N&amp;ow: events that arrive from now on</source>
        <translation>&amp;Jetzt: Ereignisse, die von nun an ankommen</translation>
    </message>
    <message>
        <source>Be&amp;ginning: all that the event hub still holds</source>
        <translation>&amp;Anfang: alles, was der Event Hub noch enthält</translation>
    </message>
    <message>
        <source>A date and &amp;time (UTC)</source>
        <translation>Ein Zeit&amp;punkt (UTC)</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Lesen ab: %1</translation>
    </message>
    <message>
        <source>Read from this time, UTC</source>
        <translation>Lesen ab diesem Zeitpunkt, UTC</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lesen ab</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>profile, event hub, host</comment>
        <translation>%1: %2 auf %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>open points of one step</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <comment>step number, what is open</comment>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::StepBar</name>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>noch nicht erledigt</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>hat ein Problem</translation>
    </message>
    <message>
        <source>the test failed</source>
        <translation>der Test ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>walked past, not proven yet</source>
        <translation>übergangen, noch nicht nachgewiesen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Schritt %1, %2, %3</translation>
    </message>
    <message>
        <source>Not needed: chosen in step 1</source>
        <translation>Nicht nötig: in Schritt 1 gewählt</translation>
    </message>
    <message>
        <source>Finish step %1, %2, first: Next leads on from there.</source>
        <translation>Schließen Sie zuerst Schritt %1, %2, ab: Von dort führt „Weiter“ hierher.</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::TestPage</name>
    <message>
        <source>&amp;Run Again</source>
        <translation>E&amp;rneut starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>The test reads one event and leaves no trace in the event hub. It proves the way from this computer; the collector’s way may differ.</source>
        <translation>Der Test liest ein Ereignis und hinterlässt keine Spur im Event Hub. Er prüft den Weg von diesem Rechner aus; der Weg des Collectors kann anders sein.</translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation>Die Verbindung ist noch nicht getestet.</translation>
    </message>
</context>
<context>
    <name>insight::RuleBook</name>
    <message>
        <source>The message held no record at all. If this goes on, look at who else writes to this event hub.</source>
        <translation>Die Nachricht enthielt gar keinen Datensatz. Wenn das anhält, sehen Sie nach, wer sonst in diesen Event Hub schreibt.</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>Die Nachricht selbst</translation>
    </message>
    <message>
        <source>Not a JSON object, even after mending; it is kept as it arrived. Either it was cut short, or something other than a diagnostic setting or an export writes to this event hub: give that a hub of its own.</source>
        <translation>Kein JSON-Objekt, auch nach der Reparatur nicht; es bleibt, wie es ankam. Entweder wurde es abgeschnitten, oder etwas anderes als eine Diagnoseeinstellung oder ein Export schreibt in diesen Event Hub: Geben Sie dem einen eigenen Hub.</translation>
    </message>
    <message>
        <source>Rapid7: Send unparsed logs</source>
        <translation>Rapid7: Send unparsed logs</translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender for Cloud.</source>
        <translation>Eine Sicherheitswarnung von Microsoft Defender for Cloud.</translation>
    </message>
    <message>
        <source>Rapid7: Microsoft Azure event source; Elastic and Datadog agree</source>
        <translation>Rapid7: Ereignisquelle Microsoft Azure; Elastic und Datadog sehen es ebenso</translation>
    </message>
    <message>
        <source>A recommendation or finding of Defender for Cloud that is unhealthy: somebody has to act.</source>
        <translation>Eine Empfehlung oder ein Befund von Defender for Cloud mit dem Status „Unhealthy“: Jemand muss handeln.</translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; that only unhealthy ones count is inferred</source>
        <translation>Rapid7: Ereignisse von Defender for Cloud; dass nur „Unhealthy“ zählt, ist erschlossen</translation>
    </message>
    <message>
        <source>Posture data of Defender for Cloud (healthy or deleted findings, secure score, compliance, attack paths): nothing that raises an alert.</source>
        <translation>Daten zum Sicherheitsstatus aus Defender for Cloud (fehlerfreie oder gelöschte Befunde, Sicherheitsbewertung, Compliance, Angriffspfade): nichts, was einen Alarm auslöst.</translation>
    </message>
    <message>
        <source>Inferred; Datadog separates them, too</source>
        <translation>Erschlossen; auch Datadog trennt sie</translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender or Sentinel.</source>
        <translation>Eine Warnung von Microsoft Defender oder Sentinel.</translation>
    </message>
    <message>
        <source>Rapid7: advanced hunting events are third-party alerts</source>
        <translation>Rapid7: Ereignisse aus Advanced Hunting sind Third-Party Alerts</translation>
    </message>
    <message>
        <source>Telemetry of Microsoft Defender: it reports what happened, not that it was found to be an attack. It is much data: export only the tables that somebody searches.</source>
        <translation>Telemetrie von Microsoft Defender: Sie meldet, was geschah, nicht, dass es als Angriff erkannt wurde. Es sind viele Daten: Exportieren Sie nur die Tabellen, die jemand durchsucht.</translation>
    </message>
    <message>
        <source>Inferred; Rapid7&apos;s sentence could cover it as an alert</source>
        <translation>Erschlossen; der Satz von Rapid7 könnte es auch als Alarm abdecken</translation>
    </message>
    <message>
        <source>A person signed in to Entra ID from a public address.</source>
        <translation>Eine Person meldete sich von einer öffentlichen Adresse bei Entra ID an.</translation>
    </message>
    <message>
        <source>Rapid7: definition of ingress authentication; pySigma&apos;s InsightIDR backend</source>
        <translation>Rapid7: Definition von Ingress Authentication; InsightIDR-Backend von pySigma</translation>
    </message>
    <message>
        <source>A person signed in to Entra ID, but from no address on the public Internet (private, unreadable or none): no ingress.</source>
        <translation>Eine Person meldete sich bei Entra ID an, aber nicht von einer Adresse im öffentlichen Internet (privat, unlesbar oder keine): kein Ingress.</translation>
    </message>
    <message>
        <source>Rapid7: ingress needs a public address</source>
        <translation>Rapid7: Ingress erfordert eine öffentliche Adresse</translation>
    </message>
    <message>
        <source>A token was used for a user or an application, or a federation service signed somebody in: nobody typed a credential here.</source>
        <translation>Ein Token wurde für einen Benutzer oder eine Anwendung verwendet, oder ein Verbunddienst meldete jemanden an: Niemand gab hier Anmeldedaten ein.</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Erschlossen</translation>
    </message>
    <message>
        <source>A risk of Identity Protection that was dismissed or remediated, or that is none.</source>
        <translation>Ein Risiko von Identity Protection, das verworfen oder behoben wurde oder das keines ist.</translation>
    </message>
    <message>
        <source>A detection of Entra ID Identity Protection.</source>
        <translation>Eine Erkennung von Entra ID Identity Protection.</translation>
    </message>
    <message>
        <source>Inferred; Elastic gives these a stream of their own</source>
        <translation>Erschlossen; Elastic gibt diesen einen eigenen Datenstrom</translation>
    </message>
    <message>
        <source>An alert of Defender for Cloud that came by way of the activity log.</source>
        <translation>Eine Sicherheitswarnung von Defender for Cloud, die über das Aktivitätsprotokoll kam.</translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; the way is inferred</source>
        <translation>Rapid7: Ereignisse von Defender for Cloud; der Weg ist erschlossen</translation>
    </message>
    <message>
        <source>Somebody managed devices in Intune.</source>
        <translation>Jemand verwaltete Geräte in Intune.</translation>
    </message>
    <message>
        <source>Rapid7: cloud service admin activity; Sekoia&apos;s Intune samples</source>
        <translation>Rapid7: Cloud Service Admin Activity; Intune-Beispiele von Sekoia</translation>
    </message>
    <message>
        <source>The audit log of an Azure service other than Entra ID: somebody managed that service. If it reports mere use (a health data or gaming service does), leave its category out of the service&apos;s diagnostic setting.</source>
        <translation>Das Überwachungsprotokoll eines anderen Azure-Dienstes als Entra ID: Jemand verwaltete diesen Dienst. Meldet es bloße Nutzung (ein Dienst für Gesundheitsdaten oder Spiele tut das), lassen Sie seine Kategorie in der Diagnoseeinstellung des Dienstes weg.</translation>
    </message>
    <message>
        <source>Inferred from the name of the category</source>
        <translation>Aus dem Namen der Kategorie erschlossen</translation>
    </message>
    <message>
        <source>Somebody changed only what is their own (password, security info, consent, access request); counted as administration it would make every user an admin.</source>
        <translation>Jemand änderte nur Eigenes (Kennwort, Sicherheitsinformationen, Zustimmung, Zugriffsanforderung); als Verwaltung gezählt, würde es jeden Benutzer zum Administrator machen.</translation>
    </message>
    <message>
        <source>Rapid7: admins are inferred from admin actions; the rule is inferred</source>
        <translation>Rapid7: Administratoren werden aus Verwaltungsaktionen erschlossen; die Regel ist erschlossen</translation>
    </message>
    <message>
        <source>Somebody changed the directory (users, groups, roles, applications, policies).</source>
        <translation>Jemand änderte das Verzeichnis (Benutzer, Gruppen, Rollen, Anwendungen, Richtlinien).</translation>
    </message>
    <message>
        <source>Rapid7: Azure AD events fill cloud service admin activity</source>
        <translation>Rapid7: Azure-AD-Ereignisse füllen Cloud Service Admin Activity</translation>
    </message>
    <message>
        <source>The provisioning service created, changed or removed accounts.</source>
        <translation>Der Bereitstellungsdienst hat Konten angelegt, geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Privileged Identity Management changed who has a role.</source>
        <translation>Privileged Identity Management änderte, wer eine Rolle hat.</translation>
    </message>
    <message>
        <source>Inferred; OpenTelemetry&apos;s samples</source>
        <translation>Erschlossen; Beispiele von OpenTelemetry</translation>
    </message>
    <message>
        <source>Somebody only read a resource through Azure&apos;s control plane.</source>
        <translation>Jemand hat über die Steuerungsebene von Azure eine Ressource nur gelesen.</translation>
    </message>
    <message>
        <source>Somebody created, changed or removed a resource through Azure&apos;s control plane.</source>
        <translation>Jemand legte über die Steuerungsebene von Azure eine Ressource an, änderte oder entfernte sie.</translation>
    </message>
    <message>
        <source>Rapid7: Azure Monitor events; that they are administration is inferred</source>
        <translation>Rapid7: Ereignisse von Azure Monitor; dass sie Verwaltung sind, ist erschlossen</translation>
    </message>
    <message>
        <source>Azure itself reported something; no admin acted. Alert stands for an Azure Monitor rule, not for a security product.</source>
        <translation>Azure selbst meldete etwas; kein Administrator handelte. „Alert“ steht für eine Regel von Azure Monitor, nicht für ein Sicherheitsprodukt.</translation>
    </message>
    <message>
        <source>Inferred; Sekoia calls Alert an alert</source>
        <translation>Erschlossen; Sekoia nennt „Alert“ einen Alarm</translation>
    </message>
    <message>
        <source>Somebody changed a key vault or a policy of it.</source>
        <translation>Jemand änderte einen Key Vault oder eine Richtlinie davon.</translation>
    </message>
    <message>
        <source>A caller used a cloud service (Graph, storage, key vault, Kubernetes, SQL, Office 365).</source>
        <translation>Ein Aufrufer nutzte einen Clouddienst (Graph, Storage, Key Vault, Kubernetes, SQL, Office 365).</translation>
    </message>
    <message>
        <source>Rapid7: cloud service activity; the list is inferred</source>
        <translation>Rapid7: Cloud Service Activity; die Liste ist erschlossen</translation>
    </message>
    <message>
        <source>A person signed in to Office 365 from a public address.</source>
        <translation>Eine Person meldete sich von einer öffentlichen Adresse bei Office 365 an.</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; its own sample event</source>
        <translation>Rapid7: Überwachungsereignisse von Exchange und SharePoint; das eigene Beispielereignis</translation>
    </message>
    <message>
        <source>An admin ran a cmdlet in Office 365.</source>
        <translation>Ein Administrator führte in Office 365 ein Cmdlet aus.</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; the list is inferred</source>
        <translation>Rapid7: Überwachungsereignisse von Exchange und SharePoint; die Liste ist erschlossen</translation>
    </message>
    <message>
        <source>Somebody used Office 365.</source>
        <translation>Jemand nutzte Office 365.</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events</source>
        <translation>Rapid7: Überwachungsereignisse von Exchange und SharePoint</translation>
    </message>
    <message>
        <source>Network traffic (flow logs, firewalls, gateways, CDN): none of the six log sets describes it. Leave its categories out of the diagnostic setting, or collect them with a firewall event source.</source>
        <translation>Netzwerkverkehr (Flowprotokolle, Firewalls, Gateways, CDN): Keines der sechs Log-Sets beschreibt ihn. Lassen Sie seine Kategorien in der Diagnoseeinstellung weg, oder sammeln Sie sie mit einer Firewall-Ereignisquelle.</translation>
    </message>
    <message>
        <source>Rapid7: the guide&apos;s six log sets</source>
        <translation>Rapid7: die sechs Log-Sets des Leitfadens</translation>
    </message>
    <message>
        <source>An event of a Windows machine. InsightIDR takes these from the Insight Agent: take them out of what is sent to this event hub.</source>
        <translation>Ein Ereignis eines Windows-Rechners. InsightIDR nimmt diese vom Insight Agent: Nehmen Sie sie aus dem heraus, was an diesen Event Hub gesendet wird.</translation>
    </message>
    <message>
        <source>What an application wrote (functions, web apps, workflows, containers): none of the six log sets describes it. Turn its category off in the diagnostic setting, or send it to Log Analytics instead.</source>
        <translation>Was eine Anwendung schrieb (Functions, Web-Apps, Workflows, Container): Keines der sechs Log-Sets beschreibt es. Schalten Sie die Kategorie in der Diagnoseeinstellung aus, oder senden Sie sie stattdessen an Log Analytics.</translation>
    </message>
    <message>
        <source>A measurement, not a log. Take the tick from AllMetrics in the diagnostic setting.</source>
        <translation>Ein Messwert, kein Protokoll. Entfernen Sie in der Diagnoseeinstellung den Haken bei AllMetrics.</translation>
    </message>
    <message>
        <source>A resource log that none of the six log sets describes. Filter it out at the diagnostic setting: take the tick from its category for this event hub.</source>
        <translation>Ein Ressourcenprotokoll, das keines der sechs Log-Sets beschreibt. Filtern Sie es in der Diagnoseeinstellung heraus: Entfernen Sie den Haken bei seiner Kategorie für diesen Event Hub.</translation>
    </message>
    <message>
        <source>JSON, but neither a category nor anything else tells which kind of Azure log it is. Look at the record: who sends it should use a hub of its own, or turn it off at the source.</source>
        <translation>JSON, aber weder eine Kategorie noch etwas anderes sagt, welche Art von Azure-Protokoll es ist. Sehen Sie sich den Datensatz an: Wer ihn sendet, sollte einen eigenen Hub verwenden, oder schalten Sie ihn an der Quelle aus.</translation>
    </message>
</context>
<context>
    <name>models::AffectedModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Regel jetzt</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Regel danach</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>models::AlertsModel</name>
    <message>
        <source>Raised (%1)</source>
        <translation>Ausgelöst (%1)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Events that met the rule until the next alert was due</source>
        <translation>Ereignisse, auf die die Regel zutraf, bis der nächste Alarm fällig war</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Zuletzt (%1)</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
</context>
<context>
    <name>models::ClientLogModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
</context>
<context>
    <name>models::ColorTheme</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>models::CoreText</name>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Host name (DNS)</source>
        <translation>Hostname (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Verbindung (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation>Anmeldung (SASL)</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Leserecht (Listen)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation>Ereignisse speichern</translation>
    </message>
    <message>
        <source>Not sent to InsightIDR: “Send unparsed logs” is off in this event source. To change it here, use Connection, Send Unparsed Logs; the setting that counts is the event source&apos;s own.</source>
        <translation>Nicht an InsightIDR gesendet: „Send unparsed logs“ ist in dieser Ereignisquelle aus. Um es hier zu ändern, wählen Sie „Verbindung“, „Ungeparste Protokolle senden“; maßgeblich ist die Einstellung der Ereignisquelle selbst.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Gap in partition %1 from offset %2 on, found %3. %4</source>
        <translation>Lücke in Partition %1 ab Offset %2, gefunden %3. %4</translation>
    </message>
    <message>
        <source>Gap in partition %1: offsets %2 to %3, found %4. %5</source>
        <translation>Lücke in Partition %1: Offsets %2 bis %3, gefunden %4. %5</translation>
    </message>
</context>
<context>
    <name>models::DiagnosticsModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>Zuerst (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Zuletzt (%1)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>models::EventTableModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Log-Set</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Vermerke</translation>
    </message>
    <message>
        <source>What was repaired in an event, what was noted of it</source>
        <translation>Was an einem Ereignis repariert wurde und welche Hinweise es dazu gibt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>Quell-IP</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Empfangen (%1)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>repariert: %1</translation>
    </message>
    <message>
        <source>noted: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Repariert: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>%1 · not sent</source>
        <translation>%1 · nicht gesendet</translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <translation>%1, nicht gesendet</translation>
    </message>
</context>
<context>
    <name>models::Formats</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>models::GapModel</name>
    <message>
        <source>Found (%1)</source>
        <translation>Gefunden (%1)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Offsets</translation>
    </message>
    <message>
        <source>The first and the last that is missing</source>
        <translation>Der erste und der letzte, der fehlt</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Messages that the offsets can have held</source>
        <translation>Nachrichten, die die Offsets enthalten haben können</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>models::NotificationsModel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How often the rule may call you</source>
        <translation>Wie oft die Regel sich melden darf</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
</context>
<context>
    <name>models::PartitionModel</name>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Number of the partition</source>
        <translation>Nummer der Partition</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Offset that is read next</source>
        <translation>Offset, der als nächster gelesen wird</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Offset after the newest message in the hub</source>
        <translation>Offset nach der neuesten Nachricht im Hub</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Messages in the hub that were not read yet</source>
        <translation>Nachrichten im Hub, die noch nicht gelesen sind</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
</context>
<context>
    <name>models::QueryShelf</name>
    <message>
        <source>Does anything arrive? Log sets</source>
        <translation>Kommt überhaupt etwas an? Log-Sets</translation>
    </message>
    <message>
        <source>When did it arrive? Events an hour</source>
        <translation>Wann kam es an? Ereignisse pro Stunde</translation>
    </message>
    <message>
        <source>Are sign-ins arriving?</source>
        <translation>Kommen Anmeldungen an?</translation>
    </message>
    <message>
        <source>Do sign-ins succeed? Results</source>
        <translation>Gelingen Anmeldungen? Ergebnisse</translation>
    </message>
    <message>
        <source>Who fails to sign in?</source>
        <translation>Wem misslingt die Anmeldung?</translation>
    </message>
    <message>
        <source>Are alerts arriving?</source>
        <translation>Kommen Alarme an?</translation>
    </message>
    <message>
        <source>Is the activity log arriving? Actions</source>
        <translation>Kommt das Aktivitätsprotokoll an? Aktionen</translation>
    </message>
    <message>
        <source>Are changes of users and groups arriving?</source>
        <translation>Kommen Änderungen an Benutzern und Gruppen an?</translation>
    </message>
    <message>
        <source>What does InsightIDR not parse? Categories</source>
        <translation>Was parst InsightIDR nicht? Kategorien</translation>
    </message>
    <message>
        <source>Which exports arrive? Categories</source>
        <translation>Welche Exporte kommen an? Kategorien</translation>
    </message>
    <message>
        <source>From where do people sign in? Countries</source>
        <translation>Von wo melden sich Benutzer an? Länder</translation>
    </message>
</context>
<context>
    <name>models::RuleTableModel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Log-Set</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Published by Rapid7</source>
        <translation>Veröffentlicht von Rapid7</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>Unsere Einschätzung</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihre eigene</translation>
    </message>
</context>
<context>
    <name>models::SampleModel</name>
    <message>
        <source>Log set</source>
        <translation>Log-Set</translation>
    </message>
    <message>
        <source>The log set that the sample is written for</source>
        <translation>Das Log-Set, für das der Testdatensatz geschrieben ist</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How far the sample has come</source>
        <translation>Wie weit der Testdatensatz gekommen ist</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Time until the hub had taken it</source>
        <translation>Zeit, bis der Hub ihn angenommen hatte</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Time from sending until it came back</source>
        <translation>Zeit vom Senden bis zum Zurücklesen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Partition and offset where the hub put it</source>
        <translation>Partition und Offset, wo der Hub ihn abgelegt hat</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Eingeordnet durch</translation>
    </message>
    <message>
        <source>The rule that sorts it, and the log set where that is another one</source>
        <translation>Die Regel, die ihn einordnet, und das Log-Set, wenn es ein anderes ist</translation>
    </message>
</context>
<context>
    <name>models::StageModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>panels::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Set Up a &amp;Connection…</source>
        <translation>Verbindung &amp;einrichten…</translation>
    </message>
    <message>
        <source>Walk through the guide&apos;s set-up</source>
        <translation>Die Einrichtung nach dem Leitfaden Schritt für Schritt durchgehen</translation>
    </message>
    <message>
        <source>Try the &amp;Demo Hub</source>
        <translation>&amp;Demo-Hub ausprobieren</translation>
    </message>
    <message>
        <source>Watch lifelike events from a hub inside this program</source>
        <translation>Lebensnahe Ereignisse aus einem Hub in diesem Programm ansehen</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profile…</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, export and import connections</source>
        <translation>Verbindungen umbenennen, duplizieren, löschen, exportieren und importieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close Hubscope</source>
        <translation>Hubscope schließen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Start reading the chosen event hub</source>
        <translation>Mit dem Lesen des gewählten Event Hubs beginnen</translation>
    </message>
    <message>
        <source>&amp;Stop Reading</source>
        <translation>Lesen &amp;stoppen</translation>
    </message>
    <message>
        <source>Disconnect from the event hub</source>
        <translation>Vom Event Hub trennen</translation>
    </message>
    <message>
        <source>Read From &amp;Beginning</source>
        <translation>Ab &amp;Anfang lesen</translation>
    </message>
    <message>
        <source>Connect again and read everything that the hub still holds</source>
        <translation>Neu verbinden und alles lesen, was der Hub noch enthält</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Change event hub, connection string or CA file of this connection</source>
        <translation>Event Hub, Verbindungszeichenfolge oder CA-Datei dieser Verbindung ändern</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Try the connection stage by stage and name what is wrong</source>
        <translation>Die Verbindung Stufe für Stufe prüfen und sagen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Send Sa&amp;mples…</source>
        <translation>Test&amp;daten senden…</translation>
    </message>
    <message>
        <source>Put a marked record for each log set on the hub and follow it back</source>
        <translation>Je Log-Set einen markierten Datensatz auf den Hub legen und verfolgen, bis er zurückgelesen ist</translation>
    </message>
    <message>
        <source>Send &amp;Unparsed Logs</source>
        <translation>&amp;Ungeparste Protokolle senden</translation>
    </message>
    <message>
        <source>Whether the event source in InsightIDR sends what lands in Unparsed Data</source>
        <translation>Ob die Ereignisquelle in InsightIDR sendet, was in Unparsed Data landet</translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation>Ansicht an&amp;halten</translation>
    </message>
    <message>
        <source>Hold the list still; reading goes on (Space in the list)</source>
        <translation>Die Liste anhalten; das Lesen geht weiter (Leertaste in der Liste)</translation>
    </message>
    <message>
        <source>&amp;Follow Newest</source>
        <translation>Neuestem &amp;folgen</translation>
    </message>
    <message>
        <source>Keep the newest event in sight (End in the list)</source>
        <translation>Das neueste Ereignis im Blick behalten (Ende in der Liste)</translation>
    </message>
    <message>
        <source>Clear Vie&amp;w</source>
        <translation>Ansicht &amp;leeren</translation>
    </message>
    <message>
        <source>Empty the list; nothing in the hub changes</source>
        <translation>Die Liste leeren; im Hub ändert sich nichts</translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation>Lokale &amp;Zeit</translation>
    </message>
    <message>
        <source>Show times of this computer&apos;s zone in place of UTC</source>
        <translation>Zeiten in der Zeitzone dieses Rechners statt in UTC zeigen</translation>
    </message>
    <message>
        <source>S&amp;ystem Theme</source>
        <translation>S&amp;ystemdesign</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>L&amp;ight Theme</source>
        <translation>H&amp;elles Design</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Den Tastaturfokus zum nächsten Bereich bringen</translation>
    </message>
    <message>
        <source>Rest&amp;ore Default Layout</source>
        <translation>Standardanordnung &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Put panels and columns where they were at first</source>
        <translation>Bereiche und Spalten an ihre ursprünglichen Plätze bringen</translation>
    </message>
    <message>
        <source>&amp;Search Events</source>
        <translation>Ereignisse &amp;suchen</translation>
    </message>
    <message>
        <source>Go to Search: queries over what was received, groups, export</source>
        <translation>Zur Suche gehen: Abfragen über das Empfangene, Gruppen, Export</translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation>Ereignisse &amp;filtern</translation>
    </message>
    <message>
        <source>Go to the filter, which is written in LEQL</source>
        <translation>Zum Filter gehen; er wird in LEQL geschrieben</translation>
    </message>
    <message>
        <source>Only &amp;Repaired</source>
        <translation>Nur &amp;reparierte</translation>
    </message>
    <message>
        <source>Show only events whose text had to be mended</source>
        <translation>Nur Ereignisse zeigen, deren Text repariert werden musste</translation>
    </message>
    <message>
        <source>Only N&amp;oted</source>
        <translation>Nur mit &amp;Hinweis</translation>
    </message>
    <message>
        <source>Show only events with a note, such as a time that is missing</source>
        <translation>Nur Ereignisse mit einem Hinweis zeigen, etwa einer fehlenden Zeit</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>Show all events again: query, log set and marks</source>
        <translation>Wieder alle Ereignisse zeigen: Abfrage, Log-Set und Vermerke</translation>
    </message>
    <message>
        <source>Find in &amp;Event</source>
        <translation>Im &amp;Ereignis suchen</translation>
    </message>
    <message>
        <source>Find a text in the chosen event</source>
        <translation>Einen Text im gewählten Ereignis suchen</translation>
    </message>
    <message>
        <source>&amp;Next Marked Event</source>
        <translation>&amp;Nächstes Ereignis mit Anmerkung</translation>
    </message>
    <message>
        <source>Go to the next event that was mended or is odd</source>
        <translation>Zum nächsten Ereignis gehen, das repariert wurde oder auffällig ist</translation>
    </message>
    <message>
        <source>S&amp;how Rule</source>
        <translation>Re&amp;gel zeigen</translation>
    </message>
    <message>
        <source>Go to the rule that decided where the chosen event lands</source>
        <translation>Zu der Regel gehen, die entschied, wo das gewählte Ereignis landet</translation>
    </message>
    <message>
        <source>Onl&amp;y This Value</source>
        <translation>Nur &amp;diesen Wert</translation>
    </message>
    <message>
        <source>Ask for the chosen cell&apos;s value, too</source>
        <translation>Zusätzlich den Wert der gewählten Zelle verlangen</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>Diesen Wert &amp;ausschließen</translation>
    </message>
    <message>
        <source>Leave out what has the chosen cell&apos;s value</source>
        <translation>Weglassen, was den Wert der gewählten Zelle hat</translation>
    </message>
    <message>
        <source>Search for This Val&amp;ue</source>
        <translation>Na&amp;ch diesem Wert suchen</translation>
    </message>
    <message>
        <source>Search everything for the chosen cell&apos;s value</source>
        <translation>Alles nach dem Wert der gewählten Zelle durchsuchen</translation>
    </message>
    <message>
        <source>Notify Me of &amp;These…</source>
        <translation>Darü&amp;ber benachrichtigen…</translation>
    </message>
    <message>
        <source>Make a notification rule of the query in sight</source>
        <translation>Aus der sichtbaren Abfrage eine Benachrichtigungsregel machen</translation>
    </message>
    <message>
        <source>Not&amp;ification Rules…</source>
        <translation>Benachr&amp;ichtigungsregeln…</translation>
    </message>
    <message>
        <source>Which events you are told of as they come, and how often</source>
        <translation>Welche Ereignisse Ihnen gemeldet werden, sobald sie kommen, und wie oft</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen cell as it came</source>
        <translation>Die gewählte Zelle kopieren, wie sie kam</translation>
    </message>
    <message>
        <source>&amp;Copy Event</source>
        <translation>Ereignis &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen event as JSON, in InsightIDR&apos;s shape</source>
        <translation>Das gewählte Ereignis als JSON kopieren, in der Form von InsightIDR</translation>
    </message>
    <message>
        <source>&amp;How Events Are Sorted</source>
        <translation>&amp;Wie Ereignisse eingeordnet werden</translation>
    </message>
    <message>
        <source>Every rule, repair, note and sign-in code, with a search</source>
        <translation>Jede Regel, jede Reparatur, jeder Hinweis und jeder Anmeldecode, mit Suche</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation>&amp;Störungen beheben…</translation>
    </message>
    <message>
        <source>Every fault with its steps, with a search that takes words, numbers and whole messages</source>
        <translation>Jede Störung mit ihren Schritten, mit einer Suche nach Wörtern, Nummern und ganzen Meldungen</translation>
    </message>
    <message>
        <source>&amp;Verify the Set-Up</source>
        <translation>&amp;Einrichtung prüfen</translation>
    </message>
    <message>
        <source>How to cause sample events and where to look for them</source>
        <translation>Wie Sie Beispielereignisse auslösen und wo Sie nach ihnen suchen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Alle Tasten auf einer Seite</translation>
    </message>
    <message>
        <source>&amp;About Hubscope</source>
        <translation>Ü&amp;ber Hubscope</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>Theme, language, time zone, notifications, start and end</source>
        <translation>Design, Sprache, Zeitzone, Benachrichtigungen, Start und Ende</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Where the log and traces of crashes stand; no secret and no event is in them</source>
        <translation>Wo Programm- und Absturzprotokolle liegen; kein Geheimnis und kein Ereignis steht darin</translation>
    </message>
    <message>
        <source>Version, libraries and licences</source>
        <translation>Version, Bibliotheken und Lizenzen</translation>
    </message>
    <message>
        <source>High-&amp;Contrast Theme</source>
        <translation>Design mit hohem &amp;Kontrast</translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation>Weiß und kräftige Farben auf Schwarz</translation>
    </message>
</context>
<context>
    <name>setup::SetUp</name>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>This name is too short for Azure.</source>
        <translation>Dieser Name ist für Azure zu kurz.</translation>
    </message>
    <message>
        <source>This name is too long for Azure.</source>
        <translation>Dieser Name ist für Azure zu lang.</translation>
    </message>
    <message>
        <source>This name holds a character that Azure does not accept.</source>
        <translation>Dieser Name enthält ein Zeichen, das Azure nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Azure does not accept how this name begins.</source>
        <translation>Azure akzeptiert nicht, wie dieser Name beginnt.</translation>
    </message>
    <message>
        <source>Azure does not accept how this name ends.</source>
        <translation>Azure akzeptiert nicht, wie dieser Name endet.</translation>
    </message>
    <message>
        <source>This looks like a key. Keys belong into step 4 only.</source>
        <translation>Das sieht wie ein Schlüssel aus. Schlüssel gehören nur in Schritt 4.</translation>
    </message>
    <message>
        <source>6 to 50 letters, digits and hyphens; a letter first, a letter or digit last.</source>
        <translation>6 bis 50 Buchstaben, Ziffern und Bindestriche; am Anfang ein Buchstabe, am Ende Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>Up to 256 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation>Bis zu 256 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche; am Anfang und Ende Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>The guide’s name is %1. Another works if every export writes to it.</source>
        <translation>Der Name im Leitfaden ist %1. Ein anderer funktioniert, wenn jeder Export dorthin schreibt.</translation>
    </message>
    <message>
        <source>Up to 50 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation>Bis zu 50 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche; am Anfang und Ende Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>This policy may manage the whole namespace; reading needs Listen only.</source>
        <translation>Diese Richtlinie darf den ganzen Namespace verwalten; zum Lesen genügt Listen.</translation>
    </message>
    <message>
        <source>Create a policy of its own, such as %1.</source>
        <translation>Legen Sie eine eigene Richtlinie an, etwa %1.</translation>
    </message>
    <message>
        <source>This looks like a key or a connection string.</source>
        <translation>Das sieht wie ein Schlüssel oder eine Verbindungszeichenfolge aus.</translation>
    </message>
    <message>
        <source>Those belong into step 4 only.</source>
        <translation>Diese gehören nur in Schritt 4.</translation>
    </message>
    <message>
        <source>The event source needs a name.</source>
        <translation>Die Ereignisquelle braucht einen Namen.</translation>
    </message>
    <message>
        <source>Log Search shows its logs under this name.</source>
        <translation>Log Search zeigt ihre Protokolle unter diesem Namen.</translation>
    </message>
    <message>
        <source>Another profile is called “%1”.</source>
        <translation>Ein anderes Profil heißt „%1“.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Reading from a date and time needs both.</source>
        <translation>Zum Lesen ab einem Zeitpunkt sind Datum und Uhrzeit nötig.</translation>
    </message>
    <message>
        <source>This time lies in the future: reading begins with the next event.</source>
        <translation>Dieser Zeitpunkt liegt in der Zukunft: Das Lesen beginnt mit dem nächsten Ereignis.</translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation>Die Verbindung ist noch nicht getestet.</translation>
    </message>
    <message>
        <source>The connection test failed.</source>
        <translation>Der Verbindungstest ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The keychain did not give the key of this credential.</source>
        <translation>Der Schlüsselbund hat den Schlüssel dieser Anmeldedaten nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Paste the connection string instead. (%1)</source>
        <translation>Fügen Sie stattdessen die Verbindungszeichenfolge ein. (%1)</translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Unlock it if it asks, or paste the connection string instead.</source>
        <translation>Entsperren Sie ihn, wenn er fragt, oder fügen Sie stattdessen die Verbindungszeichenfolge ein.</translation>
    </message>
    <message>
        <source>The key is not kept in a draft.</source>
        <translation>Ein Entwurf speichert den Schlüssel nicht.</translation>
    </message>
    <message>
        <source>The connection string is missing.</source>
        <translation>Die Verbindungszeichenfolge fehlt.</translation>
    </message>
    <message>
        <source>Paste the connection string once more.</source>
        <translation>Fügen Sie die Verbindungszeichenfolge noch einmal ein.</translation>
    </message>
    <message>
        <source>Copy the field “Connection string–primary key” and paste it here.</source>
        <translation>Kopieren Sie das Feld „Connection string–primary key“ (Verbindungszeichenfolge – Primärschlüssel) und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Diese Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose a PEM file, or leave the field empty.</source>
        <translation>Wählen Sie eine PEM-Datei, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, step 2 names “%2”.</source>
        <translation>Diese Zeichenfolge ist für den Event Hub „%1“, Schritt 2 nennt „%2“.</translation>
    </message>
    <message>
        <source>Copy the string of the other hub, or change the name in step 2.</source>
        <translation>Kopieren Sie die Zeichenfolge des anderen Hubs, oder ändern Sie den Namen in Schritt 2.</translation>
    </message>
    <message>
        <source>This string is for the namespace “%1”, step 2 names “%2”.</source>
        <translation>Diese Zeichenfolge ist für den Namespace „%1“, Schritt 2 nennt „%2“.</translation>
    </message>
    <message>
        <source>Check which of the two is meant.</source>
        <translation>Prüfen Sie, welcher der beiden gemeint ist.</translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, step 3 names “%2”.</source>
        <translation>Diese Zeichenfolge ist für die Richtlinie „%1“, Schritt 3 nennt „%2“.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one source of logs.</source>
        <translation>Wählen Sie mindestens eine Quelle von Protokollen.</translation>
    </message>
    <message>
        <source>In the portal, open Event Hubs and create a namespace in the Standard tier or above. The Basic tier has no Kafka endpoint, and the event source cannot connect to it.</source>
        <translation>Öffnen Sie im Portal „Event Hubs“ und legen Sie einen Namespace im Standard-Tarif oder höher an. Der Basic-Tarif hat keinen Kafka-Endpunkt, und die Ereignisquelle kann sich nicht damit verbinden.</translation>
    </message>
    <message>
        <source>In the namespace, add an event hub and give it the name below.</source>
        <translation>Fügen Sie im Namespace einen Event Hub hinzu und geben Sie ihm den Namen unten.</translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and add a SAS policy.</source>
        <translation>Öffnen Sie den Event Hub, dann „Shared access policies“ (SAS-Richtlinien), und fügen Sie eine SAS-Richtlinie hinzu.</translation>
    </message>
    <message>
        <source>Enter the name below.</source>
        <translation>Geben Sie den Namen unten ein.</translation>
    </message>
    <message>
        <source>Tick Listen, and nothing else, and create the policy.</source>
        <translation>Haken Sie Listen an und sonst nichts, und erstellen Sie die Richtlinie.</translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and click the policy you created.</source>
        <translation>Öffnen Sie den Event Hub, dann „Shared access policies“ (SAS-Richtlinien), und klicken Sie auf die Richtlinie, die Sie angelegt haben.</translation>
    </message>
    <message>
        <source>In the portal, open Monitor, click Activity log, then Export Activity Logs.</source>
        <translation>Öffnen Sie im Portal „Monitor“, klicken Sie auf „Activity log“ (Aktivitätsprotokoll), dann auf „Export Activity Logs“.</translation>
    </message>
    <message>
        <source>Confirm your subscription and add a diagnostic setting.</source>
        <translation>Bestätigen Sie Ihr Abonnement und fügen Sie eine Diagnoseeinstellung hinzu.</translation>
    </message>
    <message>
        <source>Tick at least Administrative, Security and Alert.</source>
        <translation>Haken Sie mindestens „Administrative“, „Security“ und „Alert“ an.</translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose subscription, namespace, event hub and policy.</source>
        <translation>Haken Sie „Stream to an event hub“ (An einen Event Hub streamen) an und wählen Sie Abonnement, Namespace, Event Hub und Richtlinie.</translation>
    </message>
    <message>
        <source>In the portal, open Microsoft Entra ID, then Diagnostic settings, and add a diagnostic setting.</source>
        <translation>Öffnen Sie im Portal Microsoft Entra ID, dann „Diagnostic settings“ (Diagnoseeinstellungen), und fügen Sie eine Diagnoseeinstellung hinzu.</translation>
    </message>
    <message>
        <source>Tick AuditLogs and SignInLogs, and other sign-in logs as needed.</source>
        <translation>Haken Sie AuditLogs und SignInLogs an und nach Bedarf weitere Anmeldeprotokolle.</translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose the subscription and the namespace you created earlier.</source>
        <translation>Haken Sie „Stream to an event hub“ (An einen Event Hub streamen) an und wählen Sie das Abonnement und den Namespace, den Sie vorhin angelegt haben.</translation>
    </message>
    <message>
        <source>Choose the event hub below and the policy RootManageSharedAccessKey: Azure writes with it.</source>
        <translation>Wählen Sie den Event Hub unten und die Richtlinie RootManageSharedAccessKey: Azure schreibt damit.</translation>
    </message>
    <message>
        <source>In Microsoft Defender for Cloud, open Environment settings.</source>
        <translation>Öffnen Sie in Microsoft Defender for Cloud „Environment settings“ (Umgebungseinstellungen).</translation>
    </message>
    <message>
        <source>Select the subscription whose data you want to export.</source>
        <translation>Wählen Sie das Abonnement, dessen Daten Sie exportieren wollen.</translation>
    </message>
    <message>
        <source>Select Continuous export, the tab Event hub, and tick Security alerts.</source>
        <translation>Wählen Sie „Continuous export“ (Fortlaufender Export), die Registerkarte „Event hub“, und haken Sie „Security alerts“ (Sicherheitswarnungen) an.</translation>
    </message>
    <message>
        <source>Choose the namespace, the event hub below and a policy that may send, and save.</source>
        <translation>Wählen Sie den Namespace, den Event Hub unten und eine Richtlinie, die senden darf, und speichern Sie.</translation>
    </message>
    <message>
        <source>In InsightIDR, open Data Collection, then Setup Event Source, then Add Event Source.</source>
        <translation>Öffnen Sie in InsightIDR „Data Collection“, dann „Setup Event Source“, dann „Add Event Source“.</translation>
    </message>
    <message>
        <source>Under Security Data, click Cloud Service. Select your collector and Microsoft Azure.</source>
        <translation>Klicken Sie unter „Security Data“ auf „Cloud Service“. Wählen Sie Ihren Collector und „Microsoft Azure“.</translation>
    </message>
    <message>
        <source>Enter the values below. Select your Microsoft Azure credentials, or create them from the key name and key below; then click Save.</source>
        <translation>Geben Sie die Werte unten ein. Wählen Sie Ihre Microsoft-Azure-Anmeldedaten, oder legen Sie sie aus Schlüsselname und Schlüssel unten an; klicken Sie dann auf „Save“.</translation>
    </message>
    <message>
        <source>RootManageSharedAccessKey may also send, and manage the whole namespace. Whoever gets hold of its key can delete every event hub in it.</source>
        <translation>RootManageSharedAccessKey darf auch senden und den ganzen Namespace verwalten. Wer an seinen Schlüssel kommt, kann jeden Event Hub darin löschen.</translation>
    </message>
    <message>
        <source>InsightIDR and Hubscope only read. A policy with Listen alone is enough for both.</source>
        <translation>InsightIDR und Hubscope lesen nur. Für beide genügt eine Richtlinie mit Listen allein.</translation>
    </message>
    <message>
        <source>It begins with Endpoint=sb:// and holds SharedAccessKeyName and SharedAccessKey.</source>
        <translation>Sie beginnt mit Endpoint=sb:// und enthält SharedAccessKeyName und SharedAccessKey.</translation>
    </message>
    <message>
        <source>The policies of the namespace work as well, but their strings open all its event hubs.</source>
        <translation>Die Richtlinien des Namespace funktionieren auch, aber ihre Zeichenfolgen öffnen alle seine Event Hubs.</translation>
    </message>
    <message>
        <source>What you paste is never shown. The key goes to the keychain of this computer, the rest to the profile.</source>
        <translation>Was Sie einfügen, wird nie gezeigt. Der Schlüssel kommt in den Schlüsselbund dieses Rechners, der Rest ins Profil.</translation>
    </message>
    <message>
        <source>The portal may say “Create or update activity log profilesFailure”. Then the resource provider is missing:</source>
        <translation>Das Portal meldet vielleicht „Create or update activity log profilesFailure“. Dann fehlt der Ressourcenanbieter:</translation>
    </message>
    <message>
        <source>1. Search for Subscriptions in all services and select your subscription.</source>
        <translation>1. Suchen Sie in allen Diensten nach „Subscriptions“ (Abonnements) und wählen Sie Ihr Abonnement.</translation>
    </message>
    <message>
        <source>2. Click Resource providers and search for microsoft.insights.</source>
        <translation>2. Klicken Sie auf „Resource providers“ (Ressourcenanbieter) und suchen Sie nach microsoft.insights.</translation>
    </message>
    <message>
        <source>3. Click Register or Re-register, wait for the process to complete, and click Refresh.</source>
        <translation>3. Klicken Sie auf „Register“ (Registrieren) oder „Re-register“ (Erneut registrieren), warten Sie, bis der Vorgang abgeschlossen ist, und klicken Sie auf „Refresh“ (Aktualisieren).</translation>
    </message>
    <message>
        <source>4. Repeat the steps above.</source>
        <translation>4. Wiederholen Sie die Schritte oben.</translation>
    </message>
    <message>
        <source>The diagnostic setting sends to the hub, so its policy needs more than Listen. The guide asks for RootManageSharedAccessKey here.</source>
        <translation>Die Diagnoseeinstellung sendet an den Hub, darum braucht ihre Richtlinie mehr als Listen. Der Leitfaden verlangt hier RootManageSharedAccessKey.</translation>
    </message>
    <message>
        <source>Only Azure uses that policy. InsightIDR reads with the policy of step 3.</source>
        <translation>Nur Azure verwendet diese Richtlinie. InsightIDR liest mit der Richtlinie aus Schritt 3.</translation>
    </message>
    <message>
        <source>An export sends what happens from now on. An alert that is already there does not arrive.</source>
        <translation>Ein Export sendet, was ab jetzt geschieht. Eine Warnung, die schon da ist, kommt nicht an.</translation>
    </message>
    <message>
        <source>Environment settings show, for each subscription, which Defender plans are on. Without a plan there are no alerts to send.</source>
        <translation>„Environment settings“ (Umgebungseinstellungen) zeigt für jedes Abonnement, welche Defender-Pläne eingeschaltet sind. Ohne Plan gibt es keine Warnungen zu senden.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Voraussetzungen</translation>
    </message>
    <message>
        <source>What do you want to collect?</source>
        <translation>Was wollen Sie sammeln?</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Create the event hub</source>
        <translation>Den Event Hub anlegen</translation>
    </message>
    <message>
        <source>Microsoft’s documentation</source>
        <translation>Dokumentation von Microsoft</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Create a policy that may only listen</source>
        <translation>Eine Richtlinie anlegen, die nur lesen darf</translation>
    </message>
    <message>
        <source>Why not RootManageSharedAccessKey?</source>
        <translation>Warum nicht RootManageSharedAccessKey?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Paste the connection string of that policy</source>
        <translation>Die Verbindungszeichenfolge dieser Richtlinie einfügen</translation>
    </message>
    <message>
        <source>What does the right string look like?</source>
        <translation>Wie sieht die richtige Zeichenfolge aus?</translation>
    </message>
    <message>
        <source>Azure Monitor</source>
        <translation>Azure Monitor</translation>
    </message>
    <message>
        <source>Send the activity log to the event hub</source>
        <translation>Das Aktivitätsprotokoll an den Event Hub senden</translation>
    </message>
    <message>
        <source>Saving ends in profilesFailure?</source>
        <translation>Das Speichern endet mit profilesFailure?</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>Send sign-ins and audit logs to the event hub</source>
        <translation>Anmeldungen und Überwachungsprotokolle an den Event Hub senden</translation>
    </message>
    <message>
        <source>Why RootManageSharedAccessKey here?</source>
        <translation>Warum hier RootManageSharedAccessKey?</translation>
    </message>
    <message>
        <source>Defender for Cloud</source>
        <translation>Defender for Cloud</translation>
    </message>
    <message>
        <source>Send security alerts to the event hub</source>
        <translation>Sicherheitswarnungen an den Event Hub senden</translation>
    </message>
    <message>
        <source>No alert arrives?</source>
        <translation>Es kommt keine Warnung an?</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Does the connection work?</source>
        <translation>Funktioniert die Verbindung?</translation>
    </message>
    <message>
        <source>InsightIDR</source>
        <translation>InsightIDR</translation>
    </message>
    <message>
        <source>Enter these values in InsightIDR</source>
        <translation>Diese Werte in InsightIDR eingeben</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Beobachtung starten</translation>
    </message>
    <message>
        <source>A licence for Azure Monitor</source>
        <translation>Eine Lizenz für Azure Monitor</translation>
    </message>
    <message>
        <source>Every Azure subscription has the activity log. Check: portal, Monitor, Activity log shows entries.</source>
        <translation>Jedes Azure-Abonnement hat das Aktivitätsprotokoll. Prüfung: Portal, „Monitor“, „Activity log“ zeigt Einträge.</translation>
    </message>
    <message>
        <source>A licence for Microsoft Entra ID</source>
        <translation>Eine Lizenz für Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Sign-in logs can be exported with P1 or P2. Check: portal, Microsoft Entra ID, Overview, License.</source>
        <translation>Anmeldeprotokolle lassen sich mit P1 oder P2 exportieren. Prüfung: Portal, Microsoft Entra ID, „Overview“ (Übersicht), „License“ (Lizenz).</translation>
    </message>
    <message>
        <source>A licence for Microsoft Defender for Cloud</source>
        <translation>Eine Lizenz für Microsoft Defender for Cloud</translation>
    </message>
    <message>
        <source>Alerts need a paid plan (the guide’s Standard tier). Check: Defender for Cloud, Environment settings.</source>
        <translation>Für Warnungen ist ein bezahlter Plan nötig (im Leitfaden der Standard-Tarif). Prüfung: Defender for Cloud, „Environment settings“ (Umgebungseinstellungen).</translation>
    </message>
    <message>
        <source>An Event Hubs namespace of the Standard tier or above</source>
        <translation>Ein Event-Hubs-Namespace im Standard-Tarif oder höher</translation>
    </message>
    <message>
        <source>Check: portal, the namespace, Overview, Pricing tier. A new one gets its tier in step 2.</source>
        <translation>Prüfung: Portal, der Namespace, „Overview“ (Übersicht), „Pricing tier“ (Tarif). Ein neuer bekommt seinen Tarif in Schritt 2.</translation>
    </message>
    <message>
        <source>Outbound TCP port 9093 is open on the collector</source>
        <translation>Ausgehender TCP-Port 9093 ist auf dem Collector offen</translation>
    </message>
    <message>
        <source>The event source uses this port only. Step 6 tests this computer, not the collector.</source>
        <translation>Die Ereignisquelle verwendet nur diesen Port. Schritt 6 testet diesen Rechner, nicht den Collector.</translation>
    </message>
    <message>
        <source>The event hub is there</source>
        <translation>Der Event Hub ist da</translation>
    </message>
    <message>
        <source>The policy is there, with Listen only</source>
        <translation>Die Richtlinie ist da, nur mit Listen</translation>
    </message>
    <message>
        <source>The diagnostic setting is saved</source>
        <translation>Die Diagnoseeinstellung ist gespeichert</translation>
    </message>
    <message>
        <source>The continuous export is saved</source>
        <translation>Der fortlaufende Export ist gespeichert</translation>
    </message>
    <message>
        <source>The event source is saved in InsightIDR</source>
        <translation>Die Ereignisquelle ist in InsightIDR gespeichert</translation>
    </message>
    <message>
        <source>Activity log: who changed what in the subscription, and alerts</source>
        <translation>Aktivitätsprotokoll: wer was im Abonnement geändert hat, und Warnungen</translation>
    </message>
    <message>
        <source>Sign-ins and audit logs (formerly Azure Active Directory)</source>
        <translation>Anmeldungen und Überwachungsprotokolle (früher Azure Active Directory)</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>Sicherheitswarnungen</translation>
    </message>
    <message>
        <source>Cause sample events: start and stop a virtual machine, or open the Event Hubs namespace, Settings, Shared access policies, RootManageSharedAccessKey.</source>
        <translation>Lösen Sie Beispielereignisse aus: Starten und stoppen Sie einen virtuellen Computer, oder öffnen Sie den Event-Hubs-Namespace, „Settings“ (Einstellungen), „Shared access policies“ (SAS-Richtlinien), RootManageSharedAccessKey.</translation>
    </message>
    <message>
        <source>Watch the log set counters of Hubscope fill in.</source>
        <translation>Sehen Sie zu, wie sich die Log-Set-Zähler von Hubscope füllen.</translation>
    </message>
    <message>
        <source>In InsightIDR, open Log Search, select the log sets and in them the log named after the event source.</source>
        <translation>Öffnen Sie in InsightIDR „Log Search“, wählen Sie die Log-Sets und darin das Protokoll mit dem Namen der Ereignisquelle.</translation>
    </message>
    <message>
        <source>Allow up to 5 minutes in InsightIDR, and up to 15 minutes for a new export.</source>
        <translation>Rechnen Sie mit bis zu 5 Minuten in InsightIDR und bis zu 15 Minuten bei einem neuen Export.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Values for InsightIDR</source>
        <translation>Werte für InsightIDR</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Not in this file. Copy it from the policy in the portal, or from Hubscope.</source>
        <translation>Nicht in dieser Datei. Kopieren Sie ihn aus der Richtlinie im Portal oder aus Hubscope.</translation>
    </message>
    <message>
        <source>Verify the configuration</source>
        <translation>Die Konfiguration prüfen</translation>
    </message>
    <message>
        <source>The Log Name in Log Search is: %1</source>
        <translation>Der „Log Name“ in Log Search ist: %1</translation>
    </message>
</context>
<context>
    <name>wizard::Parts</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
</TS>
