<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>GapReason</name>
    <message>
        <source>The hub had dropped these messages before they were read: its retention time was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub was deleted and made again. What had not been read from the old one is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has fewer partitions than before. What had not been read from this one is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. What it held up to here is in the file that was kept aside, as far as that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>The record names no time; the time at which the hub took it stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of the record could not be read; the next best one stands in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message held no records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is not JSON and could not be mended; it is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that is no address stood where the source address should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source address is IPv6; for this log set Rapid7 documents IPv4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of the rule book holds for it; it counts as Unparsed Data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>A byte order mark stood before the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are no text stood before the first record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks or control characters stood in the text unescaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash stood before a character that needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single quotes were used in place of double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes were written twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object stood in quotes without being escaped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys stood without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text stood without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True, False or None were written as Python writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma stood after the last member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma between two members was missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A placeholder for binary data stood in place of a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing brackets of the message were missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record stood as text in a JSON string.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInResult</name>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several accounts are signed in; the user has to choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen session is not valid; the user has to choose again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has not been added to this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message of the federation service could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The federated identity provider answered with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource is not known in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access does not allow this kind of device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is meant for another audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply address is not registered for the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s assertion or certificate was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assertion is not valid (signature, issuer, audience or time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account comes from another identity provider and is no guest here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account in the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is locked, or the address is known to be malicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password, or it is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent sign-in without a session; usually the user then signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant could not be told from the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to sign out is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application did not start this sign-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to sign out has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to enrol for multi-factor authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-factor authentication was asked for and not passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-factor authentication is needed for this resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multi-factor authentication has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token needs a sign-in at the social identity provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of calls or messages for multi-factor authentication is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in took too long; its token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device has to authenticate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the device&apos;s proof is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not assigned to the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The federation realm is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the token is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transformation of claims failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password reset or registration came in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device needs a broker app (Authenticator or Company Portal).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is not joined to the workplace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access: the state of the device does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended (password changed or expired); sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended after a change of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password has to be changed because the account is at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user was asked whether to stay signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access asks for a change of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session does not fit the user&apos;s tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the on-premises account has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application needs a signing key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device could not authenticate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further condition (external challenge) has to be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims of the federated identity provider could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser needs its extension for single sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was revoked; the user has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An external challenge is not supported for users from outside this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session control does not support users from outside this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows integrated authentication is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-time code has expired or is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about the device came with the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is set up for one tenant only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application asks for tokens in a loop and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two accounts of the same name are in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to confirm that this application is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request needs a hint at the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is too weak; the user has to sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has not consented to the use of the LinkedIn account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access: the device is not compliant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access: the device is not joined to the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access: the application is not an approved one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access blocked the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment for multi-factor authentication is blocked because of risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access: the application needs a protection policy of Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security info may be registered from trusted places only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is blocked because of risk in the home tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is too young for this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code was used already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has consented to the application yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user declined to consent to the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application asks for a resource that it has not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is disabled or not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s credentials were not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization code or refresh token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope that was asked for is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device code: the user has not signed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device code: the code is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device code: the code has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has expired by sign-in frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has expired, or it failed a new check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of signing in is not the one that the application asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent for pass-through authentication reaches the domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent for pass-through authentication took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the agent for pass-through authentication was not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent for pass-through authentication could not check the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not sign in at this hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agent for pass-through authentication answered too late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seamless single sign-on: Kerberos failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seamless single sign-on: the Kerberos ticket has expired or is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request lacks a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin has to consent to the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin has to consent; the user has asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key with which the device signs in was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource is not known in this tenant, or nobody has consented to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource&apos;s service principal is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant restrictions deny access to this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-factor authentication failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assertion is outside its time of validity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was deleted from the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest account is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access: the device has to be managed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access policy does not let a token be issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security policy blocked the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delegated admin was blocked because of suspicious activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security defaults blocked the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization has no subscription for a service that the application needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is not set up well: it lists no permission for the resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device was deleted from the directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such application in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request asks for scopes of several resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s assertion has the wrong audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s assertion is outside its time of validity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s certificate is not the registered one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token expired because it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token of a single-page application has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application may not act on behalf of users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application needs a secret or an assertion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request lacks the application&apos;s secret or assertion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application&apos;s secret has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user has to allow single sign-on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortingGuide</name>
    <message>
        <source>A message of the event hub holds one record or many. Each becomes one event, and none is dropped: text that is almost JSON is repaired, and what cannot be read at all is kept as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are tried from the top; the first one whose test holds names InsightIDR&apos;s log set. Where Rapid7 publishes what its event source does, the rule says so; the others are our judgement. InsightIDR itself decides in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is written as a where() of LEQL: over the record&apos;s own keys (source_json.…), InsightIDR&apos;s keys, and what Hubscope knows of the record (hubscope.…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried only where the text is not JSON as it stands. An event names its repairs under hubscope.repairs; the record&apos;s bytes stay as they came under Raw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reader should know of an event; it names them under hubscope.notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error codes of Microsoft Entra ID and the result of the event. An interrupt asks more of the user and is no failure. Codes that are not listed are FAILED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our judgement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How events are sorted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreCause</name>
    <message>
        <source>The disk is full: events cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk, or let Hubscope keep less. Nothing is lost: reading waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not take the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Nothing is lost: reading waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps events in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or search here while it goes on collecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the kept events for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or close it. Nothing is lost: reading waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubscope may not write to the folder of the kept events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to write to this folder, and see that its disk is not read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events. Remove it, or name the folder that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept events are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start collecting again: the damaged file is kept aside beside the new one, and nothing of it is deleted. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version or a newer one. The events were not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the kept events was made by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events are kept here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the hub or run &apos;hubscope-cli collect&apos; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is larger than can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the size of the message: no tier of Event Hubs allows so much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs. Nothing is lost: reading waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubscope made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report this with the details below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>common::Dialogs</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>common::ErrorText</name>
    <message>
        <source>This profile has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name of your own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile has this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name that no other profile has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that this folder may be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved profiles cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Set up the connection again, or repair the file and put it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved profiles come from a newer version of Hubscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Install that version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile file is a symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubscope follows no links there, so that no other file is overwritten: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no profile that Hubscope can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that was made with Export Profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another profile, or set up the connection again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished set-up cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the set-up again; saved profiles are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is asked for once in each session. To keep it, start a keychain service such as GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Hubscope to use it, or enter the connection string for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may wait for its password in another window. Unlock it and try again, or enter the connection string for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain holds no key for this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the connection string again; the key is then kept in the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the connection string for this session. Details say what the keychain answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the key this hub cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and paste the connection string of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is a symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be what is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo hub does not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a free port on this computer and some memory. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more queries can be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete some that are not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more notification rules can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove some that are not used any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification rules are still being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification rules cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or make the rules anew: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rules cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or reset the rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work, and the reason is not a known one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details hold what was reported. Copy them when you ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>common::StepOffers</name>
    <message>
        <source>Enter Connection String…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Event Hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear CA File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use IPv4 Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read From Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is an address or a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnose::ConnectionTest</name>
    <message>
        <source>Connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web port and clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure&apos;s own view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnose::FaultCatalogue</name>
    <message>
        <source>The policy may not read this event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Listen right (its “claims”) on this event hub. Azure may say the same of a key or a tier that does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the policy belongs to another event hub, copy the connection string of a policy of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Listen is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if Listen is ticked: then the key or the policy name has a typo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string gives no access to this event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in works, but not for this event hub. Most likely first: the key or the policy name has a typo, the policy has no Listen right, the string belongs to another event hub, the namespace is in the Basic tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A string copied anew from a policy of this very event hub, with Listen ticked, passes the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the key in the Azure portal is not the one in use, letter by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the policy has Send only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace is in the Basic tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the Standard tier and above have the Kafka endpoint that InsightIDR reads from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read its pricing tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is Basic, make a namespace in the Standard tier or above, or change the tier under Scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then repeat “Create a Shared Access Policy for the Event Hub” and enter the new connection string here and in InsightIDR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows the pricing tier Basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event hub of this name in the namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in works, but the namespace does not know the event hub. Names must match letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if Event Hubs lists none that fits, create it: in the namespace choose Event Hubs, then add one named insights-operational-logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Hubs of the namespace in the Azure portal does not list this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the event hub cannot be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of event hubs have letters, digits, dots, hyphens and underscores, begin and end with a letter or digit, and have at most 256 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in use holds another character, a space at an end, or more than the name alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub has a partition that nobody serves right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure is moving the partition or has just made the event hub. This mends itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minute later the same test passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub has no partitions to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace knows the event hub, but names no partition of it. It is being made or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub&apos;s Overview: status must be Active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a status other than Active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace does not answer what it knows of the event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in works, then no answer came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on without a consumer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace refused to name a coordinator for a consumer group, or has none ready yet. Hubscope joins no group, so nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events go on to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the consumer group cannot be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka&apos;s consumer groups are made by themselves and have names of 1 to 256 characters. They are not the ones that the Azure portal lists: $Default and the limits shown there do not count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter name, not an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the group in the other program&apos;s settings is empty or longer than 256 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program reads with the same consumer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers that share a group share the partitions among them: each gets only a part of the events, and a dead one holds its part for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End instances that are left over, and wait five minutes for their places to be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program receives all events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of one consumer group divide the partitions in different ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two programs, or two versions of one, use the same group with settings that do not go together (partition.assignment.strategy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or set the same partition.assignment.strategy in all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session timeout of the consumer group is out of bounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Hubs accepts a session.timeout.ms of 6,000 to 300,000, and max.poll.interval.ms may not be smaller than it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set session.timeout.ms to 30000, and max.poll.interval.ms to 300000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the program show a session.timeout.ms outside of 6000 to 300000, or above max.poll.interval.ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is turned away because five readers are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five readers for each partition and consumer group are the limit of AMQP. It does not count for Kafka, so neither InsightIDR nor this program takes one of the places or can be the one that is turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Consumer groups, and make one for each program that reads by AMQP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End instances of those programs that are left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message comes from the other program and speaks of receivers or of epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub does not tell what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub is there, but the question for its oldest and newest event was not answered in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else needs to be done: reading waits meanwhile, nothing is lost, and it goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, or the connection to the network drive, that holds the folder named in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: events cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the events that arrive, so reading was halted: what is not kept stays in the event hub until its retention time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the folder named in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free space of that disk (df -h) is close to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not take the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system reports an error while events are written. Reading was halted; what is not kept stays in the event hub until its retention time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s log (journalctl -k) names the disk at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps events in this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one program at a time may write to a store. The details name the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the other program go on: it collects the same events, and they can be searched meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or close it, and connect here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A process with the number of the details is running (ps -p NUMBER).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the kept events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program other than Hubscope, a backup perhaps, has the file of the kept events open and lets nobody write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for that program, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file named in the details is listed as open by it (lsof).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events may not be kept in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user may not write there, or the disk is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your user the right to write to the folder named in the details, or choose another one (hubscope-cli collect: --store DIR).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether its disk is mounted read-only; after a fault the system does that by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be made in that folder by hand either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events, so nothing is written through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link named in the details, or name the folder that it leads to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ls -l shows where the link leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept events are damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold what was written to it. Reading has ended; what is not kept stays in the event hub until its retention time is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again, or start collecting again: the damaged file is kept aside, and a new one goes on where the old one ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the file there is one whose name ends in damaged and a time, after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged events were kept aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. It was given another name and left as it is; new events go into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file named in the details as long as its events may be needed: nothing of it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file named in the details is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version does not know how they are kept, so it has not touched them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or keep new events in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name the version of the file and the one that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program&apos;s file is in the place of the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file named in the details was not made by Hubscope, so it was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or move that file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program opens that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is larger than can be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message holds more than a store takes at once. No tier of Event Hubs should let it in. Reading has ended before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system gave this program no more memory. Reading was halted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system shows hardly any memory as available (free -h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known for the namespace&apos;s host name. It is mistyped, the namespace was deleted or never made, it is of another Azure cloud, or this network&apos;s DNS hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the namespace has a private endpoint only, connect to the network (VPN) whose DNS knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that the namespace still exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name) here and from another network: if no network knows it, the name is wrong or the namespace is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if other names are not found either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the name is known in the company&apos;s network only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the name ends in servicebus.cloudapi.de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot look up host names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNS server did not answer, so nothing is known about the host name yet. The network is down, or the DNS server set here cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether this network lets computers look up names outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names (nslookup microsoft.com) get no answer either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS answered with a failure; its words stand in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name): the same failure comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if other names fail as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if other names are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to this port is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers, but refuses connections on this port. Event Hubs itself does not do that: a firewall rejects them, or host or port are not those of an Event Hubs namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same host and port answer: then the firewall here rejects them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it is refused on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s IPv6 address cannot be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS gave an IPv6 address, but this network has no way to it. If there is an IPv4 address too, it is tried next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this connection use IPv4 only (in its set-up, step 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the IPv6 settings of this network, or switch IPv6 off on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember that the namespace&apos;s address rules know IPv4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “Host name” lists an IPv6 address, and no IPv6 page opens in a browser here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from this network to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no route to the namespace&apos;s address. The network or VPN is down, or a router turns the connection away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “Host name” shows a private address (10.…, 172.16.… to 172.31.…, 192.168.…) that no VPN leads to, or nothing else can be reached either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer forbids the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or security policy on this computer does not let programs connect to this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own firewall (nft list ruleset) and security software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer on the same network connects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 9093 gives no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to the hub vanish without a reply. A firewall drops outbound connections over TCP port 9093, or the network only lets traffic out through a web proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web proxy cannot carry this connection: ask for a direct way out on port 9093.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open https:// and the host name in a browser: if that answers while port 9093 stays silent, the port is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if browsers here only work with a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the stage “Host name” shows a private address: then the VPN is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an outbound connection over TCP port 9093 on your InsightIDR Collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network only lets web traffic out, through a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kafka on port 9093 has no way around by port 443 and takes no web proxy. What a browser can reach proves nothing for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a direct way out on TCP port 9093 to the namespace&apos;s host name, for this computer and the InsightIDR Collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, run this program where that way exists, for example beside the collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy is set on this computer (echo $https_proxy, or the network settings), and without it no web page opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub was deleted and made again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the same name, but its events are counted anew. What the old one held and was not read is gone; the new one is read from its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who deleted it and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a creation time after the last reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub has fewer partitions than before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A partition that was read is not there any more, so the event hub was made again. What it held and was not read is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who changed it and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows fewer partitions than the connection panel did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events were deleted before they could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place where reading should go on is older than what the event hub keeps. Reading goes on at the oldest event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub and raise its retention time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program read more often than the retention time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time since the last reading is longer than the event hub&apos;s retention time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are packed in a way that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sends to the event hub compresses with something other than gzip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which program sends to the event hub: Azure&apos;s own exports do not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set that sender to gzip or to no compression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s settings show compression (snappy, lz4, zstd).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event arrived damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its checksum does not fit. It is fetched again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens often, ask whether a device between here and Azure changes the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same event arrives well later, or from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event is larger than can be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message in the event hub is larger than what this connection may take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who sends messages over 1 MB to the event hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partition named in the details stands still at one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reader was too slow and lost its place in the consumer group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two looks at the event hub more time passed than max.poll.interval.ms allows, so that others got its partitions and it begins anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether the computer was asleep or has no processor time or memory left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the program that shows this, raise max.poll.interval.ms or let it do less with each event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say how long it took; the computer&apos;s own log shows a sleep or a standstill at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace slows the reading down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up, so Azure delays its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look at Throttled Requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise its throughput units under Scale, or switch Auto-Inflate on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttled Requests of the namespace are above zero at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub holds events but does not hand them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event came in time, though the event hub says it has some. The namespace is very busy, or something between holds the data back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the event arrives: then something between holds the data back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works, but there is no event to read. Nothing was sent yet, or it goes to another event hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected, but no event arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing. Nothing happened yet, or the logs go to another event hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If reading begins at the end of the hub, read from the beginning (Connection, Read From Beginning) to see what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the diagnostic settings of Azure Monitor, Entra ID and Defender for Cloud: each must stream to this event hub, and Networking of the namespace must let trusted Microsoft services in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages: then Azure sends nothing here. If it shows some, the wrong event hub or time is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the connection test says that the event hub is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the export was never saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if Networking of the namespace allows selected networks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing to IDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header values of events look garbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sends by AMQP has its header values written in AMQP&apos;s own form; Kafka hands them out as they are. The events themselves are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done: neither InsightIDR nor this program sorts by headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body of the same event is readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was regenerated while connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that stands goes on with the old key; from the next one on the hub refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the new connection string here (File, Set Up a Connection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It worked for hours or days, and the policy&apos;s key in the Azure portal is not the one in use any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace changed over to its second region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a geo-recovery alias stands another namespace now. It has neither the old events nor the places where reading stopped, and each namespace has keys of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the connection string of the alias: in the Azure portal open the namespace, Geo-Recovery, then Shared access policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the beginning (Connection, Read From Beginning).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch what is missing from the first namespace while it still exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geo-Recovery of the namespace shows the other namespace as the primary one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the hub was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side or something between ended it. The program connects again by itself, and no event is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens every few minutes, ask whether a firewall ends idle connections on port 9093.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times in Diagnostics: at even distances of four or ten minutes it is a limit for idle connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the samples again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search InsightIDR&apos;s Log Search for the marker of the samples: what is found there did arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy may not send to this event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Send right on this event hub. For InsightIDR this is as it should be: it needs Listen only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies, and add one with Send ticked, for samples alone; delete it afterwards. Leave InsightIDR&apos;s policy as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy that policy&apos;s Connection String Primary Key and give it as the one for sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Send is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if Send is ticked: then the key or the policy name has a typo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub takes no message of this size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A namespace takes messages of up to 1 MB, in the Basic tier of up to 256 KB. A sample has a few KB, so something else sets a limit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server said, under the details, names a size or a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace takes no more messages right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up. Azure&apos;s own exports to it are held back or lost, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub does not say whether it took the samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in works, and the samples went out, but no answer came in time. The namespace is very busy, or something between holds the data back. They may still arrive; they are not sent twice by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke while samples were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side or something between ended it before the event hub had answered. The samples may have arrived; they are not sent twice by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub took the samples but did not hand them out in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples lie in the event hub, at the places that are shown, but reading them brought nothing in time. The namespace is very busy, or something between holds the data back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two connection strings lead to different namespaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples would be sent to one namespace and looked for in another. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both strings from policies of the same namespace, or of the same event hub in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a geo-recovery alias use the strings of the alias for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind Endpoint= differs between the two strings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample came back but is sorted into another log set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and reading work. A rule of this connection&apos;s own rule book takes the sample before the one that is meant for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the Rules panel and look at the rule that is named beside the sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is meant like this, nothing needs to be done; otherwise move, change or reset the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the built-in rules (Rules, Reset) all samples land where they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample came back changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the place where the event hub put the sample lies something else. Either the event hub was made anew meanwhile, or something between changes what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, ask whether a device between here and Azure changes the traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples come back unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not complete, or it is another kind of secret: a bare key, a shared access signature (SharedAccessSignature=), a string of a storage account or of an IoT hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string does not read Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string belongs to another event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its EntityPath names another event hub than the one that shall be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs: if it lists only one of the two names, that one is meant. If that is the one in the string, give it as the event hub (hubscope-cli: --hub NAME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is the other, copy the connection string from a policy of that event hub, or from one of the namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind EntityPath= in the string is not the name of the event hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which event hub to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string is that of the whole namespace, and no event hub was named beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the event hub&apos;s name; the guide names it insights-operational-logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string holds no EntityPath=.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string can be read, with a remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the string is unusual; the connection test goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the remark, and copy the string again if in doubt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same part of the string, in the Azure portal, reads otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot be reached right now; the report before this one names the reason. The program tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the connection test: it names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection test fails as well; its first failed stage is the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no resources left for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, threads or open files are used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or raise the limits (ulimit -n).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system monitor shows no free memory, or the details say which limit was met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know what was asked of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Hubs offers a part of what Kafka does: no transactions and no exactly-once processing. Reading needs neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a program that sends, switch transactions off (transactional.id).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the sending program hold a transactional.id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection&apos;s settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Kafka client refused one of the settings; its words stand in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Monitor does not save the export of the activity log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal says “Create or update activity log profilesFailure”: the resource provider microsoft.insights is not registered in the subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal search for Subscriptions, select yours and click Resource providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for microsoft.insights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Register or Re-register and wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat the steps of “Configure the Azure Monitor” and see that the export saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource providers of the subscription show microsoft.insights as NotRegistered or Registering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or update activity log profilesFailure error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A diagnostic setting cannot use the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy that an export writes with needs Manage, Send and Listen, on the namespace. The policy of InsightIDR (for example R7InsightIDR) has Listen only and is for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the setting select the RootManageSharedAccessKey policy name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave InsightIDR&apos;s own policy as it is: it needs Listen only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared access policies of the namespace shows which claims the chosen policy has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace cannot be chosen in a diagnostic setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a resource that belongs to a region the namespace must be in the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the region of the resource with the one in the namespace&apos;s Overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they differ, make a namespace in that region, or export this resource&apos;s logs in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of namespaces in the setting holds others of the resource&apos;s region, and not this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure&apos;s own exports do not get past the namespace&apos;s firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where only selected networks are allowed, exports are kept out as well, unless trusted Microsoft services may pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Exception choose Yes for “Allow trusted Microsoft services to bypass this firewall”, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking of the namespace allows selected networks, and the exception for trusted services is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further diagnostic setting can be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource takes five diagnostic settings at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a setting that is no longer needed, or add “Stream to an Event Hub” to one that is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list in Diagnostic settings has five entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in logs cannot be exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting them needs a licence of Microsoft Entra ID (Azure Active Directory) P1 or P2. Audit logs alone arrive without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open Microsoft Entra ID, Overview, and read the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a P1 or P2 licence choose SignInLogs and the other sign-in categories in Diagnostic settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of Microsoft Entra ID shows Free as its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alerts of Defender for Cloud arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts are only made and exported where a Defender plan is on: the guide calls it the Standard tier for Azure Security Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Defender for Cloud menu open Environment settings and select the subscription: the plan must be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Continuous export, Event hub, and check that security alerts go to this event hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sample alert: in Defender for Cloud open Security alerts, then Sample alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment settings of Defender for Cloud shows no plan as on, or Continuous export names another event hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection does not work, for a reason that is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“There is an error in the connection”, as the guide calls it. The words of the other side stand in the details; this program does not recognise them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that you have selected the Standard tier: for the namespace (Basic has no Kafka endpoint) and for Azure Security Center.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your credentials: use the Connection String Primary Key and the correct connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these four checks can be made in a minute; run the connection test after each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an error in the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace does not let this computer&apos;s address in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network rules of the Event Hubs namespace refused the sign-in. Port 9093 is open and TLS works; the connection string may be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Public access, Selected networks, add the public IPv4 address of this computer&apos;s network (your network team knows it; one that begins with 10. or 192.168. is not public) and that of the InsightIDR Collector, and save. It takes a Contributor of the namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where only private endpoints are allowed, run from a network that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s own words in the details speak of its firewall, and Networking of the namespace does not list your public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if Networking says that public network access is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace can only be reached from a private network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public network access of the Event Hubs namespace is off, and this computer came in from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see that public network access is disabled. Ask the namespace&apos;s owner whether on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If so, run this program and the InsightIDR Collector in a network with a private endpoint of the namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise, with the owner&apos;s yes, enable public network access from selected networks, and then add the public addresses of this computer and of the collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networking of the namespace says that public network access is disabled, and the stage “Host name” shows a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if Networking allows selected networks and yours is not among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace does not accept shared access keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared access keys (local authentication) are switched off for this namespace, so no connection string can work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and look at Local Authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable it, or use another namespace for InsightIDR: the event source needs a shared access policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows Local Authentication as Disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub expects TLS and was spoken to without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Hubs only accepts encrypted connections on port 9093; this profile is set to connect in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use UseDevelopmentEmulator=true only for the Event Hubs emulator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string holds UseDevelopmentEmulator=true, or the profile was made for a demo hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in token is outside its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID has run out or begins in the future: the clock of this computer is most likely wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with that of a phone: five minutes apart are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID gives out no token to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in goes by an application in Microsoft Entra ID, and that refused it; its number (AADSTS…) stands in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the number in the details up in Microsoft Entra ID&apos;s sign-in logs; AADSTS7000215 is a wrong client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the application&apos;s current secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details hold a number that begins with AADSTS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in token is of another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID was issued by another tenant, or for another address, than this namespace&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the tenant of the application with the one of the namespace&apos;s subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the token with the namespace&apos;s own address as its scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory shown in the Azure portal beside the subscription is not the tenant that the application belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub closes the connection before the sign-in is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, port and TLS are fine, then the other side hangs up. A namespace in the Basic tier does this, and so do some firewalls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “Encryption” passes and the next one ends at once, each time you try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall cuts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the next try works: then it was the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not offer sign-in by connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that speaks Kafka answers here, but it does not know the mechanism PLAIN that Event Hubs uses. It is most likely not an Event Hubs namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a Kafka proxy stands between, let it pass PLAIN through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details list the mechanisms that the server does offer, and PLAIN is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to sign in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no connection string, or the keychain did not give it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the connection string again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of your desktop holds no entry of this profile, or asks for a password to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub refuses the sign-in without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said no and not why. Three things do this: a policy or key that is not its own or was cut, the Basic tier, and shared access keys that are switched off. InsightIDR shows this as “Invalid SASL mechanism response, server may be expecting a different protocol”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the string in use differs from the portal&apos;s in Endpoint=, SharedAccessKeyName= or SharedAccessKey= (EntityPath= alone proves nothing), or the Overview shows Basic or Local Authentication Disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the string is complete: then its key or policy is not this namespace&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if only InsightIDR shows this and a part of the string is missing there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid SASL mechanism response error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not answer the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encrypted connection stands, but no answer to the sign-in came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test passes: then something between holds the data back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall swallows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not accept the connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy name or the key does not fit this namespace: mistyped, cut short, regenerated since, or of another namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the key was regenerated, enter the new one here and in InsightIDR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Connection String Primary Key in the Azure portal is not, letter by letter, the one in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the same string worked before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the stage “Encryption” names TLS 1.2 and the namespace&apos;s minimum TLS version is 1.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace asks for a newer TLS than the client speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Hubs lets the connection and its encryption come about and then refuses each request in general words. Old clients meet this, and systems that forbid newer TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Configuration and set the minimum TLS version to 1.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or update the client, on an InsightIDR Collector the collector itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of the namespace shows a minimum TLS version above the protocol that the stage “Encryption” names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name does not end as a namespace&apos;s does. A name of your own or a relay works if its certificate fits; with a mistyped ending the key would go to somebody else&apos;s server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the name is your own, nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name in the connection string ends in none of the suffixes of Azure&apos;s clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host belongs to a cloud that was closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany was closed in 2021; its namespaces are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the connection string of a namespace in one of today&apos;s clouds; most end in servicebus.windows.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name ends in servicebus.cloudapi.de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name has IPv6 addresses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network&apos;s DNS gives no IPv4 address for the namespace. Event Hubs itself has IPv4, and its IP firewall knows IPv4 rules only, so something between translates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether this network is IPv6-only (NAT64), and whether the collector stands in the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the sign-in is refused by the namespace&apos;s firewall, allow the IPv4 address by which this network reaches the Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the connection is set to IPv4 only, let it use IPv6 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lookup of the host name gave no address of the form 203.0.113.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 443 of the namespace gives no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace also answers by HTTPS, but not for this computer. Reading needs port 9093 only, so this holds up nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If port 9093 is closed as well, the host or this network&apos;s way out is the trouble: compare the host name, and ask for the firewall&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If port 9093 works, nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a network without restrictions https:// and the host name open in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate on port 443 is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers by HTTPS with a certificate that this computer does not trust. The details name its issuer: a company&apos;s TLS inspection, or another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the issuer in the details. If it is your company&apos;s, ask for an exception for the namespace, or choose its CA certificate as the CA file of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If port 9093 passes its own test of encryption, only web traffic is inspected and nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft&apos;s or DigiCert&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 443 is open but does not answer by HTTPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is accepted, but no answer of a web server comes. A proxy or firewall between takes the connections itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether web traffic of this network goes through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If port 9093 works, nothing is to be done: the reader does not use port 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https:// and the host name do not open in a browser on this computer either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace refuses web requests from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace answers by HTTPS, but with a refusal where it normally lists its public services. Its IP firewall or its private endpoint keeps this network out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and add the public IP address of this network, or allow the virtual network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If public access is disabled, connect to the network (VPN) of the private endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an allowed network https:// and the host name show a list named Publicly Listed Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s time is more than five minutes away from this computer&apos;s. Certificates then look expired or not yet valid, tokens are refused, and times of events are misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (timedatectl set-ntp true), and check its time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details show both times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some messages are not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub holds messages that no diagnostic setting or export of Azure has written, or that were cut short. They arrive in Unparsed Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal look at who else sends to this event hub: policies with the Send claim, and their applications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give other senders an event hub of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you want them in InsightIDR all the same, choose Send unparsed logs in the event source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the newest messages is a known Azure log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are JSON, but no rule knows them, so all of them would arrive in Unparsed Data. Another application writes to this event hub, or the exports go to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that this is the event hub that the exports stream to; the guide names it insights-operational-logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Azure Monitor open Activity log, Export Activity Logs, and check the event hub in the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Microsoft Entra ID open Diagnostic settings, and check the event hub there, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s certificate comes from an issuer that is not trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate was not issued by one of the authorities this computer trusts; the details name the issuer. If it is your own company or a security product, the network inspects TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the issuer first and ask your IT security team whether it is theirs. Until they say yes, go no further: the connection may be tampered with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask for port 9093 of the namespace to be excluded from inspection, here and for the InsightIDR Collector, which must trust the certificate as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer in the details: Microsoft or DigiCert means that root certificates are missing here, any other that something between answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is past its last day, or the clock of this computer is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection for a new certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the last day in the details with today&apos;s date on a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate begins in the future, so the clock of this computer is most likely behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the clock is right and the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock, in the details, with a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server that answers proves another name than the one asked for. DNS leads elsewhere, or an alias of your own stands in place of the namespace&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the namespace&apos;s own name, not an alias or an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check DNS and the hosts file for an entry that overrides the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details name the host that the certificate belongs to: Azure&apos;s ends in servicebus.windows.net or that of your cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has been revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its issuer no longer stands for this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go no further: the connection may be tampered with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the network who issues the certificate named in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer in the details: if it is not Microsoft or DigiCert, something between answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is too weak to be trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key or signature of the certificate are below what this computer accepts. Azure&apos;s own are not: something between here and Azure answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs the network&apos;s TLS inspection for a stronger certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft or DigiCert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file chosen for further certificates cannot be taken; what is wrong with it stands in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file: a text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is binary (DER), turn it into one (openssl x509 -inform der -in FILE -out FILE.pem).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your network does not inspect TLS, do without the CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file in a text editor: it is missing, cut, or its first line is another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the hub, a web proxy, a captive portal or another service answers here; its words stand in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If its words begin with HTTP/, ask your network team to exempt the namespace and TCP port 9093 from the web proxy, here and for the InsightIDR Collector: to open the port is not enough while the proxy answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a guest network open a web page in a browser: it may ask you to log in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words in the details: HTTP/1.… is a web proxy or a captive portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side only offers TLS that is too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event Hubs speaks TLS 1.2 and newer; something between here and Azure does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal look at the namespace&apos;s minimum TLS version: 1.2 is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s certificate could not be verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer, name or date of the certificate do not fit; the client does not tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the connection test: it tells which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “Encryption” of the connection test shows issuer, name and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the issuer is neither Microsoft nor DigiCert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the certificate names another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if its last day is past, or the clock is ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if its first day is to come, or the clock is behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is cut as soon as encryption starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 9093 accepts the connection and then hangs up. A firewall that inspects traffic does this, and so does a server without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here cuts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if host or port are of a server without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection goes silent as soon as encryption starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port 9093 accepts the connection, but no answer to the start of TLS comes back. A firewall that inspects traffic swallows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here swallows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side breaks off the encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides found no common way to encrypt, or the other side wants a client certificate, which Event Hubs never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if an old firewall or proxy stands between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the host is not an Event Hubs namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the host name with the one in the namespace&apos;s Overview in the Azure portal, for example rapid7idr.servicebus.windows.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ending: servicebus.windows.net, or that of your cloud (servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs, and compare the event hub name letter by letter; Rapid7&apos;s guide names it insights-operational-logs. Where it differs, change it in this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is the right namespace (the guide: “logged into the correct Event Hub instance”): its host name stands in the connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub (or the namespace, if it is not listed there), Shared access policies and your policy (for example R7InsightIDR), and copy the Connection String Primary Key again. If it is, letter by letter, the one in use, copying does not help: go on to the next step. If it differs, put it in here and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read two lines. If the pricing tier is Basic, which has no Kafka, have the subscription&apos;s owner raise it to Standard (it costs more). If Local Authentication is Disabled, have it enabled. Then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole string, from Endpoint= to the end, and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies and your policy; if it is not listed there, look under those of the namespace. Tick Listen and save: the connection string stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the key was another one, update the Shared Access Key in InsightIDR too once this test passes: edit the event source and repeat Step 10 of “Set up Microsoft Azure in InsightIDR”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and check that its pricing tier is Standard or above: Basic has no Kafka endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port: Event Hubs uses 9093 for Kafka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the connection up again from the connection string (File, Set Up a Connection).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use a connection string, as InsightIDR does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your firewall, or ask your network team: an outbound connection over TCP port 9093 must be allowed, here and on your InsightIDR Collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the connection test on the collector&apos;s network as well: this one only proves the way from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and, where you use one, the VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the DNS servers of this computer (resolvectl status).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the address is a private one, connect to the network (VPN) that holds the private endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see which networks and addresses are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether the firewall inspects the traffic (application control, TLS inspection) and exclude the namespace from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether a firewall or proxy inspects TLS on port 9093, and have it updated or port 9093 excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether a firewall between here and Azure inspects or limits connections on port 9093.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your network inspects TLS, ask your IT security team for its root certificate as a PEM file and give it as the CA file of the connection (hubscope-cli: --ca-file FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer install the system&apos;s root certificates (package ca-certificates).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the connection test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then run the connection test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look for throttled requests and server errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, look at Azure&apos;s service health for Event Hubs in the namespace&apos;s region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, send the report of the connection test to whoever runs the network or to support; it holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub topic, which is to say that this is the hub Azure writes to: an export without a hub name makes one of its own for each category. If Event Hubs of the namespace lists hubs named insights-logs-…, the events are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open the diagnostic settings of the logs you want (activity: Monitor, Activity logs, Export Activity Logs; sign-ins and audit: Microsoft Entra ID, Diagnostic settings). If none streams to this event hub, add one: choose the categories, then Stream to an event hub, this namespace and this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: a new export can take 15 minutes until its first event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an event: list the shared access policies of the namespace (for the activity log), or sign in to the Azure portal once more (for sign-ins).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Azure portal open Monitor, Activity logs, Export Activity Logs, and Diagnostic settings of Microsoft Entra ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every program that reads this event hub a consumer group of its own. The InsightIDR event source has no setting for it: change the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another program shows this, mend it there: this one joins no consumer group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if EntityPath in the string names another event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows the pricing tier Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows Local Authentication as Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the host is an alias that changed over to its second namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if Metrics of the namespace show throttled requests at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if Metrics show nothing: then the network holds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics of the namespace show throttled requests or server errors at that time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the encryption comes about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest messages in the event list show what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>diagnose::TroubleshootingGuide</name>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the connection test and the running program say, stage by stage: what it means, what to do, and what proves it. The first stage that fails is the one to mend first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps use the names of buttons and pages in Azure&apos;s portal and in Rapid7&apos;s guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Certain” means that nothing else shows itself like this, “likely” that it is mostly this, “possible” that other causes are about as common; what it may be instead is named below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Troubleshoot Common Issues” of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port (TCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web port and clock (HTTPS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Azure&apos;s portal shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>eventhub::lint</name>
    <message>
        <source>In the Azure portal open the namespace, Shared access policies, your policy, and copy &quot;Connection string–primary key&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done here: the mended string is used. Enter it in InsightIDR without this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A byte order mark was taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invisible characters or special blanks were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks or tabs were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks inside the endpoint or the key were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes around the string or one of its values were taken off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text before the connection string was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML entities were turned back into characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s scheme is not sb; it is read as sb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the string that mean nothing for Kafka and are not looked at: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done if they belong there; otherwise copy the string again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint names port %1; Event Hubs speaks Kafka on port 9093.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the port out of the endpoint unless a proxy or the emulator listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy RootManageSharedAccessKey may manage, send and listen in the whole namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a policy with the Listen claim only, for example R7InsightIDR, and use its connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host name; it usually ends in servicebus.windows.net. A name of your own works only if the certificate fits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host belongs to Microsoft Cloud Germany, which was closed in 2021.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the connection string of a namespace in one of today&apos;s clouds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is the private link&apos;s own name, which the certificate does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the namespace&apos;s usual name, without &quot;privatelink&quot;; your DNS leads it to the private address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The namespace&apos;s name has fewer than 6 characters; only the alias of a geo-recovery pair may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the host name is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint has a path, which means nothing here; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was to name the event hub, give that name as the event hub instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has not the usual form of 44 characters that end in &quot;=&quot;; it may have been cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its end with the portal, or copy the whole connection string again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator is neither true nor false; it is read as false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write UseDevelopmentEmulator=true for the emulator, or leave the part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string is for the emulator, which has no encryption, but its key looks like a real one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the emulator&apos;s own connection string, with the key SAS_KEY_VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is far too long for a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds characters that were damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like the key alone, not the connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal copy &quot;Connection string–primary key&quot; of the policy, not &quot;Primary key&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a host name, not a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an address (URL), not a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Azure resource id, not a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an id (GUID), not a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is JSON, not a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value of &quot;primaryConnectionString&quot; alone, without its quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a certificate or private key in PEM form, not a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a bearer token, not a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a SAS token (SharedAccessSignature), which Event Hubs does not accept over Kafka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the policy&apos;s connection string, with SharedAccessKeyName and SharedAccessKey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a connection string of an IoT Hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Built-in endpoints of the IoT Hub and copy the &quot;Event Hub-compatible endpoint&quot;, or use an event hub of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a connection string of a storage account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a connection string of Cosmos DB or Azure Tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a connection string of a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a connection string of Application Insights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a connection string of App Configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a connection string of another service (SignalR, Web PubSub or Communication Services).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a connection string of a Redis cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string asks for a managed identity and holds no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are properties of a Kafka client, not a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the connection string alone: it is the value of sasl.password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an Event Hubs connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one connection string was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one connection string alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the string is not of the form name=value; the string may have been cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part %1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the text holds two connection strings, keep one of them whole; otherwise take one of the two parts out, or copy the string again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part Endpoint is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part Endpoint is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is not of the form sb://HOST/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s port is not a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the port out: 9093 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint&apos;s host is not a host name: sb://HOST/ and a semicolon must stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint holds the cloud&apos;s domain without a namespace before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not begin with the name of a namespace (a letter, then letters, digits and hyphens, at most 50, no hyphen at the end).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SharedAccessKeyName is not the name of a policy (1 to 50 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SharedAccessKeyName holds what looks like a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the policy&apos;s name there and the key after SharedAccessKey, or copy the string again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part SharedAccessKey is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part SharedAccessKey is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is no base64: it holds characters that cannot stand in a key, or &quot;=&quot; in the wrong place, or other text follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part EntityPath is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the part out, or write the event hub&apos;s name there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EntityPath is not the name of an event hub (1 to 256 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of the event hub, or take EntityPath out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EntityPath holds what looks like a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the event hub&apos;s name there, or copy the string again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string is for the event hub &quot;%1&quot;, but &quot;%2&quot; shall be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of that event hub or of the namespace, or read the event hub that the string is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator=true stands in the string of a real namespace; the key would travel unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take UseDevelopmentEmulator out of the string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part UseDevelopmentEmulator is empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::common::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::common::DiagnosisView</name>
    <message>
        <source>%1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else shows itself like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the likeliest cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other causes show themselves like this, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may also be, the likeliest first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you can tell: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::common::StageList</name>
    <message>
        <source>Stages of the connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run This Stage Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the chosen stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run This Sta&amp;ge Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 of %2 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing stage %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stage to see its details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::common::StatusGlyph</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::AlertDesk</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::AlertsModel</name>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::DiagnosticsModel</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Active: %1, seen %n time(s), last at %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over: %1, seen %n time(s), last at %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::GapModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::LogSetModel</name>
    <message>
        <source>%1: no event yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 events, %3, last %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent to InsightIDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table shows only these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::NotificationsModel</name>
    <message>
        <source>%1 in %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::PartitionModel</name>
    <message>
        <source>Oldest offset that the hub still holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition %1: position %2, end %3, lag %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTableModel</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1, %2: to %3, %4 hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTryOut</name>
    <message>
        <source>No events are held yet, so there is nothing to try the rules on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the last %1 events moves to another log set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of the last %1 events move(s) to another log set.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) move(s) from %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stay(s) in the log set, but by another rule</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) meet(s) no rule and land(s) in Unparsed Data</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::SampleModel</name>
    <message>
        <source>no rule holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 after %3, sorted by %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::SearchRowsModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::Session</name>
    <message>
        <source>Demo hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::models::StageModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::AlertsPanel</name>
    <message>
        <source>Add Rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which events you want to be told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the alert&apos;s first event in the live list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for all events of the alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list of alerts; no event is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in the file of the rules and was not understood is kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event has met a rule yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes from now on is looked at. The first event that meets a rule makes an alert here, and your desktop tells you of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification rule is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules stay off until you switch them on: open the list of rules and check those that you want to be told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be told of events as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notification rule is a query: each event that fits it raises an alert here and a notification on your desktop, no more often than you allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the rules of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events were not looked at: the rules are slower than what comes. Tests of log set, result or category are fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no notifications; alerts are listed here all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notification rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), none is on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No notification rule is in force: %1 cannot be read, %2. The first rule that you add keeps that file aside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::BodyView</name>
    <message>
        <source>Show All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the whole text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the text are here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text, without colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ClientLogView</name>
    <message>
        <source>Log of the Kafka client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the client&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the client&apos;s log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionPanel</name>
    <message>
        <source>Nothing is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a saved event hub, set up a connection, or try the demo hub. Then this shows where reading stands in each partition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all gaps and export them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partitions of the event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1 · event hub %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1 · event hub %2 · policy %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept events are being opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event is kept before it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading waits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;List and Export %n Gap(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting in the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest taken by the hub %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back, the window is catching up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionTestPanel</name>
    <message>
        <source>&amp;Run Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test proves the way from this computer, not that of the InsightIDR collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the test to check the whole way to the event hub, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or set up a connection first; then its way can be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied; keys removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved; keys removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::DiagnosticsPanel</name>
    <message>
        <source>Causes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes, active ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes wrong with the connection appears here, with its cause and what to do about it. To check the whole way to the event hub, test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this cause as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1. Seen %n time(s), first %2, last %3 (%4).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EmptyPage</name>
    <message>
        <source>Filtering %1 events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are held and none of them passes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not being read. Nothing in the hub is lost by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection in the toolbar, or set up another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the Azure logs that InsightIDR collects, and where each of them lands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the key of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is asked; it may want to be unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1, waiting for the first event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from now on: events that came before are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1, no event for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again by itself. Diagnostics says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New events appear here as they come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventDetailPanel</name>
    <message>
        <source>No rule holds for this event, so it is Unparsed Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rule %2, your own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rule %2, published by Rapid7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (rule %2, our judgement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an event in the list to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the event as JSON, in InsightIDR&apos;s shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rule of this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not JSON. Raw shows it as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · partition %3, offset %4, record %5 · %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s page login.microsoftonline.com/error knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in error %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the live list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Record As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTablePanel</name>
    <message>
        <source>Filter in LEQL: a word, or result = SUCCESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events, in LEQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words must stand in the event whole and in this case; where(word, loose) takes parts in any case (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter events by log set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at %1 · %2 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 older ones found no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reading: no new events arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the newest event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrolled back: new events arrive below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtering %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 held match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTableView</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ExportBar</name>
    <message>
        <source>Cancel Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export What Was Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows were written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; no file was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldList</name>
    <message>
        <source>Fields of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldModel</name>
    <message>
        <source>(Enter shows more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::GapsView</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all gaps to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages of the hub that could not be read are listed here, with their offsets and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::HelpDialogs</name>
    <message>
        <source>Verify the Set-Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shows that events come all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: follow the newest event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: go to the event&apos;s panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a text: find next, find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hubscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubscope %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up, tests and watches the way of Azure logs into InsightIDR. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::InlineBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::KeptEventsDialog</name>
    <message>
        <source> GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events from %2 to %3 (UTC), %4 on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) kept aside, %1 on disk.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No events are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete Stored Events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored Events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep events for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that events are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space that the store may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave free on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk space that stays free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest events go first. To leave space free, only what is older than a day goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Stored Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all stored events of this profile?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are gone for good. Reading goes on where it is: what is deleted is not read again, even if the hub still holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::KeyDialog</name>
    <message>
        <source>Key of a Shared Access Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is needed to read the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key or connection string:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key could be read from this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the profile reads from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, the profile uses “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, the policy belongs to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the string that fits, or change the profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LeqlEdit</name>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetDelegate</name>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsButton</name>
    <message>
        <source>Log sets to search in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Log Set(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows only the events of the chosen log set, and all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the events of all log sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under this name InsightIDR&apos;s Log Search lists the events in each log set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::MainWindow</name>
    <message>
        <source>Hubscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain took the key: it is kept until Hubscope ends and asked for next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is still in the keychain. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Hubscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume (%1 new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification rules of this profile cannot be read (%1): no rule is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live list has let this event go. Search finds it where events are stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of this profile cannot be read (%1), so the built-in ones are in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationEditor</name>
    <message>
        <source>&amp;On: tell me of these events as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Notification Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Notification Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query can be read. No events are held yet that it could be tried on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would have met %1 of the %2 newest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the notification is called, such as Failed admin sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query, in LEQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event that fits the query raises an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More events within that time are counted in the same alert. A notification shows what the event says, on a locked screen too if the desktop does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span of time in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the query on the newest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the rule a name: the notification begins with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationsDialog</name>
    <message>
        <source>Notification Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no notification rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one here, or choose Notify Me of These where a query shows what you want to be told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules are kept with the profile and are off until you check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules are off until you check them. These last until Hubscope ends: there is no profile to keep them with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space turns a rule on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Notification Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts that it raised stay in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfileBox</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to read; choosing another one switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File → Set Up a Connection makes one; Import takes one that was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stored Events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key goes from the keychain as well, unless another profile uses it. Nothing in Azure changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stored events: %1
Deleted, they are gone for good. Kept, they stay in this folder, where hubscope-cli can search them: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Profile and Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Profile, Keep Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::QueryMenu</name>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Query…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget Earlier Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::RuleEditor</name>
    <message>
        <source>Edit Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you pasted has %1 characters; a test has at most %2. Nothing was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test, in LEQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown with each event of this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule whose test holds decides where an event lands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log set:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source_json.&lt;path&gt;: any member of the record, such as source_json.properties.status.errorCode; keys in any case
hubscope.category, hubscope.operation: the record&apos;s category and operation name
hubscope.source_ip_scope: public, private, loopback … or none
hubscope.self_service: true if somebody acted on their own account only
hubscope.json, hubscope.records_empty: whether it is a JSON object; whether the message was empty
user, account, source_ip, result, action, service, severity, asset, target_user, group: InsightIDR&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that a test can ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rule has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::RulesPanel</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule before the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen rule out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the chosen rule earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the chosen rule later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the chosen rule back as it is built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all rules back as they are built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were not reset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put rules back as they are built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rules of a file the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these rules to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rule that holds decides. Space turns a rule on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the changes would do with the newest events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all changes back that are not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the changes would do, and put them in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorting the events again: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules are off: every event lands in Unparsed Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force; kept until Hubscope ends, there is no profile to keep them with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force for this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in rules are in force: %1 cannot be read, %2. Applying or resetting keeps that file aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event met no rule: it lands in Unparsed Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “%1” is not among these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file stood in their place. It was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules were not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the changes to the rules before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are not applied are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SamplesDialog</name>
    <message>
        <source>Samples, one for each log set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 samples are back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub can be read; signing in to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; what had no answer may still arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All samples came back, sorted as meant, in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 samples came back sorted as meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo hub is inside this program and takes samples of everyone; nothing reaches Azure or InsightIDR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples stay in the event hub, and whoever reads it gets them. In InsightIDR they show up as harmless events of hubscope-sample@contoso.example; the one for Third-Party Alerts may raise an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Send unparsed logs” is off in this connection: the one for Unparsed Data will not show up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection string that may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the connection&apos;s own policy may send as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the connection string that may send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used for this run and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnection string of a policy that may Send:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the connection reads from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts one marked record for each log set on the event hub “%1” at %2, and follows each until it is read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or set up a connection first; samples go to the event hub that it reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightIDR&apos;s Log Search finds them by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the connection that sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about the connection that reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchPanel</name>
    <message>
        <source>Query, in LEQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query in LEQL, as in InsightIDR: where(result ISTARTS-WITH FAILED) groupby(user)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Enter in the query)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the search; what was found stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the live list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, saved and earlier queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write everything that the query finds to a file, as JSON lines or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query in LEQL works here as in InsightIDR&apos;s Log Search, at once and without waiting for it. Begin with one of these, or with a word that the event must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no query to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events were looked at. Words must stand in the event whole and in this case: where(word, loose) takes parts in any case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchRowsView</name>
    <message>
        <source>What the query worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Events of This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchStatus</name>
    <message>
        <source>Ctrl+Enter runs the query, Ctrl+Space offers what fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching: %1 found, %2 of %3 events looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events found among %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1 are sorted and listed, Export writes these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 are listed, Export writes all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1: %2 events found among the first %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ShortcutsDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SortingGuideDialog</name>
    <message>
        <source>Find a rule, a repair, a note or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Events Are Sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, repairs, notes and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SpanChoice</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::StatusLine</name>
    <message>
        <source>Reading %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held back until the window has caught up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received · %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 older ones left the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events are held in memory (%2). The oldest leave the view when it is full; the hub keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ThroughputChart</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per second over the last five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1, highest %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TimeChart</name>
    <message>
        <source>Events over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No events</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of time, at most %1 events in one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 %3: %4 events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TroubleshootingDialog</name>
    <message>
        <source>Words, the number of an error, or a whole message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a fault by words, number or message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one word of the message (certificate, firewall, refused …), the number of the error, or paste the whole message. What Hubscope does not know stands in Diagnostics with its own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen fault as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the guide: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TryOutDialog</name>
    <message>
        <source>Events that move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the rules on the newest events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n other way(s), see the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::WindowLayout</name>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ConnectionPage</name>
    <message>
        <source>Paste a &amp;connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use a saved credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the connection string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if your network inspects TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by &amp;IPv4 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For networks that give out IPv6 addresses and lead nowhere by them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>policy, host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The string was read. Paste another one to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint=sb://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (of step 2; the string holds for the whole namespace)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters, form correct</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::EventHubPage</name>
    <message>
        <source>Event hub name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional, for example contoso-siem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ExportPage</name>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::InsightPage</name>
    <message>
        <source>Save as Mark&amp;down…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional, to remember which one it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ollector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;unparsed logs (further Azure events in Log Search)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP account attribution: short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP account attribution: full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDAP account attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event hub name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared access key name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key name of the &amp;credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared access key name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for 30 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the shared access key for 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the credential</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Values for InsightIDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, without the key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::PolicyPage</name>
    <message>
        <source>Policy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::RemarkList</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, advice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::RequirementsPage</name>
    <message>
        <source>Tick what is met. Nothing here stops you; the last page lists what is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpPage</name>
    <message>
        <source>&amp;Open Portal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpWizard</name>
    <message>
        <source>Edit Connection “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect Azure to InsightIDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve and Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the set-up you began earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft of an earlier set-up could not be read. It is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the Set-Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you have entered, to go on later?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not kept: you will be asked for the connection string again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and Watch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::StartPage</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then verify the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ow: events that arrive from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be&amp;ginning: all that the event hub still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from this time, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>profile, event hub, host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>open points of one step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <comment>step number, what is open</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::StepBar</name>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walked past, not proven yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: chosen in step 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::TestPage</name>
    <message>
        <source>&amp;Run Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test reads one event and leaves no trace in the event hub. It proves the way from this computer; the collector’s way may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>insight::RuleBook</name>
    <message>
        <source>The message held no record at all. If this goes on, look at who else writes to this event hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a JSON object, even after mending; it is kept as it arrived. Either it was cut short, or something other than a diagnostic setting or an export writes to this event hub: give that a hub of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: Send unparsed logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender for Cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: Microsoft Azure event source; Elastic and Datadog agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recommendation or finding of Defender for Cloud that is unhealthy: somebody has to act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; that only unhealthy ones count is inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posture data of Defender for Cloud (healthy or deleted findings, secure score, compliance, attack paths): nothing that raises an alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred; Datadog separates them, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender or Sentinel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: advanced hunting events are third-party alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry of Microsoft Defender: it reports what happened, not that it was found to be an attack. It is much data: export only the tables that somebody searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred; Rapid7&apos;s sentence could cover it as an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person signed in to Entra ID from a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: definition of ingress authentication; pySigma&apos;s InsightIDR backend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person signed in to Entra ID, but from no address on the public Internet (private, unreadable or none): no ingress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: ingress needs a public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token was used for a user or an application, or a federation service signed somebody in: nobody typed a credential here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk of Identity Protection that was dismissed or remediated, or that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detection of Entra ID Identity Protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred; Elastic gives these a stream of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alert of Defender for Cloud that came by way of the activity log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; the way is inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody managed devices in Intune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: cloud service admin activity; Sekoia&apos;s Intune samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log of an Azure service other than Entra ID: somebody managed that service. If it reports mere use (a health data or gaming service does), leave its category out of the service&apos;s diagnostic setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred from the name of the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed only what is their own (password, security info, consent, access request); counted as administration it would make every user an admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: admins are inferred from admin actions; the rule is inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed the directory (users, groups, roles, applications, policies).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: Azure AD events fill cloud service admin activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provisioning service created, changed or removed accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged Identity Management changed who has a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred; OpenTelemetry&apos;s samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody only read a resource through Azure&apos;s control plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody created, changed or removed a resource through Azure&apos;s control plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: Azure Monitor events; that they are administration is inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure itself reported something; no admin acted. Alert stands for an Azure Monitor rule, not for a security product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferred; Sekoia calls Alert an alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed a key vault or a policy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller used a cloud service (Graph, storage, key vault, Kubernetes, SQL, Office 365).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: cloud service activity; the list is inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person signed in to Office 365 from a public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; its own sample event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin ran a cmdlet in Office 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; the list is inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody used Office 365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network traffic (flow logs, firewalls, gateways, CDN): none of the six log sets describes it. Leave its categories out of the diagnostic setting, or collect them with a firewall event source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapid7: the guide&apos;s six log sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of a Windows machine. InsightIDR takes these from the Insight Agent: take them out of what is sent to this event hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an application wrote (functions, web apps, workflows, containers): none of the six log sets describes it. Turn its category off in the diagnostic setting, or send it to Log Analytics instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measurement, not a log. Take the tick from AllMetrics in the diagnostic setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource log that none of the six log sets describes. Filter it out at the diagnostic setting: take the tick from its category for this event hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, but neither a category nor anything else tells which kind of Azure log it is. Look at the record: who sends it should use a hub of its own, or turn it off at the source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::AffectedModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::AlertsModel</name>
    <message>
        <source>Raised (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that met the rule until the next alert was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::ClientLogModel</name>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::CoreText</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name (DNS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to InsightIDR: “Send unparsed logs” is off in this event source. To change it here, use Connection, Send Unparsed Logs; the setting that counts is the event source&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in partition %1 from offset %2 on, found %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in partition %1: offsets %2 to %3, found %4. %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::DiagnosticsModel</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::EventTableModel</name>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was repaired in an event, what was noted of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::Formats</name>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::GapModel</name>
    <message>
        <source>Found (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that the offsets can have held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::NotificationsModel</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the rule may call you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::PartitionModel</name>
    <message>
        <source>Partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the partition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset that is read next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset after the newest message in the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in the hub that were not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::QueryShelf</name>
    <message>
        <source>Does anything arrive? Log sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it arrive? Events an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are sign-ins arriving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do sign-ins succeed? Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who fails to sign in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are alerts arriving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the activity log arriving? Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are changes of users and groups arriving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does InsightIDR not parse? Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which exports arrive? Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where do people sign in? Countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::RuleTableModel</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by Rapid7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::SampleModel</name>
    <message>
        <source>Log set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log set that the sample is written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the sample has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time until the hub had taken it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from sending until it was read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partition and offset where the hub put it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that sorts it, and the log set where that is another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>models::StageModel</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Up a &amp;Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk through the guide&apos;s set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;Demo Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch lifelike events from a hub inside this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, export and import connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Hubscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reading the chosen event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect from the event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read From &amp;Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again and read everything that the hub still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change event hub, connection string or CA file of this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the connection stage by stage and name what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Sa&amp;mples…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a marked record for each log set on the hub and follow it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;Unparsed Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the event source in InsightIDR sends what lands in Unparsed Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the list still; reading goes on (Space in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest event in sight (End in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the list; nothing in the hub changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show times of this computer&apos;s zone in place of UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ystem Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ight Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore Default Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put panels and columns where they were at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Search: queries over what was received, groups, export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the filter, which is written in LEQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only events whose text had to be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only N&amp;oted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only events with a note, such as a time that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all events again: query, log set and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in &amp;Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a text in the chosen event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Event With a Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next event that was mended or is odd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the rule that decided where the chosen event lands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the chosen cell&apos;s value, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what has the chosen cell&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for This Val&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything for the chosen cell&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify Me of &amp;These…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a notification rule of the query in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not&amp;ification Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which events you are told of as they come, and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen cell as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy E&amp;vent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen event as JSON, in InsightIDR&apos;s shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How Events Are Sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule, repair, note and sign-in code, with a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fault with its steps, with a search that takes words, numbers and whole messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the Set-Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to cause sample events and where to look for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Hubscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setup::SetUp</name>
    <message>
        <source>A name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too short for Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long for Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name holds a character that Azure does not accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure does not accept how this name begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure does not accept how this name ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a key. Keys belong into step 4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 to 50 letters, digits and hyphens; a letter first, a letter or digit last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 256 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide’s name is %1. Another works if every export writes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 50 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy may manage the whole namespace; reading needs Listen only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a policy of its own, such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a key or a connection string.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those belong into step 4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event source needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log Search shows its logs under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading from a time needs a date and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time lies in the future: reading begins with the next event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection test failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not give the key of this credential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the connection string instead. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it if it asks, or paste the connection string instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not kept in a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the connection string once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the field “Connection string–primary key” and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, step 2 names “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the string of the other hub, or change the name in step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is for the namespace “%1”, step 2 names “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which of the two is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, step 3 names “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one source of logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal, open Event Hubs and create a namespace in the Standard tier or above. The Basic tier has no Kafka endpoint, and the event source cannot connect to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the namespace, add an event hub and give it the name below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and add a SAS policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick Listen, and nothing else, and create the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and click the policy you created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal, open Monitor, click Activity log, then Export Activity Logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm your subscription and add a diagnostic setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least Administrative, Security and Alert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose subscription, namespace, event hub and policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the portal, open Microsoft Entra ID, then Diagnostic settings, and add a diagnostic setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick AuditLogs and SignInLogs, and other sign-in logs as needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose the subscription and the namespace you created earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the event hub below and the policy RootManageSharedAccessKey: Azure writes with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Microsoft Defender for Cloud, open Environment settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the subscription whose data you want to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select Continuous export, the tab Event hub, and tick Security alerts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the namespace, the event hub below and a policy that may send, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In InsightIDR, open Data Collection, then Setup Event Source, then Add Event Source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Security Data, click Cloud Service. Select your collector and Microsoft Azure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the values below. Select your Microsoft Azure credentials, or create them from the key name and key below; then click Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RootManageSharedAccessKey may also send, and manage the whole namespace. Whoever gets hold of its key can delete every event hub in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightIDR and Hubscope only read. A policy with Listen alone is enough for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with Endpoint=sb:// and holds SharedAccessKeyName and SharedAccessKey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies of the namespace work as well, but their strings open all its event hubs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you paste is never shown. The key goes to the keychain of this computer, the rest to the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The portal may say “Create or update activity log profilesFailure”. Then the resource provider is missing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Search for Subscriptions in all services and select your subscription.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Click Resource providers and search for microsoft.insights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Click Register or Re-register, wait for the process to complete, and click Refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Repeat the steps above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic setting sends to the hub, so its policy needs more than Listen. The guide asks for RootManageSharedAccessKey here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Azure uses that policy. InsightIDR reads with the policy of step 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export sends what happens from now on. An alert that is already there does not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment settings show, for each subscription, which Defender plans are on. Without a plan there are no alerts to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to collect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft’s documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a policy that may only listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not RootManageSharedAccessKey?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the connection string of that policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the right string look like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the activity log to the event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving ends in profilesFailure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send sign-ins and audit logs to the event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why RootManageSharedAccessKey here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defender for Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send security alerts to the event hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alert arrives?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the connection work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>InsightIDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter these values in InsightIDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence for Azure Monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every Azure subscription has the activity log. Check: portal, Monitor, Activity log shows entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence for Microsoft Entra ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in logs can be exported with P1 or P2. Check: portal, Microsoft Entra ID, Overview, Licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence for Microsoft Defender for Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts need a paid plan (the guide’s Standard tier). Check: Defender for Cloud, Environment settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Event Hubs namespace of the Standard tier or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: portal, the namespace, Overview, Pricing tier. A new one gets its tier in step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound TCP port 9093 is open on the collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event source uses this port only. Step 6 tests this computer, not the collector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event hub is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is there, with Listen only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostic setting is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The continuous export is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event source is saved in InsightIDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity log: who changed what in the subscription, and alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins and audit logs (formerly Azure Active Directory)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause sample events: start and stop a virtual machine, or open the Event Hubs namespace, Settings, Shared access policies, RootManageSharedAccessKey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the log set counters of Hubscope fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In InsightIDR, open Log Search, select the log sets and in them the log named after the event source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow up to 5 minutes in InsightIDR, and up to 15 minutes for a new export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values for InsightIDR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this file. Copy it from the policy in the portal, or from Hubscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Log Name in Log Search is: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wizard::Parts</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
