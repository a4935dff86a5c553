<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>GapReason</name>
    <message>
        <source>The hub had dropped these messages before they were read: its retention time was over.</source>
        <translation>Le hub avait supprimé ces messages avant leur lecture&#x202f;: sa durée de rétention était écoulée.</translation>
    </message>
    <message>
        <source>The hub was deleted and made again. What had not been read from the old one is gone.</source>
        <translation>Le hub a été supprimé puis recréé. Ce qui n’avait pas été lu dans l’ancien est perdu.</translation>
    </message>
    <message>
        <source>The hub has fewer partitions than before. What had not been read from this one is gone.</source>
        <translation>Le hub a moins de partitions qu’avant. Ce qui n’avait pas été lu dans celle-ci est perdu.</translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. What it held up to here is in the file that was kept aside, as far as that can be read.</source>
        <translation>Le fichier des événements conservés était endommagé. Ce qu’il contenait jusqu’ici se trouve dans le fichier mis de côté, pour autant qu’on puisse encore le lire.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>The record names no time; the time at which the hub took it stands in.</source>
        <translation>L’enregistrement n’indique pas d’heure&#x202f;; celle à laquelle le hub l’a reçu la remplace.</translation>
    </message>
    <message>
        <source>A time of the record could not be read; the next best one stands in.</source>
        <translation>Une heure de l’enregistrement n’a pas pu être lue&#x202f;; la meilleure heure disponible la remplace.</translation>
    </message>
    <message>
        <source>The message held no records.</source>
        <translation>Le message ne contenait aucun enregistrement.</translation>
    </message>
    <message>
        <source>The text is not JSON and could not be mended; it is kept as it came.</source>
        <translation>Le texte n’est pas du JSON et n’a pas pu être réparé&#x202f;; il est conservé tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>A text that is no address stood where the source address should.</source>
        <translation>Un texte qui n’est pas une adresse figurait à la place de l’adresse source.</translation>
    </message>
    <message>
        <source>The source address is IPv6; for this log set Rapid7 documents IPv4 only.</source>
        <translation>L’adresse source est en IPv6&#x202f;; pour ce jeu de journaux, Rapid7 ne documente qu’IPv4.</translation>
    </message>
    <message>
        <source>No rule of the rule book holds for it; it counts as Unparsed Data.</source>
        <translation>Aucune règle du recueil ne s’applique&#x202f;; l’événement est compté dans Unparsed Data.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>A byte order mark stood before the text.</source>
        <translation>Une marque d’ordre des octets (BOM) précédait le texte.</translation>
    </message>
    <message>
        <source>Bytes that are no text stood before the first record.</source>
        <translation>Des octets qui ne sont pas du texte précédaient le premier enregistrement.</translation>
    </message>
    <message>
        <source>Line breaks or control characters stood in the text unescaped.</source>
        <translation>Des sauts de ligne ou des caractères de contrôle figuraient dans le texte sans échappement.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced.</source>
        <translation>Des octets qui ne sont pas de l’UTF-8 ont été remplacés.</translation>
    </message>
    <message>
        <source>A backslash stood before a character that needs none.</source>
        <translation>Une barre oblique inverse précédait un caractère qui n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Single quotes were used in place of double quotes.</source>
        <translation>Des apostrophes remplaçaient les guillemets doubles.</translation>
    </message>
    <message>
        <source>Quotes were written twice.</source>
        <translation>Les guillemets étaient doublés.</translation>
    </message>
    <message>
        <source>An object stood in quotes without being escaped.</source>
        <translation>Un objet était entre guillemets sans échappement.</translation>
    </message>
    <message>
        <source>Keys stood without quotes.</source>
        <translation>Des clés étaient sans guillemets.</translation>
    </message>
    <message>
        <source>Text stood without quotes.</source>
        <translation>Du texte était sans guillemets.</translation>
    </message>
    <message>
        <source>True, False or None were written as Python writes them.</source>
        <translation>True, False ou None étaient écrits à la manière de Python.</translation>
    </message>
    <message>
        <source>A comma stood after the last member.</source>
        <translation>Une virgule suivait le dernier membre.</translation>
    </message>
    <message>
        <source>A comma between two members was missing.</source>
        <translation>Une virgule manquait entre deux membres.</translation>
    </message>
    <message>
        <source>A placeholder for binary data stood in place of a value.</source>
        <translation>Un marqueur de données binaires figurait à la place d’une valeur.</translation>
    </message>
    <message>
        <source>The closing brackets of the message were missing.</source>
        <translation>Les accolades ou crochets fermants du message manquaient.</translation>
    </message>
    <message>
        <source>The record stood as text in a JSON string.</source>
        <translation>L’enregistrement figurait comme texte dans une chaîne JSON.</translation>
    </message>
</context>
<context>
    <name>SignInResult</name>
    <message>
        <source>Signed in.</source>
        <translation>Connexion réussie.</translation>
    </message>
    <message>
        <source>Several accounts are signed in; the user has to choose one.</source>
        <translation>Plusieurs comptes sont connectés&#x202f;; l’utilisateur doit en choisir un.</translation>
    </message>
    <message>
        <source>The chosen session is not valid; the user has to choose again.</source>
        <translation>La session choisie n’est pas valide&#x202f;; l’utilisateur doit choisir de nouveau.</translation>
    </message>
    <message>
        <source>The account has not been added to this tenant.</source>
        <translation>Le compte n’a pas été ajouté à ce locataire.</translation>
    </message>
    <message>
        <source>The message of the federation service could not be read.</source>
        <translation>Le message du service de fédération n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The federated identity provider answered with an error.</source>
        <translation>Le fournisseur d’identité fédéré a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The resource is not known in this tenant.</source>
        <translation>La ressource n’est pas connue dans ce locataire.</translation>
    </message>
    <message>
        <source>Conditional access does not allow this kind of device.</source>
        <translation>L’accès conditionnel n’autorise pas ce type d’appareil.</translation>
    </message>
    <message>
        <source>The token is meant for another audience.</source>
        <translation>Le jeton est destiné à une autre audience.</translation>
    </message>
    <message>
        <source>The reply address is not registered for the application.</source>
        <translation>L’adresse de réponse n’est pas inscrite pour l’application.</translation>
    </message>
    <message>
        <source>The application&apos;s assertion or certificate was not accepted.</source>
        <translation>L’assertion ou le certificat de l’application n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The assertion is not valid (signature, issuer, audience or time).</source>
        <translation>L’assertion n’est pas valide (signature, émetteur, audience ou heure).</translation>
    </message>
    <message>
        <source>The account comes from another identity provider and is no guest here.</source>
        <translation>Le compte vient d’un autre fournisseur d’identité et n’est pas invité ici.</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>Le jeton n’est pas valide.</translation>
    </message>
    <message>
        <source>There is no such account in the directory.</source>
        <translation>Ce compte n’existe pas dans l’annuaire.</translation>
    </message>
    <message>
        <source>The account is locked, or the address is known to be malicious.</source>
        <translation>Le compte est verrouillé, ou l’adresse est connue comme malveillante.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>Le mot de passe a expiré.</translation>
    </message>
    <message>
        <source>There is no password, or it is not valid.</source>
        <translation>Le mot de passe est absent ou n’est pas valide.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>Silent sign-in without a session; usually the user then signs in.</source>
        <translation>Connexion silencieuse sans session&#x202f;; en général, l’utilisateur se connecte ensuite.</translation>
    </message>
    <message>
        <source>The tenant could not be told from the request.</source>
        <translation>Le locataire n’a pas pu être déduit de la demande.</translation>
    </message>
    <message>
        <source>The request to sign out is not valid.</source>
        <translation>La demande de déconnexion n’est pas valide.</translation>
    </message>
    <message>
        <source>The credentials could not be checked.</source>
        <translation>Les identifiants n’ont pas pu être vérifiés.</translation>
    </message>
    <message>
        <source>The application did not start this sign-out.</source>
        <translation>L’application n’a pas lancé cette déconnexion.</translation>
    </message>
    <message>
        <source>The request to sign out has expired.</source>
        <translation>La demande de déconnexion a expiré.</translation>
    </message>
    <message>
        <source>The user has to enrol for multi-factor authentication.</source>
        <translation>L’utilisateur doit s’inscrire à l’authentification multifacteur.</translation>
    </message>
    <message>
        <source>Multi-factor authentication was asked for and not passed.</source>
        <translation>L’authentification multifacteur a été demandée et n’a pas abouti.</translation>
    </message>
    <message>
        <source>Multi-factor authentication is needed for this resource.</source>
        <translation>L’authentification multifacteur est requise pour cette ressource.</translation>
    </message>
    <message>
        <source>The multi-factor authentication has expired.</source>
        <translation>L’authentification multifacteur a expiré.</translation>
    </message>
    <message>
        <source>The refresh token needs a sign-in at the social identity provider.</source>
        <translation>Le jeton d’actualisation exige une connexion auprès du fournisseur d’identité social.</translation>
    </message>
    <message>
        <source>The limit of calls or messages for multi-factor authentication is reached.</source>
        <translation>La limite d’appels ou de messages d’authentification multifacteur est atteinte.</translation>
    </message>
    <message>
        <source>The sign-in took too long; its token has expired.</source>
        <translation>La connexion a duré trop longtemps&#x202f;; son jeton a expiré.</translation>
    </message>
    <message>
        <source>The device has to authenticate.</source>
        <translation>L’appareil doit s’authentifier.</translation>
    </message>
    <message>
        <source>The signature of the device&apos;s proof is not valid.</source>
        <translation>La signature de la preuve de l’appareil n’est pas valide.</translation>
    </message>
    <message>
        <source>The user is not assigned to the application.</source>
        <translation>L’utilisateur n’est pas affecté à l’application.</translation>
    </message>
    <message>
        <source>The federation realm is not known.</source>
        <translation>Le domaine de fédération (realm) n’est pas connu.</translation>
    </message>
    <message>
        <source>The head of the token is not known.</source>
        <translation>L’en-tête du jeton n’est pas connu.</translation>
    </message>
    <message>
        <source>The transformation of claims failed.</source>
        <translation>La transformation des revendications a échoué.</translation>
    </message>
    <message>
        <source>A password reset or registration came in between.</source>
        <translation>Une réinitialisation ou une inscription de mot de passe s’est intercalée.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The device needs a broker app (Authenticator or Company Portal).</source>
        <translation>L’appareil a besoin d’une application broker (Authenticator ou Portail d’entreprise).</translation>
    </message>
    <message>
        <source>The domain is not known.</source>
        <translation>Le domaine n’est pas connu.</translation>
    </message>
    <message>
        <source>The device is not joined to the workplace.</source>
        <translation>L’appareil n’est pas joint à l’espace de travail.</translation>
    </message>
    <message>
        <source>Conditional access: the state of the device does not fit.</source>
        <translation>Accès conditionnel&#x202f;: l’état de l’appareil ne convient pas.</translation>
    </message>
    <message>
        <source>The session has ended (password changed or expired); sign in again.</source>
        <translation>La session a pris fin (mot de passe changé ou expiré)&#x202f;; il faut se reconnecter.</translation>
    </message>
    <message>
        <source>The session has ended after a change of the password.</source>
        <translation>La session a pris fin après un changement de mot de passe.</translation>
    </message>
    <message>
        <source>The password has to be changed because the account is at risk.</source>
        <translation>Le mot de passe doit être changé, car le compte est à risque.</translation>
    </message>
    <message>
        <source>The user was asked whether to stay signed in.</source>
        <translation>L’utilisateur a été invité à choisir s’il reste connecté.</translation>
    </message>
    <message>
        <source>Conditional access asks for a change of the password.</source>
        <translation>L’accès conditionnel exige un changement de mot de passe.</translation>
    </message>
    <message>
        <source>The session does not fit the user&apos;s tenant.</source>
        <translation>La session ne correspond pas au locataire de l’utilisateur.</translation>
    </message>
    <message>
        <source>The password of the on-premises account has expired.</source>
        <translation>Le mot de passe du compte local (on-premises) a expiré.</translation>
    </message>
    <message>
        <source>The application needs a signing key of its own.</source>
        <translation>L’application a besoin de sa propre clé de signature.</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit.</source>
        <translation>Le vérificateur PKCE ne correspond pas.</translation>
    </message>
    <message>
        <source>The device could not authenticate.</source>
        <translation>L’appareil n’a pas pu s’authentifier.</translation>
    </message>
    <message>
        <source>A further condition (external challenge) has to be met.</source>
        <translation>Une condition supplémentaire (défi externe) doit être remplie.</translation>
    </message>
    <message>
        <source>The claims of the federated identity provider could not be checked.</source>
        <translation>Les revendications du fournisseur d’identité fédéré n’ont pas pu être vérifiées.</translation>
    </message>
    <message>
        <source>The browser needs its extension for single sign-on.</source>
        <translation>Le navigateur a besoin de son extension d’authentification unique.</translation>
    </message>
    <message>
        <source>The session was revoked; the user has to sign in again.</source>
        <translation>La session a été révoquée&#x202f;; l’utilisateur doit se reconnecter.</translation>
    </message>
    <message>
        <source>An external challenge is not supported for users from outside this tenant.</source>
        <translation>Un défi externe n’est pas pris en charge pour les utilisateurs extérieurs à ce locataire.</translation>
    </message>
    <message>
        <source>Session control does not support users from outside this tenant.</source>
        <translation>Le contrôle de session ne prend pas en charge les utilisateurs extérieurs à ce locataire.</translation>
    </message>
    <message>
        <source>Windows integrated authentication is needed.</source>
        <translation>L’authentification intégrée de Windows est requise.</translation>
    </message>
    <message>
        <source>The one-time code has expired or is wrong.</source>
        <translation>Le code à usage unique a expiré ou est incorrect.</translation>
    </message>
    <message>
        <source>Nothing about the device came with the request.</source>
        <translation>La demande ne contenait rien sur l’appareil.</translation>
    </message>
    <message>
        <source>The application is set up for one tenant only.</source>
        <translation>L’application est configurée pour un seul locataire.</translation>
    </message>
    <message>
        <source>The application asks for tokens in a loop and was stopped.</source>
        <translation>L’application demande des jetons en boucle et a été arrêtée.</translation>
    </message>
    <message>
        <source>Two accounts of the same name are in conflict.</source>
        <translation>Deux comptes du même nom sont en conflit.</translation>
    </message>
    <message>
        <source>The user has to confirm that this application is meant.</source>
        <translation>L’utilisateur doit confirmer qu’il s’agit bien de cette application.</translation>
    </message>
    <message>
        <source>The request needs a hint at the domain.</source>
        <translation>La demande doit contenir un indice de domaine.</translation>
    </message>
    <message>
        <source>The session is too weak; the user has to sign in again.</source>
        <translation>La session est trop faible&#x202f;; l’utilisateur doit se reconnecter.</translation>
    </message>
    <message>
        <source>The user has not consented to the use of the LinkedIn account.</source>
        <translation>L’utilisateur n’a pas consenti à l’utilisation du compte LinkedIn.</translation>
    </message>
    <message>
        <source>Conditional access: the device is not compliant.</source>
        <translation>Accès conditionnel&#x202f;: l’appareil n’est pas conforme.</translation>
    </message>
    <message>
        <source>Conditional access: the device is not joined to the domain.</source>
        <translation>Accès conditionnel&#x202f;: l’appareil n’est pas joint au domaine.</translation>
    </message>
    <message>
        <source>Conditional access: the application is not an approved one.</source>
        <translation>Accès conditionnel&#x202f;: l’application n’est pas une application approuvée.</translation>
    </message>
    <message>
        <source>Conditional access blocked the sign-in.</source>
        <translation>L’accès conditionnel a bloqué la connexion.</translation>
    </message>
    <message>
        <source>Enrolment for multi-factor authentication is blocked because of risk.</source>
        <translation>L’inscription à l’authentification multifacteur est bloquée en raison d’un risque.</translation>
    </message>
    <message>
        <source>Conditional access: the application needs a protection policy of Intune.</source>
        <translation>Accès conditionnel&#x202f;: l’application a besoin d’une stratégie de protection d’Intune.</translation>
    </message>
    <message>
        <source>Security info may be registered from trusted places only.</source>
        <translation>Les informations de sécurité ne peuvent être inscrites que depuis des emplacements approuvés.</translation>
    </message>
    <message>
        <source>The user is blocked because of risk in the home tenant.</source>
        <translation>L’utilisateur est bloqué en raison d’un risque dans son locataire d’origine.</translation>
    </message>
    <message>
        <source>The user is too young for this application.</source>
        <translation>L’utilisateur est trop jeune pour cette application.</translation>
    </message>
    <message>
        <source>The authorization code was used already.</source>
        <translation>Le code d’autorisation a déjà été utilisé.</translation>
    </message>
    <message>
        <source>Nobody has consented to the application yet.</source>
        <translation>Personne n’a encore donné son consentement à l’application.</translation>
    </message>
    <message>
        <source>The user declined to consent to the application.</source>
        <translation>L’utilisateur a refusé son consentement à l’application.</translation>
    </message>
    <message>
        <source>The application asks for a resource that it has not listed.</source>
        <translation>L’application demande une ressource qu’elle n’a pas déclarée.</translation>
    </message>
    <message>
        <source>The grant is not valid.</source>
        <translation>L’octroi (grant) n’est pas valide.</translation>
    </message>
    <message>
        <source>The application is disabled or not known.</source>
        <translation>L’application est désactivée ou n’est pas connue.</translation>
    </message>
    <message>
        <source>The application&apos;s credentials were not accepted.</source>
        <translation>Les identifiants de l’application n’ont pas été acceptés.</translation>
    </message>
    <message>
        <source>The authorization code or refresh token has expired.</source>
        <translation>Le code d’autorisation ou le jeton d’actualisation a expiré.</translation>
    </message>
    <message>
        <source>The scope that was asked for is not valid.</source>
        <translation>L’étendue demandée n’est pas valide.</translation>
    </message>
    <message>
        <source>Device code: the user has not signed in yet.</source>
        <translation>Code d’appareil&#x202f;: l’utilisateur ne s’est pas encore connecté.</translation>
    </message>
    <message>
        <source>Device code: the code is wrong.</source>
        <translation>Code d’appareil&#x202f;: le code est incorrect.</translation>
    </message>
    <message>
        <source>Device code: the code has expired.</source>
        <translation>Code d’appareil&#x202f;: le code a expiré.</translation>
    </message>
    <message>
        <source>The session has expired by sign-in frequency.</source>
        <translation>La session a expiré en raison de la fréquence de connexion.</translation>
    </message>
    <message>
        <source>The session has expired, or it failed a new check.</source>
        <translation>La session a expiré, ou une nouvelle vérification a échoué.</translation>
    </message>
    <message>
        <source>The way of signing in is not the one that the application asked for.</source>
        <translation>Le mode de connexion n’est pas celui que l’application a demandé.</translation>
    </message>
    <message>
        <source>No agent for pass-through authentication reaches the domain.</source>
        <translation>Aucun agent d’authentification directe n’atteint le domaine.</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication took too long.</source>
        <translation>L’agent d’authentification directe a mis trop de temps.</translation>
    </message>
    <message>
        <source>The answer of the agent for pass-through authentication was not valid.</source>
        <translation>La réponse de l’agent d’authentification directe n’était pas valide.</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication could not check the password.</source>
        <translation>L’agent d’authentification directe n’a pas pu vérifier le mot de passe.</translation>
    </message>
    <message>
        <source>The account may not sign in at this hour.</source>
        <translation>Le compte n’est pas autorisé à se connecter à cette heure.</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication answered too late.</source>
        <translation>L’agent d’authentification directe a répondu trop tard.</translation>
    </message>
    <message>
        <source>Seamless single sign-on: Kerberos failed.</source>
        <translation>Authentification unique transparente&#x202f;: Kerberos a échoué.</translation>
    </message>
    <message>
        <source>Seamless single sign-on: the Kerberos ticket has expired or is not valid.</source>
        <translation>Authentification unique transparente&#x202f;: le ticket Kerberos a expiré ou n’est pas valide.</translation>
    </message>
    <message>
        <source>The tenant is not known.</source>
        <translation>Le locataire n’est pas connu.</translation>
    </message>
    <message>
        <source>The request lacks a field.</source>
        <translation>Un champ manque dans la demande.</translation>
    </message>
    <message>
        <source>The account is not in this tenant.</source>
        <translation>Le compte n’est pas dans ce locataire.</translation>
    </message>
    <message>
        <source>An admin has to consent to the application.</source>
        <translation>Un administrateur doit donner son consentement à l’application.</translation>
    </message>
    <message>
        <source>An admin has to consent; the user has asked for it.</source>
        <translation>Un administrateur doit donner son consentement&#x202f;; l’utilisateur l’a demandé.</translation>
    </message>
    <message>
        <source>The key with which the device signs in was not found.</source>
        <translation>La clé avec laquelle l’appareil se connecte est introuvable.</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>L’appareil est désactivé.</translation>
    </message>
    <message>
        <source>The resource is not known in this tenant, or nobody has consented to it.</source>
        <translation>La ressource n’est pas connue dans ce locataire, ou personne n’y a consenti.</translation>
    </message>
    <message>
        <source>The resource&apos;s service principal is disabled.</source>
        <translation>Le principal de service de la ressource est désactivé.</translation>
    </message>
    <message>
        <source>Tenant restrictions deny access to this tenant.</source>
        <translation>Les restrictions de locataire refusent l’accès à ce locataire.</translation>
    </message>
    <message>
        <source>Multi-factor authentication failed.</source>
        <translation>L’authentification multifacteur a échoué.</translation>
    </message>
    <message>
        <source>The assertion is outside its time of validity.</source>
        <translation>L’assertion est hors de sa période de validité.</translation>
    </message>
    <message>
        <source>The account was deleted from the directory.</source>
        <translation>Le compte a été supprimé de l’annuaire.</translation>
    </message>
    <message>
        <source>The guest account is disabled.</source>
        <translation>Le compte invité est désactivé.</translation>
    </message>
    <message>
        <source>Conditional access: the device has to be managed.</source>
        <translation>Accès conditionnel&#x202f;: l’appareil doit être géré.</translation>
    </message>
    <message>
        <source>An access policy does not let a token be issued.</source>
        <translation>Une stratégie d’accès ne permet pas d’émettre de jeton.</translation>
    </message>
    <message>
        <source>A security policy blocked the sign-in.</source>
        <translation>Une stratégie de sécurité a bloqué la connexion.</translation>
    </message>
    <message>
        <source>A delegated admin was blocked because of suspicious activity.</source>
        <translation>Un administrateur délégué a été bloqué en raison d’une activité suspecte.</translation>
    </message>
    <message>
        <source>Security defaults blocked the sign-in.</source>
        <translation>Les paramètres de sécurité par défaut ont bloqué la connexion.</translation>
    </message>
    <message>
        <source>The organization has no subscription for a service that the application needs.</source>
        <translation>L’organisation n’a pas d’abonnement à un service dont l’application a besoin.</translation>
    </message>
    <message>
        <source>The application is not set up well: it lists no permission for the resource.</source>
        <translation>L’application est mal configurée&#x202f;: elle ne déclare aucune autorisation pour la ressource.</translation>
    </message>
    <message>
        <source>The device was deleted from the directory.</source>
        <translation>L’appareil a été supprimé de l’annuaire.</translation>
    </message>
    <message>
        <source>There is no such application in the tenant.</source>
        <translation>Cette application n’existe pas dans le locataire.</translation>
    </message>
    <message>
        <source>The request asks for scopes of several resources.</source>
        <translation>La demande porte sur des étendues de plusieurs ressources.</translation>
    </message>
    <message>
        <source>The application&apos;s assertion has the wrong audience.</source>
        <translation>L’assertion de l’application a une audience incorrecte.</translation>
    </message>
    <message>
        <source>The application&apos;s assertion is outside its time of validity.</source>
        <translation>L’assertion de l’application est hors de sa période de validité.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate is not the registered one.</source>
        <translation>Le certificat de l’application n’est pas celui qui est inscrit.</translation>
    </message>
    <message>
        <source>The refresh token expired because it was not used.</source>
        <translation>Le jeton d’actualisation a expiré, car il n’a pas été utilisé.</translation>
    </message>
    <message>
        <source>The refresh token of a single-page application has expired.</source>
        <translation>Le jeton d’actualisation d’une application monopage a expiré.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>L’application est désactivée.</translation>
    </message>
    <message>
        <source>The application may not act on behalf of users.</source>
        <translation>L’application n’est pas autorisée à agir au nom des utilisateurs.</translation>
    </message>
    <message>
        <source>The application&apos;s secret is wrong.</source>
        <translation>Le secret de l’application est incorrect.</translation>
    </message>
    <message>
        <source>The application needs a secret or an assertion.</source>
        <translation>L’application a besoin d’un secret ou d’une assertion.</translation>
    </message>
    <message>
        <source>The request lacks the application&apos;s secret or assertion.</source>
        <translation>Le secret ou l’assertion de l’application manque dans la demande.</translation>
    </message>
    <message>
        <source>The application&apos;s secret has expired.</source>
        <translation>Le secret de l’application a expiré.</translation>
    </message>
    <message>
        <source>The user has to allow single sign-on.</source>
        <translation>L’utilisateur doit autoriser l’authentification unique.</translation>
    </message>
</context>
<context>
    <name>SortingGuide</name>
    <message>
        <source>A message of the event hub holds one record or many. Each becomes one event, and none is dropped: text that is almost JSON is repaired, and what cannot be read at all is kept as it came.</source>
        <translation>Un message de l’Event Hub contient un ou plusieurs enregistrements. Chacun devient un événement et aucun n’est écarté&#x202f;: un texte qui est presque du JSON est réparé, et ce qui est illisible est conservé tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>The rules are tried from the top; the first one whose test holds names InsightIDR&apos;s log set. Where Rapid7 publishes what its event source does, the rule says so; the others are our judgement. InsightIDR itself decides in the end.</source>
        <translation>Les règles sont essayées de haut en bas&#x202f;; la première dont la condition est remplie désigne le jeu de journaux d’InsightIDR. Quand Rapid7 publie ce que fait sa source d’événements, la règle l’indique&#x202f;; les autres sont notre appréciation. C’est InsightIDR qui décide en dernier ressort.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>A test is written as a where() of LEQL: over the record&apos;s own keys (source_json.…), InsightIDR&apos;s keys, and what Hubscope knows of the record (hubscope.…).</source>
        <translation>Une condition s’écrit comme un where() de LEQL&#x202f;: sur les clés propres à l’enregistrement (source_json.…), sur les clés d’InsightIDR et sur ce que Hubscope sait de l’enregistrement (hubscope.…).</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Jeu de journaux</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Tried only where the text is not JSON as it stands. An event names its repairs under hubscope.repairs; the record&apos;s bytes stay as they came under Raw.</source>
        <translation>Essayées seulement si le texte n’est pas du JSON tel quel. Un événement nomme ses réparations sous hubscope.repairs&#x202f;; les octets de l’enregistrement restent inchangés sous «&#x202f;Brut&#x202f;».</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Ce qui n’allait pas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What a reader should know of an event; it names them under hubscope.notes.</source>
        <translation>Ce qu’il faut savoir d’un événement&#x202f;; celui-ci nomme ses notes sous hubscope.notes.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Results of sign-ins</source>
        <translation>Résultats des connexions</translation>
    </message>
    <message>
        <source>Error codes of Microsoft Entra ID and the result of the event. An interrupt asks more of the user and is no failure. Codes that are not listed are FAILED.</source>
        <translation>Codes d’erreur de Microsoft Entra ID et résultat de l’événement. Une interruption demande une action de plus à l’utilisateur&#x202f;; ce n’est pas un échec. Les codes non listés valent FAILED.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>publié&#x202f;: %1</translation>
    </message>
    <message>
        <source>our judgement: %1</source>
        <translation>notre appréciation&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>How events are sorted</source>
        <translation>Classement des événements</translation>
    </message>
</context>
<context>
    <name>StoreCause</name>
    <message>
        <source>The disk is full: events cannot be kept.</source>
        <translation>Le disque est plein&#x202f;: les événements ne peuvent pas être conservés.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or let Hubscope keep less. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Libérez de l’espace sur le disque, ou réduisez ce que Hubscope conserve. Rien n’est perdu&#x202f;: la lecture attend et reprend d’elle-même.</translation>
    </message>
    <message>
        <source>The disk does not take the events.</source>
        <translation>Le disque n’accepte pas les événements.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Vérifiez le disque ou le lecteur réseau. Rien n’est perdu&#x202f;: la lecture attend et reprend d’elle-même.</translation>
    </message>
    <message>
        <source>Another program keeps events in this place.</source>
        <translation>Un autre programme conserve des événements à cet emplacement.</translation>
    </message>
    <message>
        <source>Close the other program, or search here while it goes on collecting.</source>
        <translation>Fermez l’autre programme, ou cherchez ici pendant qu’il continue de collecter.</translation>
    </message>
    <message>
        <source>Another program holds the kept events for too long.</source>
        <translation>Un autre programme bloque depuis trop longtemps les événements conservés.</translation>
    </message>
    <message>
        <source>Wait for it, or close it. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Attendez qu’il ait fini, ou fermez-le. Rien n’est perdu&#x202f;: la lecture attend et reprend d’elle-même.</translation>
    </message>
    <message>
        <source>Hubscope may not write to the folder of the kept events.</source>
        <translation>Hubscope n’a pas le droit d’écrire dans le dossier des événements conservés.</translation>
    </message>
    <message>
        <source>Give your user the right to write to this folder, and see that its disk is not read-only.</source>
        <translation>Donnez à votre utilisateur le droit d’écrire dans ce dossier, et vérifiez que son disque n’est pas en lecture seule.</translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link.</source>
        <translation>L’emplacement des événements conservés est un lien symbolique.</translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events. Remove it, or name the folder that it leads to.</source>
        <translation>Quelqu’un a pu placer ce lien pour s’emparer des événements. Supprimez-le, ou indiquez le dossier vers lequel il mène.</translation>
    </message>
    <message>
        <source>The kept events are damaged.</source>
        <translation>Les événements conservés sont endommagés.</translation>
    </message>
    <message>
        <source>Start collecting again: the damaged file is kept aside beside the new one, and nothing of it is deleted. Check the disk.</source>
        <translation>Relancez la collecte&#x202f;: le fichier endommagé est mis de côté près du nouveau, et rien n’en est supprimé. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events.</source>
        <translation>Une version plus récente de Hubscope a conservé ces événements.</translation>
    </message>
    <message>
        <source>Install that version or a newer one. The events were not touched.</source>
        <translation>Installez cette version ou une plus récente. Les événements sont intacts.</translation>
    </message>
    <message>
        <source>No events are kept here yet.</source>
        <translation>Aucun événement n’est encore conservé ici.</translation>
    </message>
    <message>
        <source>Connect to the hub or run &apos;hubscope-cli collect&apos; first.</source>
        <translation>Connectez-vous au hub, ou exécutez d’abord «&#x202f;hubscope-cli collect&#x202f;».</translation>
    </message>
    <message>
        <source>A message is larger than can be kept.</source>
        <translation>Un message est trop grand pour être conservé.</translation>
    </message>
    <message>
        <source>Report this with the size of the message: no tier of Event Hubs allows so much.</source>
        <translation>Signalez-le avec la taille du message&#x202f;: aucun niveau d’Event Hubs n’en permet autant.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events.</source>
        <translation>La mémoire ne suffit pas pour conserver les événements.</translation>
    </message>
    <message>
        <source>Close other programs. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Fermez d’autres programmes. Rien n’est perdu&#x202f;: la lecture attend et reprend d’elle-même.</translation>
    </message>
    <message>
        <source>Hubscope made a mistake.</source>
        <translation>Hubscope a commis une erreur.</translation>
    </message>
    <message>
        <source>Report this with the details below.</source>
        <translation>Signalez-la avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>What is in the place of the kept events was not made by Hubscope.</source>
        <translation>Ce qui se trouve à l’emplacement des événements conservés n’a pas été créé par Hubscope.</translation>
    </message>
    <message>
        <source>Choose a folder that is for the events alone, or move away what is there. It was not touched.</source>
        <translation>Choisissez un dossier réservé aux événements, ou déplacez ce qui s’y trouve. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The folder of the kept events cannot be made.</source>
        <translation>Le dossier des événements conservés ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another folder: a part of this path is a file, too long, or not there.</source>
        <translation>Choisissez un autre dossier&#x202f;: une partie de ce chemin est un fichier, est trop longue ou n’existe pas.</translation>
    </message>
</context>
<context>
    <name>common::Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>common::ErrorText</name>
    <message>
        <source>This profile has no name</source>
        <translation>Ce profil n’a pas de nom</translation>
    </message>
    <message>
        <source>Enter a name of your own choice.</source>
        <translation>Saisissez un nom de votre choix.</translation>
    </message>
    <message>
        <source>Another profile has this name</source>
        <translation>Un autre profil porte ce nom</translation>
    </message>
    <message>
        <source>Choose a name that no other profile has.</source>
        <translation>Choisissez un nom qu’aucun autre profil ne porte.</translation>
    </message>
    <message>
        <source>The profile cannot be saved</source>
        <translation>Impossible d’enregistrer le profil</translation>
    </message>
    <message>
        <source>Check that the disk has room and that this folder may be written: %1</source>
        <translation>Vérifiez que le disque a de la place et que ce dossier est accessible en écriture&#x202f;: %1</translation>
    </message>
    <message>
        <source>The saved profiles cannot be read</source>
        <translation>Impossible de lire les profils enregistrés</translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Set up the connection again, or repair the file and put it back.</source>
        <translation>Le fichier a été mis de côté sous le nom %1, et son contenu n’a pas été modifié. Configurez de nouveau la connexion, ou réparez le fichier et remettez-le en place.</translation>
    </message>
    <message>
        <source>The saved profiles come from a newer version of Hubscope</source>
        <translation>Les profils enregistrés viennent d’une version plus récente de Hubscope</translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Install that version to use it.</source>
        <translation>Le fichier a été mis de côté sous le nom %1, et son contenu n’a pas été modifié. Installez cette version pour l’utiliser.</translation>
    </message>
    <message>
        <source>The profile file is a symbolic link</source>
        <translation>Le fichier des profils est un lien symbolique</translation>
    </message>
    <message>
        <source>Hubscope follows no links there, so that no other file is overwritten: %1</source>
        <translation>Hubscope n’y suit aucun lien, afin de n’écraser aucun autre fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>This file holds no profile that Hubscope can read</source>
        <translation>Ce fichier ne contient aucun profil lisible par Hubscope</translation>
    </message>
    <message>
        <source>Choose a file that was made with Export Profile.</source>
        <translation>Choisissez un fichier créé avec «&#x202f;Exporter le profil&#x202f;».</translation>
    </message>
    <message>
        <source>This profile is not there any more</source>
        <translation>Ce profil n’existe plus</translation>
    </message>
    <message>
        <source>Choose another profile.</source>
        <translation>Choisissez un autre profil.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>Ce profil est inutilisable</translation>
    </message>
    <message>
        <source>Choose another profile, or set up the connection again.</source>
        <translation>Choisissez un autre profil, ou configurez de nouveau la connexion.</translation>
    </message>
    <message>
        <source>The unfinished set-up cannot be read</source>
        <translation>Impossible de lire la configuration inachevée</translation>
    </message>
    <message>
        <source>Start the set-up again; saved profiles are not affected.</source>
        <translation>Recommencez la configuration&#x202f;; les profils enregistrés ne sont pas touchés.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable</translation>
    </message>
    <message>
        <source>The key is asked for once in each session. To keep it, start a keychain service such as GNOME Keyring or KWallet.</source>
        <translation>La clé est demandée une fois par session. Pour la conserver, démarrez un service de trousseau comme GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>Le trousseau a refusé l’accès</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Hubscope to use it, or enter the connection string for this session.</source>
        <translation>Déverrouillez le trousseau et autorisez Hubscope à l’utiliser, ou saisissez la chaîne de connexion pour cette session.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>It may wait for its password in another window. Unlock it and try again, or enter the connection string for this session.</source>
        <translation>Il attend peut-être son mot de passe dans une autre fenêtre. Déverrouillez-le et réessayez, ou saisissez la chaîne de connexion pour cette session.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this profile</source>
        <translation>Le trousseau ne contient aucune clé pour ce profil</translation>
    </message>
    <message>
        <source>Paste the connection string again; the key is then kept in the keychain.</source>
        <translation>Collez de nouveau la chaîne de connexion&#x202f;; la clé sera alors conservée dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>Le trousseau est inutilisable</translation>
    </message>
    <message>
        <source>Enter the connection string for this session. Details say what the keychain answered.</source>
        <translation>Saisissez la chaîne de connexion pour cette session. Les détails donnent la réponse du trousseau.</translation>
    </message>
    <message>
        <source>Without the key this hub cannot be read</source>
        <translation>Sans la clé, ce hub ne peut pas être lu</translation>
    </message>
    <message>
        <source>Connect again and paste the connection string of the policy.</source>
        <translation>Reconnectez-vous et collez la chaîne de connexion de la stratégie.</translation>
    </message>
    <message>
        <source>This file is a symbolic link</source>
        <translation>Ce fichier est un lien symbolique</translation>
    </message>
    <message>
        <source>Choose the file itself: %1</source>
        <translation>Choisissez le fichier lui-même&#x202f;: %1</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Ceci n’est pas un fichier</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Choisissez un fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>This file is too large to be what is expected here</source>
        <translation>Ce fichier est trop grand pour être celui qui est attendu ici</translation>
    </message>
    <message>
        <source>Choose another file: %1</source>
        <translation>Choisissez un autre fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it: %1</source>
        <translation>Vérifiez qu’il existe et que vous avez le droit de le lire&#x202f;: %1</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Impossible d’écrire le fichier</translation>
    </message>
    <message>
        <source>The demo hub does not start</source>
        <translation>Le hub de démonstration ne démarre pas</translation>
    </message>
    <message>
        <source>It needs a free port on this computer and some memory. Try it again.</source>
        <translation>Il lui faut un port libre sur cet ordinateur et un peu de mémoire. Réessayez.</translation>
    </message>
    <message>
        <source>No more queries can be saved</source>
        <translation>Impossible d’enregistrer d’autres requêtes</translation>
    </message>
    <message>
        <source>Delete some that are not used any more.</source>
        <translation>Supprimez-en quelques-unes qui ne servent plus.</translation>
    </message>
    <message>
        <source>No more notification rules can be kept</source>
        <translation>Impossible de conserver d’autres règles de notification</translation>
    </message>
    <message>
        <source>Remove some that are not used any more.</source>
        <translation>Retirez-en quelques-unes qui ne servent plus.</translation>
    </message>
    <message>
        <source>The notification rules are still being read</source>
        <translation>Les règles de notification sont encore en cours de lecture</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The notification rules cannot be read</source>
        <translation>Impossible de lire les règles de notification</translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or make the rules anew: %1</source>
        <translation>Les détails indiquent la ligne et la colonne. Réparez le fichier ou recréez les règles&#x202f;: %1</translation>
    </message>
    <message>
        <source>These rules cannot be read</source>
        <translation>Impossible de lire ces règles</translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or reset the rules: %1</source>
        <translation>Les détails indiquent la ligne et la colonne. Réparez le fichier ou réinitialisez les règles&#x202f;: %1</translation>
    </message>
    <message>
        <source>This failed, for a reason that is not known</source>
        <translation>L’opération a échoué, pour une raison inconnue</translation>
    </message>
    <message>
        <source>Details hold what was reported. Copy them when you ask for help.</source>
        <translation>Les détails contiennent ce qui a été signalé. Copiez-les si vous demandez de l’aide.</translation>
    </message>
    <message>
        <source>Another window of Hubscope shows this connection</source>
        <translation>Une autre fenêtre de Hubscope affiche cette connexion</translation>
    </message>
    <message>
        <source>It has been asked to come to the front: %1</source>
        <translation>Il lui a été demandé de passer au premier plan&#x202f;: %1</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>Impossible d’enregistrer les paramètres</translation>
    </message>
    <message>
        <source>They hold until Hubscope ends. Check that the disk has room and that this file may be written, then save again: %1</source>
        <translation>Ils valent jusqu’à l’arrêt de Hubscope. Vérifiez que le disque a de la place et que ce fichier est accessible en écriture, puis enregistrez de nouveau&#x202f;: %1</translation>
    </message>
    <message>
        <source>No saved profile has this name</source>
        <translation>Aucun profil enregistré ne porte ce nom</translation>
    </message>
    <message>
        <source>Hubscope is open already, but its window does not answer</source>
        <translation>Hubscope est déjà ouvert, mais sa fenêtre ne répond pas</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end the process hubscope in the system monitor first.</source>
        <translation>Attendez un instant et démarrez-le de nouveau. Si cela ne suffit pas, arrêtez d’abord le processus hubscope dans le moniteur système.</translation>
    </message>
    <message>
        <source>Hubscope could not be started anew</source>
        <translation>Impossible de redémarrer Hubscope</translation>
    </message>
    <message>
        <source>Start it yourself; your settings are kept. Tried: %1</source>
        <translation>Démarrez-le vous-même&#x202f;; vos paramètres sont conservés. Tentative&#x202f;: %1</translation>
    </message>
    <message>
        <source>Another Hubscope program is holding the saved profiles</source>
        <translation>Un autre programme Hubscope garde les profils enregistrés verrouillés</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment; if that does not help, end that program. It has locked this file: %1</source>
        <translation>Rien n’a été modifié. Réessayez dans un instant&#x202f;; si cela ne suffit pas, fermez cet autre programme. Il a verrouillé ce fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keychain was not unlocked</source>
        <translation>Le trousseau n’a pas été déverrouillé</translation>
    </message>
    <message>
        <source>Its question was dismissed, or nobody could be asked. Connect again and unlock it, or enter the connection string for this session.</source>
        <translation>Sa question a été fermée, ou personne ne pouvait y répondre. Connectez-vous de nouveau et déverrouillez-le, ou saisissez la chaîne de connexion pour cette session.</translation>
    </message>
    <message>
        <source>Asked for: %1. Start Hubscope without a profile; File, Profiles lists the names.</source>
        <translation>Demandé&#x202f;: %1. Démarrez Hubscope sans profil&#x202f;; «&#x202f;Fichier&#x202f;», «&#x202f;Profils&#x202f;» donne les noms.</translation>
    </message>
</context>
<context>
    <name>common::StepOffers</name>
    <message>
        <source>Enter Connection String…</source>
        <translation>Saisir la chaîne de connexion…</translation>
    </message>
    <message>
        <source>Change Event Hub…</source>
        <translation>Changer d’Event Hub…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>Choisir un fichier CA…</translation>
    </message>
    <message>
        <source>Clear CA File</source>
        <translation>Retirer le fichier CA</translation>
    </message>
    <message>
        <source>Use IPv4 Only</source>
        <translation>N’utiliser qu’IPv4</translation>
    </message>
    <message>
        <source>Run Test</source>
        <translation>Lancer le test</translation>
    </message>
    <message>
        <source>Read From Beginning</source>
        <translation>Lire depuis le début</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open Portal</source>
        <translation>Ouvrir le portail</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is an address or a command</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>diagnose::ConnectionTest</name>
    <message>
        <source>Connection string</source>
        <translation>Chaîne de connexion</translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation>Cloud Azure</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Web port and clock</source>
        <translation>Port web et horloge</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Droit d’écoute</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Azure&apos;s own view</source>
        <translation>Point de vue d’Azure</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not run: an earlier stage failed</source>
        <translation>Non exécutée&#x202f;: une étape précédente a échoué</translation>
    </message>
    <message>
        <source>Entra sign-ins</source>
        <translation>connexions Entra</translation>
    </message>
    <message>
        <source>Entra audit log</source>
        <translation>journal d’audit Entra</translation>
    </message>
    <message>
        <source>activity log</source>
        <translation>journal d’activité</translation>
    </message>
    <message>
        <source>Defender alerts</source>
        <translation>alertes Defender</translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>partition %1, offset %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 événement</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 événements</translation>
    </message>
    <message>
        <source>Looked into %1 with %2</source>
        <translation>Examinés&#x202f;: %1 avec %2</translation>
    </message>
    <message>
        <source>categories: %1</source>
        <translation>catégories&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 not JSON (first: %2)</source>
        <translation>%1 hors JSON (premier&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1 mended</source>
        <translation>%1 réparés</translation>
    </message>
    <message>
        <source>1 message without records</source>
        <translation>1 message sans enregistrements</translation>
    </message>
    <message>
        <source>%1 messages without records</source>
        <translation>%1 messages sans enregistrements</translation>
    </message>
    <message>
        <source>not seen (normal unless you export them): %1</source>
        <translation>non vus (normal si vous ne les exportez pas)&#x202f;: %1</translation>
    </message>
    <message>
        <source>The event hub is empty</source>
        <translation>L’Event Hub est vide</translation>
    </message>
    <message>
        <source>No message was small enough to look into</source>
        <translation>Aucun message n’était assez petit pour être examiné</translation>
    </message>
    <message>
        <source>reading does not need it</source>
        <translation>la lecture n’en a pas besoin</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Port %1 answers by HTTPS with status %2</source>
        <translation>Le port %1 répond en HTTPS avec le statut %2</translation>
    </message>
    <message>
        <source>it is %1 there and %2 here: this computer&apos;s clock is %3 fast</source>
        <translation>il est %1 là-bas et %2 ici&#x202f;: l’horloge de cet ordinateur avance de %3</translation>
    </message>
    <message>
        <source>it is %1 there and %2 here: this computer&apos;s clock is %3 slow</source>
        <translation>il est %1 là-bas et %2 ici&#x202f;: l’horloge de cet ordinateur retarde de %3</translation>
    </message>
    <message>
        <source>the clocks agree within %1</source>
        <translation>les horloges concordent à %1 près</translation>
    </message>
    <message>
        <source>it does not tell the time</source>
        <translation>il n’indique pas l’heure</translation>
    </message>
    <message>
        <source>This hub has no web port</source>
        <translation>Ce hub n’a pas de port web</translation>
    </message>
    <message>
        <source>Not run: the CA file cannot be read</source>
        <translation>Non exécutée&#x202f;: le fichier de CA ne peut pas être lu</translation>
    </message>
    <message>
        <source>Port %1 gives no connection: %2</source>
        <translation>Le port %1 ne donne pas de connexion&#x202f;: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Port %1: certificate not trusted; issuer: %2</source>
        <translation>Port %1&#x202f;: certificat non approuvé&#x202f;; émetteur&#x202f;: %2</translation>
    </message>
    <message>
        <source>Port %1 is open, but no answer came</source>
        <translation>Le port %1 est ouvert, mais aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not speak HTTPS</source>
        <translation>Le port %1 est ouvert, mais ne parle pas HTTPS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>issuer: %1</source>
        <translation>émetteur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non exécutée</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partition</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 partitions</translation>
    </message>
    <message>
        <source>Newest: partition %1, offset %2, enqueued %3, %4</source>
        <translation>Le plus récent&#x202f;: partition %1, offset %2, mis en file %3, %4</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Connected; a demo hub needs no sign-in</source>
        <translation>Connecté&#x202f;; un hub de démonstration ne demande pas d’authentification</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentifié</translation>
    </message>
    <message>
        <source>0 partitions</source>
        <translation>0 partition</translation>
    </message>
    <message>
        <source>%1 is there, with %2</source>
        <translation>%1 est là, avec %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 est là</translation>
    </message>
    <message>
        <source>The offsets were told</source>
        <translation>Les offsets ont été donnés</translation>
    </message>
    <message>
        <source>%1 messages kept in %2</source>
        <translation>%1 messages conservés dans %2</translation>
    </message>
    <message>
        <source>There is no message to read</source>
        <translation>Il n’y a aucun message à lire</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privée)</translation>
    </message>
    <message>
        <source>a private address: a private endpoint, or DNS of your own network</source>
        <translation>une adresse privée&#x202f;: un point de terminaison privé, ou le DNS de votre propre réseau</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>pas d’adresse IPv4</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>le port %1 répond</translation>
    </message>
    <message>
        <source>port %1 gives no connection</source>
        <translation>le port %1 ne donne pas de connexion</translation>
    </message>
    <message>
        <source>Not run: no host is known</source>
        <translation>Non exécutée&#x202f;: aucun hôte n’est connu</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>alias de %1</translation>
    </message>
    <message>
        <source>%1 has no address here</source>
        <translation>%1 n’a pas d’adresse ici</translation>
    </message>
    <message>
        <source>Private Link, and only the network of its private endpoint knows the address</source>
        <translation>Private Link, et seul le réseau de son point de terminaison privé connaît l’adresse</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address here, and the connection is set to IPv4 only</source>
        <translation>%1 n’a pas d’adresse IPv4 ici, et la connexion est limitée à IPv4</translation>
    </message>
    <message>
        <source>%1 more are not tried</source>
        <translation>%1 autres ne sont pas essayées</translation>
    </message>
    <message>
        <source>IPv6 passed over, as set</source>
        <translation>IPv6 ignorée, comme demandé</translation>
    </message>
    <message>
        <source>Private Link, and this network resolves its private address</source>
        <translation>Private Link, et ce réseau résout son adresse privée</translation>
    </message>
    <message>
        <source>Private Link, but this network resolves a public address</source>
        <translation>Private Link, mais ce réseau résout une adresse publique</translation>
    </message>
    <message>
        <source>%1 answered on port %2 after %3 ms</source>
        <translation>%1 a répondu sur le port %2 après %3 ms</translation>
    </message>
    <message>
        <source>A demo hub has no connection string</source>
        <translation>Un hub de démonstration n’a pas de chaîne de connexion</translation>
    </message>
    <message>
        <source>%1:%2, event hub %3, policy %4</source>
        <translation>%1:%2, Event Hub %3, stratégie %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Azure, public cloud</source>
        <translation>Azure, cloud public</translation>
    </message>
    <message>
        <source>Azure US Government</source>
        <translation>Azure US Government</translation>
    </message>
    <message>
        <source>Azure in China, operated by 21Vianet</source>
        <translation>Azure en Chine, exploité par 21Vianet</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany</source>
        <translation>Microsoft Cloud Germany</translation>
    </message>
    <message>
        <source>A demo hub is in no cloud</source>
        <translation>Un hub de démonstration n’est dans aucun cloud</translation>
    </message>
    <message>
        <source>The emulator is in no cloud</source>
        <translation>L’émulateur n’est dans aucun cloud</translation>
    </message>
    <message>
        <source>%1 is in none of Azure&apos;s known clouds</source>
        <translation>%1 n’est dans aucun des clouds Azure connus</translation>
    </message>
    <message>
        <source>Not signed in to Azure, which is optional</source>
        <translation>Pas connecté à Azure, ce qui est facultatif</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>certificat de %1, émis par %2, valable du %3 au %4</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Aucun certificat</translation>
    </message>
    <message>
        <source>Issuer: %1; %2</source>
        <translation>Émetteur&#x202f;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1</source>
        <translation>l’horloge de cet ordinateur indique %1</translation>
    </message>
    <message>
        <source>The other side speaks no TLS; it says: %1</source>
        <translation>L’autre côté ne parle pas TLS&#x202f;; il dit&#x202f;: %1</translation>
    </message>
    <message>
        <source>No answer to the start of TLS</source>
        <translation>Pas de réponse au début de TLS</translation>
    </message>
    <message>
        <source>The other side hung up at the start of TLS</source>
        <translation>L’autre côté a raccroché au début de TLS</translation>
    </message>
    <message>
        <source>The handshake failed</source>
        <translation>La négociation a échoué</translation>
    </message>
    <message>
        <source>This hub is spoken to without TLS</source>
        <translation>Ce hub est joint sans TLS</translation>
    </message>
    <message>
        <source>CA file %1: %2</source>
        <translation>Fichier de CA %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No connection to port %1</source>
        <translation>Pas de connexion au port %1</translation>
    </message>
    <message>
        <source>on the same host %1</source>
        <translation>sur le même hôte&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>diagnose::FaultCatalogue</name>
    <message>
        <source>The policy may not read this event hub</source>
        <translation>La stratégie n’a pas le droit de lire cet Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Listen right (its “claims”) on this event hub. Azure may say the same of a key or a tier that does not fit.</source>
        <translation>L’authentification réussit, mais la stratégie d’accès partagé n’a pas le droit Listen («&#x202f;claims&#x202f;») sur cet Event Hub. Azure peut répondre de même pour une clé ou un niveau qui ne convient pas.</translation>
    </message>
    <message>
        <source>If the policy belongs to another event hub, copy the connection string of a policy of this one.</source>
        <translation>Si la stratégie appartient à un autre Event Hub, copiez la chaîne de connexion d’une stratégie de celui-ci.</translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Listen is not among them.</source>
        <translation>«&#x202f;Shared access policies&#x202f;» de l’Event Hub affiche les droits («&#x202f;claims&#x202f;») de la stratégie, et Listen n’y figure pas.</translation>
    </message>
    <message>
        <source>if Listen is ticked: then the key or the policy name has a typo</source>
        <translation>si Listen est coché&#x202f;: la clé ou le nom de la stratégie contient une faute de frappe</translation>
    </message>
    <message>
        <source>The connection string gives no access to this event hub</source>
        <translation>La chaîne de connexion ne donne pas accès à cet Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, but not for this event hub. Most likely first: the key or the policy name has a typo, the policy has no Listen right, the string belongs to another event hub, the namespace is in the Basic tier.</source>
        <translation>L’authentification réussit, mais pas pour cet Event Hub. De la cause la plus probable à la moins probable&#x202f;: la clé ou le nom de la stratégie contient une faute de frappe, la stratégie n’a pas le droit Listen, la chaîne appartient à un autre Event Hub, l’espace de noms est au niveau Basic.</translation>
    </message>
    <message>
        <source>A string copied anew from a policy of this very event hub, with Listen ticked, passes the test.</source>
        <translation>Une chaîne copiée de nouveau depuis une stratégie de ce même Event Hub, avec Listen coché, réussit le test.</translation>
    </message>
    <message>
        <source>if the key in the Azure portal is not the one in use, letter by letter</source>
        <translation>si la clé du portail Azure n’est pas celle utilisée, lettre pour lettre</translation>
    </message>
    <message>
        <source>if the policy has Send only</source>
        <translation>si la stratégie n’a que Send</translation>
    </message>
    <message>
        <source>The namespace is in the Basic tier</source>
        <translation>L’espace de noms est au niveau Basic</translation>
    </message>
    <message>
        <source>Only the Standard tier and above have the Kafka endpoint that InsightIDR reads from.</source>
        <translation>Seuls le niveau Standard et les niveaux supérieurs ont le point de terminaison Kafka que lit InsightIDR.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read its pricing tier.</source>
        <translation>Dans le portail Azure, ouvrez «&#x202f;Overview&#x202f;» (Vue d’ensemble) de l’espace de noms et lisez son niveau tarifaire («&#x202f;Pricing tier&#x202f;»).</translation>
    </message>
    <message>
        <source>If it is Basic, make a namespace in the Standard tier or above, or change the tier under Scale.</source>
        <translation>S’il s’agit de Basic, créez un espace de noms au niveau Standard ou supérieur, ou changez de niveau sous «&#x202f;Scale&#x202f;».</translation>
    </message>
    <message>
        <source>Then repeat “Create a Shared Access Policy for the Event Hub” and enter the new connection string here and in InsightIDR.</source>
        <translation>Refaites ensuite «&#x202f;Create a Shared Access Policy for the Event Hub&#x202f;» et saisissez la nouvelle chaîne de connexion ici et dans InsightIDR.</translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows the pricing tier Basic.</source>
        <translation>«&#x202f;Overview&#x202f;» de l’espace de noms affiche le niveau tarifaire Basic.</translation>
    </message>
    <message>
        <source>There is no event hub of this name in the namespace</source>
        <translation>L’espace de noms n’a pas d’Event Hub de ce nom</translation>
    </message>
    <message>
        <source>Signing in works, but the namespace does not know the event hub. Names must match letter by letter.</source>
        <translation>L’authentification réussit, mais l’espace de noms ne connaît pas l’Event Hub. Les noms doivent concorder lettre pour lettre.</translation>
    </message>
    <message>
        <source>Only if Event Hubs lists none that fits, create it: in the namespace choose Event Hubs, then add one named insights-operational-logs.</source>
        <translation>Seulement si «&#x202f;Event Hubs&#x202f;» n’en liste aucun qui convienne, créez-le&#x202f;: dans l’espace de noms, choisissez «&#x202f;Event Hubs&#x202f;», puis ajoutez-en un nommé insights-operational-logs.</translation>
    </message>
    <message>
        <source>Event Hubs of the namespace in the Azure portal does not list this name.</source>
        <translation>«&#x202f;Event Hubs&#x202f;» de l’espace de noms, dans le portail Azure, ne liste pas ce nom.</translation>
    </message>
    <message>
        <source>The name of the event hub is not a valid one</source>
        <translation>Ce nom d’Event Hub n’est pas valide</translation>
    </message>
    <message>
        <source>Names of event hubs have letters, digits, dots, hyphens and underscores, begin and end with a letter or digit, and have at most 256 characters.</source>
        <translation>Un nom d’Event Hub se compose de lettres, de chiffres, de points, de tirets et de traits de soulignement, commence et finit par une lettre ou un chiffre, et compte au plus 256&#xa0;caractères.</translation>
    </message>
    <message>
        <source>The name in use holds another character, a space at an end, or more than the name alone.</source>
        <translation>Le nom utilisé contient un autre caractère, un espace au début ou à la fin, ou plus que le nom seul.</translation>
    </message>
    <message>
        <source>The event hub has a partition that nobody serves right now</source>
        <translation>Une partition de l’Event Hub n’est desservie par aucun serveur pour l’instant</translation>
    </message>
    <message>
        <source>Azure is moving the partition or has just made the event hub. This mends itself.</source>
        <translation>Azure déplace la partition ou vient de créer l’Event Hub. Cela se résout tout seul.</translation>
    </message>
    <message>
        <source>A minute later the same test passes.</source>
        <translation>Une minute plus tard, le même test réussit.</translation>
    </message>
    <message>
        <source>The event hub has no partitions to read</source>
        <translation>L’Event Hub n’a aucune partition à lire</translation>
    </message>
    <message>
        <source>The namespace knows the event hub, but names no partition of it. It is being made or deleted.</source>
        <translation>L’espace de noms connaît l’Event Hub, mais n’en nomme aucune partition. Il est en cours de création ou de suppression.</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub&apos;s Overview: status must be Active.</source>
        <translation>Dans le portail Azure, ouvrez «&#x202f;Overview&#x202f;» (Vue d’ensemble) de l’Event Hub&#x202f;: le «&#x202f;Status&#x202f;» doit être «&#x202f;Active&#x202f;».</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a status other than Active.</source>
        <translation>«&#x202f;Overview&#x202f;» de l’Event Hub affiche un «&#x202f;Status&#x202f;» autre que «&#x202f;Active&#x202f;».</translation>
    </message>
    <message>
        <source>The namespace does not answer what it knows of the event hub</source>
        <translation>L’espace de noms ne donne pas d’informations sur l’Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, then no answer came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>L’authentification réussit, puis aucune réponse n’arrive à temps. L’espace de noms est très chargé, ou un équipement intermédiaire retient les données.</translation>
    </message>
    <message>
        <source>Reading goes on without a consumer group</source>
        <translation>La lecture continue sans groupe de consommateurs</translation>
    </message>
    <message>
        <source>The namespace refused to name a coordinator for a consumer group, or has none ready yet. Hubscope joins no group, so nothing is lost.</source>
        <translation>L’espace de noms a refusé de désigner un coordinateur pour un groupe de consommateurs, ou n’en a pas encore de prêt. Hubscope ne rejoint aucun groupe, donc rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing needs to be done here.</source>
        <translation>Il n’y a rien à faire ici.</translation>
    </message>
    <message>
        <source>Events go on to arrive.</source>
        <translation>Les événements continuent d’arriver.</translation>
    </message>
    <message>
        <source>The name of the consumer group is not a valid one</source>
        <translation>Ce nom de groupe de consommateurs n’est pas valide</translation>
    </message>
    <message>
        <source>Kafka&apos;s consumer groups are made by themselves and have names of 1 to 256 characters. They are not the ones that the Azure portal lists: $Default and the limits shown there do not count here.</source>
        <translation>Les groupes de consommateurs de Kafka se créent d’eux-mêmes et leur nom compte de 1 à 256&#xa0;caractères. Ce ne sont pas ceux que liste le portail Azure&#x202f;: $Default et les limites indiquées là ne comptent pas ici.</translation>
    </message>
    <message>
        <source>Use a shorter name, not an empty one.</source>
        <translation>Utilisez un nom plus court, mais pas vide.</translation>
    </message>
    <message>
        <source>The name of the group in the other program&apos;s settings is empty or longer than 256 characters.</source>
        <translation>Le nom du groupe dans les paramètres de l’autre programme est vide ou dépasse 256&#xa0;caractères.</translation>
    </message>
    <message>
        <source>Another program reads with the same consumer group</source>
        <translation>Un autre programme lit avec le même groupe de consommateurs</translation>
    </message>
    <message>
        <source>Readers that share a group share the partitions among them: each gets only a part of the events, and a dead one holds its part for a while.</source>
        <translation>Les lecteurs d’un même groupe se partagent les partitions&#x202f;: chacun ne reçoit qu’une partie des événements, et un lecteur mort garde la sienne un certain temps.</translation>
    </message>
    <message>
        <source>End instances that are left over, and wait five minutes for their places to be free.</source>
        <translation>Mettez fin aux instances oubliées, et attendez cinq minutes que leurs places se libèrent.</translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program receives all events.</source>
        <translation>Avec un groupe de consommateurs d’un nouveau nom, le même programme reçoit tous les événements.</translation>
    </message>
    <message>
        <source>Readers of one consumer group divide the partitions in different ways</source>
        <translation>Les lecteurs d’un groupe de consommateurs répartissent les partitions de façons différentes</translation>
    </message>
    <message>
        <source>Two programs, or two versions of one, use the same group with settings that do not go together (partition.assignment.strategy).</source>
        <translation>Deux programmes, ou deux versions d’un même programme, utilisent le même groupe avec des paramètres incompatibles (partition.assignment.strategy).</translation>
    </message>
    <message>
        <source>Or set the same partition.assignment.strategy in all of them.</source>
        <translation>Ou donnez à tous la même valeur de partition.assignment.strategy.</translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program is let in.</source>
        <translation>Avec un groupe de consommateurs d’un nouveau nom, le même programme est admis.</translation>
    </message>
    <message>
        <source>The session timeout of the consumer group is out of bounds</source>
        <translation>Le délai de session du groupe de consommateurs est hors limites</translation>
    </message>
    <message>
        <source>Event Hubs accepts a session.timeout.ms of 6,000 to 300,000, and max.poll.interval.ms may not be smaller than it.</source>
        <translation>Event Hubs accepte un session.timeout.ms de 6000 à 300&#x202f;000, et max.poll.interval.ms ne doit pas lui être inférieur.</translation>
    </message>
    <message>
        <source>Set session.timeout.ms to 30000, and max.poll.interval.ms to 300000.</source>
        <translation>Réglez session.timeout.ms sur 30000 et max.poll.interval.ms sur 300000.</translation>
    </message>
    <message>
        <source>The settings of the program show a session.timeout.ms outside of 6000 to 300000, or above max.poll.interval.ms.</source>
        <translation>Les paramètres du programme montrent un session.timeout.ms hors de la plage 6000 à 300000, ou supérieur à max.poll.interval.ms.</translation>
    </message>
    <message>
        <source>Another program is turned away because five readers are there already</source>
        <translation>Un autre programme est refusé, car cinq lecteurs sont déjà présents</translation>
    </message>
    <message>
        <source>Five readers for each partition and consumer group are the limit of AMQP. It does not count for Kafka, so neither InsightIDR nor this program takes one of the places or can be the one that is turned away.</source>
        <translation>Cinq lecteurs par partition et par groupe de consommateurs&#x202f;: c’est la limite d’AMQP. Elle ne vaut pas pour Kafka&#x202f;; ni InsightIDR ni ce programme n’occupent donc une de ces places ni ne peuvent être refusés pour cela.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Consumer groups, and make one for each program that reads by AMQP.</source>
        <translation>Dans le portail Azure, sélectionnez votre Event Hub, «&#x202f;Consumer groups&#x202f;» (Groupes de consommateurs), et créez-en un pour chaque programme qui lit par AMQP.</translation>
    </message>
    <message>
        <source>End instances of those programs that are left over.</source>
        <translation>Mettez fin aux instances oubliées de ces programmes.</translation>
    </message>
    <message>
        <source>The message comes from the other program and speaks of receivers or of epochs.</source>
        <translation>Le message vient de l’autre programme et parle de «&#x202f;receivers&#x202f;» ou d’«&#x202f;epoch&#x202f;».</translation>
    </message>
    <message>
        <source>The event hub does not tell what it holds</source>
        <translation>L’Event Hub ne dit pas ce qu’il contient</translation>
    </message>
    <message>
        <source>The event hub is there, but the question for its oldest and newest event was not answered in time.</source>
        <translation>L’Event Hub existe, mais la demande de son événement le plus ancien et du plus récent n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>Nothing else needs to be done: reading waits meanwhile, nothing is lost, and it goes on by itself.</source>
        <translation>Il n’y a rien d’autre à faire&#x202f;: pendant ce temps la lecture attend, rien n’est perdu, et elle reprend d’elle-même.</translation>
    </message>
    <message>
        <source>Check the disk, or the connection to the network drive, that holds the folder named in the details.</source>
        <translation>Vérifiez le disque, ou la liaison au lecteur réseau, où se trouve le dossier nommé dans les détails.</translation>
    </message>
    <message>
        <source>The disk is full: events cannot be kept</source>
        <translation>Le disque est plein&#x202f;: les événements ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>There is no room for the events that arrive, so reading was halted: what is not kept stays in the event hub until its retention time is over.</source>
        <translation>Il n’y a plus de place pour les événements qui arrivent&#x202f;; la lecture est donc suspendue&#x202f;: ce qui n’est pas conservé reste dans l’Event Hub jusqu’à la fin de sa durée de rétention.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the folder named in the details.</source>
        <translation>Libérez de l’espace sur le disque où se trouve le dossier nommé dans les détails.</translation>
    </message>
    <message>
        <source>The free space of that disk (df -h) is close to nothing.</source>
        <translation>L’espace libre de ce disque (df -h) est presque nul.</translation>
    </message>
    <message>
        <source>The disk does not take the events</source>
        <translation>Le disque n’accepte pas les événements</translation>
    </message>
    <message>
        <source>The system reports an error while events are written. Reading was halted; what is not kept stays in the event hub until its retention time is over.</source>
        <translation>Le système signale une erreur à l’écriture des événements. La lecture est suspendue&#x202f;; ce qui n’est pas conservé reste dans l’Event Hub jusqu’à la fin de sa durée de rétention.</translation>
    </message>
    <message>
        <source>The system&apos;s log (journalctl -k) names the disk at that time.</source>
        <translation>Le journal du système (journalctl -k) nomme le disque à ce moment-là.</translation>
    </message>
    <message>
        <source>Another program keeps events in this place</source>
        <translation>Un autre programme conserve des événements à cet emplacement</translation>
    </message>
    <message>
        <source>Only one program at a time may write to a store. The details name the other one.</source>
        <translation>Un seul programme à la fois peut écrire dans un stockage. Les détails nomment l’autre.</translation>
    </message>
    <message>
        <source>Let the other program go on: it collects the same events, and they can be searched meanwhile.</source>
        <translation>Laissez l’autre programme continuer&#x202f;: il collecte les mêmes événements, et on peut y chercher pendant ce temps.</translation>
    </message>
    <message>
        <source>Or close it, and connect here again.</source>
        <translation>Ou fermez-le, et reconnectez-vous ici.</translation>
    </message>
    <message>
        <source>A process with the number of the details is running (ps -p NUMBER).</source>
        <translation>Un processus portant le numéro des détails est en cours (ps -p NUMÉRO).</translation>
    </message>
    <message>
        <source>Another program holds the kept events</source>
        <translation>Un autre programme bloque les événements conservés</translation>
    </message>
    <message>
        <source>A program other than Hubscope, a backup perhaps, has the file of the kept events open and lets nobody write.</source>
        <translation>Un programme autre que Hubscope, peut-être une sauvegarde, a ouvert le fichier des événements conservés et ne laisse personne y écrire.</translation>
    </message>
    <message>
        <source>Wait for that program, or close it.</source>
        <translation>Attendez que ce programme ait fini, ou fermez-le.</translation>
    </message>
    <message>
        <source>The file named in the details is listed as open by it (lsof).</source>
        <translation>Le fichier nommé dans les détails apparaît comme ouvert par ce programme (lsof).</translation>
    </message>
    <message>
        <source>Events may not be kept in this folder</source>
        <translation>Aucun droit de conserver des événements dans ce dossier</translation>
    </message>
    <message>
        <source>Your user may not write there, or the disk is read-only.</source>
        <translation>Votre utilisateur n’a pas le droit d’y écrire, ou le disque est en lecture seule.</translation>
    </message>
    <message>
        <source>Give your user the right to write to the folder named in the details, or choose another one (hubscope-cli collect: --store DIR).</source>
        <translation>Donnez à votre utilisateur le droit d’écrire dans le dossier nommé dans les détails, ou choisissez-en un autre (hubscope-cli collect&#x202f;: --store DIR).</translation>
    </message>
    <message>
        <source>See whether its disk is mounted read-only; after a fault the system does that by itself.</source>
        <translation>Voyez si son disque est monté en lecture seule&#x202f;; après une défaillance, le système le fait de lui-même.</translation>
    </message>
    <message>
        <source>A file cannot be made in that folder by hand either.</source>
        <translation>Même à la main, aucun fichier ne peut être créé dans ce dossier.</translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link</source>
        <translation>L’emplacement des événements conservés est un lien symbolique</translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events, so nothing is written through it.</source>
        <translation>Quelqu’un a pu placer ce lien pour s’emparer des événements&#x202f;; rien n’est donc écrit à travers lui.</translation>
    </message>
    <message>
        <source>Remove the link named in the details, or name the folder that it leads to.</source>
        <translation>Supprimez le lien nommé dans les détails, ou indiquez le dossier vers lequel il mène.</translation>
    </message>
    <message>
        <source>ls -l shows where the link leads.</source>
        <translation>ls -l montre où mène le lien.</translation>
    </message>
    <message>
        <source>The kept events are damaged</source>
        <translation>Les événements conservés sont endommagés</translation>
    </message>
    <message>
        <source>The file does not hold what was written to it. Reading has ended; what is not kept stays in the event hub until its retention time is over.</source>
        <translation>Le fichier ne contient pas ce qui y a été écrit. La lecture est terminée&#x202f;; ce qui n’est pas conservé reste dans l’Event Hub jusqu’à la fin de sa durée de rétention.</translation>
    </message>
    <message>
        <source>Connect again, or start collecting again: the damaged file is kept aside, and a new one goes on where the old one ended.</source>
        <translation>Reconnectez-vous, ou relancez la collecte&#x202f;: le fichier endommagé est mis de côté, et un nouveau reprend où l’ancien s’est arrêté.</translation>
    </message>
    <message>
        <source>Beside the file there is one whose name ends in damaged and a time, after that.</source>
        <translation>Ensuite, à côté du fichier, il y en a un dont le nom finit par «&#x202f;damaged&#x202f;» et une heure.</translation>
    </message>
    <message>
        <source>Damaged events were kept aside</source>
        <translation>Des événements endommagés ont été mis de côté</translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. It was given another name and left as it is; new events go into a new file.</source>
        <translation>Le fichier des événements conservés était endommagé. Il a été renommé et laissé tel quel&#x202f;; les nouveaux événements vont dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Keep the file named in the details as long as its events may be needed: nothing of it is deleted.</source>
        <translation>Gardez le fichier nommé dans les détails tant que ses événements peuvent servir&#x202f;: rien n’en est supprimé.</translation>
    </message>
    <message>
        <source>The file named in the details is there.</source>
        <translation>Le fichier nommé dans les détails est présent.</translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events</source>
        <translation>Une version plus récente de Hubscope a conservé ces événements</translation>
    </message>
    <message>
        <source>This version does not know how they are kept, so it has not touched them.</source>
        <translation>Cette version ne sait pas comment ils sont conservés&#x202f;; elle n’y a donc pas touché.</translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation>Installez cette version ou une plus récente.</translation>
    </message>
    <message>
        <source>Or keep new events in another folder.</source>
        <translation>Ou conservez les nouveaux événements dans un autre dossier.</translation>
    </message>
    <message>
        <source>The details name the version of the file and the one that this program knows.</source>
        <translation>Les détails indiquent la version du fichier et celle que connaît ce programme.</translation>
    </message>
    <message>
        <source>A message is larger than can be kept</source>
        <translation>Un message est trop grand pour être conservé</translation>
    </message>
    <message>
        <source>One message holds more than a store takes at once. No tier of Event Hubs should let it in. Reading has ended before it.</source>
        <translation>Un message contient plus que ce qu’un stockage accepte en une fois. Aucun niveau d’Event Hubs ne devrait le laisser entrer. La lecture s’est arrêtée juste avant lui.</translation>
    </message>
    <message>
        <source>The details name its size.</source>
        <translation>Les détails indiquent sa taille.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events</source>
        <translation>La mémoire ne suffit pas pour conserver les événements</translation>
    </message>
    <message>
        <source>The system gave this program no more memory. Reading was halted.</source>
        <translation>Le système n’a plus donné de mémoire à ce programme. La lecture est suspendue.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The system shows hardly any memory as available (free -h).</source>
        <translation>Le système n’indique presque plus de mémoire disponible (free -h).</translation>
    </message>
    <message>
        <source>The host name leads nowhere</source>
        <translation>Le nom d’hôte ne mène nulle part</translation>
    </message>
    <message>
        <source>No address is known for the namespace&apos;s host name. It is mistyped, the namespace was deleted or never made, it is of another Azure cloud, or this network&apos;s DNS hides it.</source>
        <translation>Aucune adresse n’est connue pour le nom d’hôte de l’espace de noms. Il est mal saisi, l’espace de noms a été supprimé ou jamais créé, il est d’un autre cloud Azure, ou le DNS de ce réseau le cache.</translation>
    </message>
    <message>
        <source>If the namespace has a private endpoint only, connect to the network (VPN) whose DNS knows it.</source>
        <translation>Si l’espace de noms n’a qu’un point de terminaison privé, connectez-vous au réseau (VPN) dont le DNS le connaît.</translation>
    </message>
    <message>
        <source>Verify that the namespace still exists.</source>
        <translation>Vérifiez que l’espace de noms existe encore.</translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name) here and from another network: if no network knows it, the name is wrong or the namespace is gone.</source>
        <translation>Recherchez le nom (nslookup, puis le nom d’hôte) ici et depuis un autre réseau&#x202f;: si aucun réseau ne le connaît, le nom est faux ou l’espace de noms n’existe plus.</translation>
    </message>
    <message>
        <source>if other names are not found either</source>
        <translation>si d’autres noms ne sont pas trouvés non plus</translation>
    </message>
    <message>
        <source>if the name is known in the company&apos;s network only</source>
        <translation>si le nom n’est connu que dans le réseau de l’entreprise</translation>
    </message>
    <message>
        <source>if the name ends in servicebus.cloudapi.de</source>
        <translation>si le nom finit par servicebus.cloudapi.de</translation>
    </message>
    <message>
        <source>This computer cannot look up host names</source>
        <translation>Cet ordinateur ne peut pas résoudre les noms d’hôte</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so nothing is known about the host name yet. The network is down, or the DNS server set here cannot be reached.</source>
        <translation>Le serveur DNS n’a pas répondu&#x202f;; on ne sait donc encore rien du nom d’hôte. Le réseau est coupé, ou le serveur DNS configuré ici est injoignable.</translation>
    </message>
    <message>
        <source>Ask whether this network lets computers look up names outside.</source>
        <translation>Demandez si ce réseau permet aux ordinateurs de résoudre des noms externes.</translation>
    </message>
    <message>
        <source>Other names (nslookup microsoft.com) get no answer either.</source>
        <translation>D’autres noms (nslookup microsoft.com) n’obtiennent pas de réponse non plus.</translation>
    </message>
    <message>
        <source>The host name could not be looked up</source>
        <translation>Le nom d’hôte n’a pas pu être résolu</translation>
    </message>
    <message>
        <source>DNS answered with a failure; its words stand in the details.</source>
        <translation>Le DNS a répondu par une erreur&#x202f;; son message figure dans les détails.</translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name): the same failure comes.</source>
        <translation>Recherchez le nom (nslookup, puis le nom d’hôte)&#x202f;: le même échec se produit.</translation>
    </message>
    <message>
        <source>if other names fail as well</source>
        <translation>si d’autres noms échouent aussi</translation>
    </message>
    <message>
        <source>if other names are found</source>
        <translation>si d’autres noms sont trouvés</translation>
    </message>
    <message>
        <source>The connection to this port is refused</source>
        <translation>La connexion à ce port est refusée</translation>
    </message>
    <message>
        <source>The address answers, but refuses connections on this port. Event Hubs itself does not do that: a firewall rejects them, or host or port are not those of an Event Hubs namespace.</source>
        <translation>L’adresse répond, mais refuse les connexions sur ce port. Event Hubs lui-même ne fait pas cela&#x202f;: un pare-feu les rejette, ou l’hôte ou le port ne sont pas ceux d’un espace de noms Event Hubs.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same host and port answer: then the firewall here rejects them.</source>
        <translation>Depuis un autre réseau (partage de connexion d’un téléphone), le même hôte et le même port répondent&#x202f;: c’est donc le pare-feu d’ici qui les rejette.</translation>
    </message>
    <message>
        <source>if it is refused on this computer only</source>
        <translation>si la connexion n’est refusée que sur cet ordinateur</translation>
    </message>
    <message>
        <source>The hub&apos;s IPv6 address cannot be reached from here</source>
        <translation>L’adresse IPv6 du hub est injoignable d’ici</translation>
    </message>
    <message>
        <source>DNS gave an IPv6 address, but this network has no way to it. If there is an IPv4 address too, it is tried next.</source>
        <translation>Le DNS a donné une adresse IPv6, mais ce réseau n’a aucune route vers elle. S’il existe aussi une adresse IPv4, elle est essayée ensuite.</translation>
    </message>
    <message>
        <source>Let this connection use IPv4 only (in its set-up, step 4).</source>
        <translation>Limitez cette connexion à IPv4 (dans sa configuration, étape 4).</translation>
    </message>
    <message>
        <source>Check the IPv6 settings of this network, or switch IPv6 off on this computer.</source>
        <translation>Vérifiez les paramètres IPv6 de ce réseau, ou désactivez IPv6 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remember that the namespace&apos;s address rules know IPv4 only.</source>
        <translation>N’oubliez pas que les règles d’adresses de l’espace de noms ne connaissent qu’IPv4.</translation>
    </message>
    <message>
        <source>The stage “Host name” lists an IPv6 address, and no IPv6 page opens in a browser here.</source>
        <translation>La phase «&#x202f;Nom d’hôte&#x202f;» liste une adresse IPv6, et aucune page IPv6 ne s’ouvre dans un navigateur ici.</translation>
    </message>
    <message>
        <source>There is no way from this network to the hub</source>
        <translation>Aucun chemin ne mène de ce réseau au hub</translation>
    </message>
    <message>
        <source>This computer has no route to the namespace&apos;s address. The network or VPN is down, or a router turns the connection away.</source>
        <translation>Cet ordinateur n’a pas de route vers l’adresse de l’espace de noms. Le réseau ou le VPN est coupé, ou un routeur refuse la connexion.</translation>
    </message>
    <message>
        <source>The stage “Host name” shows a private address (10.…, 172.16.… to 172.31.…, 192.168.…) that no VPN leads to, or nothing else can be reached either.</source>
        <translation>La phase «&#x202f;Nom d’hôte&#x202f;» montre une adresse privée (10.…, 172.16.… à 172.31.…, 192.168.…) à laquelle aucun VPN ne mène, ou rien d’autre n’est joignable non plus.</translation>
    </message>
    <message>
        <source>This computer forbids the connection</source>
        <translation>Cet ordinateur interdit la connexion</translation>
    </message>
    <message>
        <source>A firewall or security policy on this computer does not let programs connect to this port.</source>
        <translation>Un pare-feu ou une stratégie de sécurité de cet ordinateur empêche les programmes de se connecter à ce port.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own firewall (nft list ruleset) and security software.</source>
        <translation>Examinez le pare-feu de cet ordinateur (nft list ruleset) et ses logiciels de sécurité.</translation>
    </message>
    <message>
        <source>Another computer on the same network connects.</source>
        <translation>Un autre ordinateur du même réseau se connecte.</translation>
    </message>
    <message>
        <source>if browsers here only work with a proxy</source>
        <translation>si les navigateurs d’ici ne fonctionnent qu’avec un proxy</translation>
    </message>
    <message>
        <source>if the stage “Host name” shows a private address: then the VPN is missing</source>
        <translation>si la phase «&#x202f;Nom d’hôte&#x202f;» montre une adresse privée&#x202f;: il manque alors le VPN</translation>
    </message>
    <message>
        <source>Open an outbound connection over TCP port 9093 on your InsightIDR Collector</source>
        <translation>Open an outbound connection over TCP port 9093 on your InsightIDR Collector</translation>
    </message>
    <message>
        <source>The network only lets web traffic out, through a proxy</source>
        <translation>Le réseau ne laisse sortir que le trafic web, par un proxy</translation>
    </message>
    <message>
        <source>Until then, run this program where that way exists, for example beside the collector.</source>
        <translation>En attendant, exécutez ce programme là où cette sortie existe, par exemple à côté du collecteur.</translation>
    </message>
    <message>
        <source>A proxy is set on this computer (echo $https_proxy, or the network settings), and without it no web page opens.</source>
        <translation>Un proxy est configuré sur cet ordinateur (echo $https_proxy, ou les paramètres réseau), et sans lui aucune page web ne s’ouvre.</translation>
    </message>
    <message>
        <source>The event hub was deleted and made again</source>
        <translation>L’Event Hub a été supprimé puis recréé</translation>
    </message>
    <message>
        <source>It has the same name, but its events are counted anew. What the old one held and was not read is gone; the new one is read from its beginning.</source>
        <translation>Il porte le même nom, mais ses événements sont comptés depuis zéro. Ce que l’ancien contenait et qui n’a pas été lu est perdu&#x202f;; le nouveau est lu depuis le début.</translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who deleted it and when.</source>
        <translation>Dans le portail Azure, regardez dans «&#x202f;Activity log&#x202f;» (Journal d’activité) de l’espace de noms par qui et quand il a été supprimé.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a creation time after the last reading.</source>
        <translation>«&#x202f;Overview&#x202f;» de l’Event Hub affiche une date de création postérieure à la dernière lecture.</translation>
    </message>
    <message>
        <source>The event hub has fewer partitions than before</source>
        <translation>L’Event Hub a moins de partitions qu’avant</translation>
    </message>
    <message>
        <source>A partition that was read is not there any more, so the event hub was made again. What it held and was not read is gone.</source>
        <translation>Une partition qui était lue n’existe plus&#x202f;; l’Event Hub a donc été recréé. Ce qu’il contenait et qui n’a pas été lu est perdu.</translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who changed it and when.</source>
        <translation>Dans le portail Azure, regardez dans «&#x202f;Activity log&#x202f;» (Journal d’activité) de l’espace de noms par qui et quand il a été modifié.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows fewer partitions than the connection panel did.</source>
        <translation>«&#x202f;Overview&#x202f;» de l’Event Hub affiche moins de partitions que le panneau de connexion n’en montrait.</translation>
    </message>
    <message>
        <source>Events were deleted before they could be read</source>
        <translation>Des événements ont été supprimés avant d’être lus</translation>
    </message>
    <message>
        <source>The place where reading should go on is older than what the event hub keeps. Reading goes on at the oldest event.</source>
        <translation>L’endroit où la lecture devait reprendre est plus ancien que ce que l’Event Hub conserve. La lecture reprend à l’événement le plus ancien.</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub and raise its retention time.</source>
        <translation>Dans le portail Azure, ouvrez l’Event Hub et augmentez sa durée de rétention.</translation>
    </message>
    <message>
        <source>Let the program read more often than the retention time.</source>
        <translation>Faites lire le programme à des intervalles plus courts que la durée de rétention.</translation>
    </message>
    <message>
        <source>The time since the last reading is longer than the event hub&apos;s retention time.</source>
        <translation>Le temps écoulé depuis la dernière lecture dépasse la durée de rétention de l’Event Hub.</translation>
    </message>
    <message>
        <source>Events are packed in a way that cannot be read</source>
        <translation>Des événements sont compressés d’une manière illisible</translation>
    </message>
    <message>
        <source>Whoever sends to the event hub compresses with something other than gzip.</source>
        <translation>L’expéditeur compresse ce qu’il envoie à l’Event Hub avec autre chose que gzip.</translation>
    </message>
    <message>
        <source>Find out which program sends to the event hub: Azure&apos;s own exports do not do this.</source>
        <translation>Trouvez quel programme envoie à l’Event Hub&#x202f;: les exports d’Azure ne font pas cela.</translation>
    </message>
    <message>
        <source>Set that sender to gzip or to no compression.</source>
        <translation>Réglez cet expéditeur sur gzip ou sur aucune compression.</translation>
    </message>
    <message>
        <source>The sender&apos;s settings show compression (snappy, lz4, zstd).</source>
        <translation>Les paramètres de l’expéditeur indiquent une compression (snappy, lz4, zstd).</translation>
    </message>
    <message>
        <source>An event arrived damaged</source>
        <translation>Un événement est arrivé endommagé</translation>
    </message>
    <message>
        <source>Its checksum does not fit. It is fetched again by itself.</source>
        <translation>Sa somme de contrôle ne concorde pas. Il est récupéré de nouveau automatiquement.</translation>
    </message>
    <message>
        <source>If it happens often, ask whether a device between here and Azure changes the traffic.</source>
        <translation>Si cela se répète, demandez si un équipement entre ici et Azure modifie le trafic.</translation>
    </message>
    <message>
        <source>The same event arrives well later, or from another network.</source>
        <translation>Le même événement arrive intact plus tard, ou depuis un autre réseau.</translation>
    </message>
    <message>
        <source>An event is larger than can be fetched</source>
        <translation>Un événement est trop grand pour être récupéré</translation>
    </message>
    <message>
        <source>One message in the event hub is larger than what this connection may take.</source>
        <translation>Un message de l’Event Hub est plus grand que ce que cette connexion peut accepter.</translation>
    </message>
    <message>
        <source>Find out who sends messages over 1 MB to the event hub.</source>
        <translation>Trouvez qui envoie des messages de plus de 1&#xa0;Mo à l’Event Hub.</translation>
    </message>
    <message>
        <source>The partition named in the details stands still at one place.</source>
        <translation>La partition nommée dans les détails reste bloquée au même endroit.</translation>
    </message>
    <message>
        <source>The reader was too slow and lost its place in the consumer group</source>
        <translation>Le lecteur a été trop lent et a perdu sa place dans le groupe de consommateurs</translation>
    </message>
    <message>
        <source>Between two looks at the event hub more time passed than max.poll.interval.ms allows, so that others got its partitions and it has to join its group again.</source>
        <translation>Entre deux interrogations de l’Event Hub, il s’est écoulé plus de temps que ne le permet max.poll.interval.ms&#x202f;; d’autres ont donc reçu ses partitions et il recommence.</translation>
    </message>
    <message>
        <source>See whether the computer was asleep or has no processor time or memory left.</source>
        <translation>Voyez si l’ordinateur était en veille, ou s’il manque de temps processeur ou de mémoire.</translation>
    </message>
    <message>
        <source>In the program that shows this, raise max.poll.interval.ms or let it do less with each event.</source>
        <translation>Dans le programme qui affiche cela, augmentez max.poll.interval.ms, ou réduisez ce qu’il fait pour chaque événement.</translation>
    </message>
    <message>
        <source>The details say how long it took; the computer&apos;s own log shows a sleep or a standstill at that time.</source>
        <translation>Les détails disent combien de temps cela a duré&#x202f;; le journal de l’ordinateur montre une veille ou un blocage à ce moment-là.</translation>
    </message>
    <message>
        <source>The namespace slows the reading down</source>
        <translation>L’espace de noms ralentit la lecture</translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up, so Azure delays its answers.</source>
        <translation>Les unités de débit de l’espace de noms sont épuisées&#x202f;; Azure retarde donc ses réponses.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look at Throttled Requests.</source>
        <translation>Dans le portail Azure, ouvrez «&#x202f;Metrics&#x202f;» (Métriques) de l’espace de noms et regardez «&#x202f;Throttled Requests&#x202f;».</translation>
    </message>
    <message>
        <source>Raise its throughput units under Scale, or switch Auto-Inflate on.</source>
        <translation>Augmentez ses unités de débit sous «&#x202f;Scale&#x202f;», ou activez «&#x202f;Auto-Inflate&#x202f;».</translation>
    </message>
    <message>
        <source>Throttled Requests of the namespace are above zero at that time.</source>
        <translation>Les «&#x202f;Throttled Requests&#x202f;» de l’espace de noms sont supérieures à zéro à ce moment-là.</translation>
    </message>
    <message>
        <source>The event hub holds events but does not hand them out</source>
        <translation>L’Event Hub contient des événements mais ne les livre pas</translation>
    </message>
    <message>
        <source>No event came in time, though the event hub says it has some. The namespace is very busy, or something between holds the data back.</source>
        <translation>Aucun événement n’est arrivé à temps, bien que l’Event Hub dise en avoir. L’espace de noms est très chargé, ou un équipement intermédiaire retient les données.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the event arrives: then something between holds the data back.</source>
        <translation>Depuis un autre réseau (partage de connexion d’un téléphone), l’événement arrive&#x202f;: c’est donc un équipement intermédiaire qui retient les données.</translation>
    </message>
    <message>
        <source>The event hub is empty</source>
        <translation>L’Event Hub est vide</translation>
    </message>
    <message>
        <source>Everything works, but there is no event to read. Nothing was sent yet, or it goes to another event hub.</source>
        <translation>Tout fonctionne, mais il n’y a aucun événement à lire. Rien n’a encore été envoyé, ou cela va dans un autre Event Hub.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages.</source>
        <translation>«&#x202f;Overview&#x202f;» de l’Event Hub n’affiche aucun message entrant.</translation>
    </message>
    <message>
        <source>Connected, but no event arrives</source>
        <translation>Connecté, mais aucun événement n’arrive</translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing. Nothing happened yet, or the logs go to another event hub.</source>
        <translation>La connexion est établie, mais aucune donnée ne circule. Il ne s’est encore rien passé, ou les journaux vont dans un autre Event Hub.</translation>
    </message>
    <message>
        <source>If reading begins at the end of the hub, read from the beginning (Connection, Read From Beginning) to see what it holds.</source>
        <translation>Si la lecture commence à la fin du hub, lisez depuis le début (Connexion, Lire depuis le début) pour voir ce qu’il contient.</translation>
    </message>
    <message>
        <source>Check the diagnostic settings of Azure Monitor, Entra ID and Defender for Cloud: each must stream to this event hub, and Networking of the namespace must let trusted Microsoft services in.</source>
        <translation>Vérifiez les paramètres de diagnostic d’Azure Monitor, d’Entra ID et de Defender for Cloud&#x202f;: chacun doit envoyer à cet Event Hub, et «&#x202f;Networking&#x202f;» (Mise en réseau) de l’espace de noms doit laisser entrer les services Microsoft approuvés.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages: then Azure sends nothing here. If it shows some, the wrong event hub or time is read.</source>
        <translation>«&#x202f;Overview&#x202f;» de l’Event Hub n’affiche aucun message entrant&#x202f;: Azure n’envoie donc rien ici. S’il en affiche, vous lisez le mauvais Event Hub ou la mauvaise période.</translation>
    </message>
    <message>
        <source>if the connection test says that the event hub is empty</source>
        <translation>si le test de connexion dit que l’Event Hub est vide</translation>
    </message>
    <message>
        <source>if the export was never saved</source>
        <translation>si l’export n’a jamais été enregistré</translation>
    </message>
    <message>
        <source>if Networking of the namespace allows selected networks only</source>
        <translation>si «&#x202f;Networking&#x202f;» de l’espace de noms n’autorise que des réseaux sélectionnés</translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing to IDR</source>
        <translation>A connection has been established, but no data is flowing to IDR</translation>
    </message>
    <message>
        <source>Header values of events look garbled</source>
        <translation>Les valeurs d’en-tête des événements semblent illisibles</translation>
    </message>
    <message>
        <source>Whoever sends by AMQP has its header values written in AMQP&apos;s own form; Kafka hands them out as they are. The events themselves are whole.</source>
        <translation>Quand l’expéditeur utilise AMQP, les valeurs d’en-tête sont écrites dans le format propre à AMQP&#x202f;; Kafka les livre telles quelles. Les événements eux-mêmes sont intacts.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: neither InsightIDR nor this program sorts by headers.</source>
        <translation>Il n’y a rien à faire&#x202f;: ni InsightIDR ni ce programme ne classent selon les en-têtes.</translation>
    </message>
    <message>
        <source>The body of the same event is readable.</source>
        <translation>Le corps du même événement est lisible.</translation>
    </message>
    <message>
        <source>The key was regenerated while connected</source>
        <translation>La clé a été régénérée pendant la connexion</translation>
    </message>
    <message>
        <source>A connection that stands goes on with the old key; from the next one on the hub refuses it.</source>
        <translation>Une connexion établie continue avec l’ancienne clé&#x202f;; le hub refuse celle-ci à partir de la connexion suivante.</translation>
    </message>
    <message>
        <source>Enter the new connection string here (File, Set Up a Connection).</source>
        <translation>Saisissez la nouvelle chaîne de connexion ici (Fichier, Configurer une connexion).</translation>
    </message>
    <message>
        <source>It worked for hours or days, and the policy&apos;s key in the Azure portal is not the one in use any more.</source>
        <translation>Cela a fonctionné des heures ou des jours, et la clé de la stratégie dans le portail Azure n’est plus celle utilisée.</translation>
    </message>
    <message>
        <source>The namespace changed over to its second region</source>
        <translation>L’espace de noms a basculé dans sa seconde région</translation>
    </message>
    <message>
        <source>Behind a geo-recovery alias stands another namespace now. It has neither the old events nor the places where reading stopped, and each namespace has keys of its own.</source>
        <translation>Derrière un alias de géo-récupération se trouve maintenant un autre espace de noms. Il n’a ni les anciens événements ni les positions où la lecture s’est arrêtée, et chaque espace de noms a ses propres clés.</translation>
    </message>
    <message>
        <source>Use the connection string of the alias: in the Azure portal open the namespace, Geo-Recovery, then Shared access policies.</source>
        <translation>Utilisez la chaîne de connexion de l’alias&#x202f;: dans le portail Azure, ouvrez l’espace de noms, «&#x202f;Geo-Recovery&#x202f;», puis «&#x202f;Shared access policies&#x202f;» (Stratégies d’accès partagé).</translation>
    </message>
    <message>
        <source>Read from the beginning (Connection, Read From Beginning).</source>
        <translation>Lisez depuis le début (Connexion, Lire depuis le début).</translation>
    </message>
    <message>
        <source>Fetch what is missing from the first namespace while it still exists.</source>
        <translation>Récupérez ce qui manque dans le premier espace de noms tant qu’il existe encore.</translation>
    </message>
    <message>
        <source>Geo-Recovery of the namespace shows the other namespace as the primary one.</source>
        <translation>«&#x202f;Geo-Recovery&#x202f;» de l’espace de noms montre l’autre espace de noms comme principal.</translation>
    </message>
    <message>
        <source>The connection to the hub was lost</source>
        <translation>La connexion au hub a été perdue</translation>
    </message>
    <message>
        <source>The other side or something between ended it. The program connects again by itself, and no event is lost.</source>
        <translation>L’autre extrémité ou un équipement intermédiaire y a mis fin. Le programme se reconnecte de lui-même, et aucun événement n’est perdu.</translation>
    </message>
    <message>
        <source>The times in Diagnostics: at even distances of four or ten minutes it is a limit for idle connections.</source>
        <translation>Les heures dans le diagnostic&#x202f;: à intervalles réguliers de quatre ou dix minutes, c’est une limite pour connexions inactives.</translation>
    </message>
    <message>
        <source>Send the samples again.</source>
        <translation>Envoyez de nouveau les échantillons.</translation>
    </message>
    <message>
        <source>Search InsightIDR&apos;s Log Search for the marker of the samples: what is found there did arrive.</source>
        <translation>Cherchez le marqueur des échantillons dans «&#x202f;Log Search&#x202f;» d’InsightIDR&#x202f;: ce qui s’y trouve est bien arrivé.</translation>
    </message>
    <message>
        <source>The policy may not send to this event hub</source>
        <translation>La stratégie n’a pas le droit d’envoyer à cet Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Send right on this event hub. For InsightIDR this is as it should be: it needs Listen only.</source>
        <translation>L’authentification réussit, mais la stratégie d’accès partagé n’a pas le droit Send sur cet Event Hub. Pour InsightIDR, c’est normal&#x202f;: il ne lui faut que Listen.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies, and add one with Send ticked, for samples alone; delete it afterwards. Leave InsightIDR&apos;s policy as it is.</source>
        <translation>Dans le portail Azure, sélectionnez votre Event Hub, «&#x202f;Shared access policies&#x202f;» (Stratégies d’accès partagé), et ajoutez-en une avec Send coché, pour les échantillons seulement&#x202f;; supprimez-la ensuite. Ne modifiez pas la stratégie d’InsightIDR.</translation>
    </message>
    <message>
        <source>Copy that policy&apos;s &quot;Connection string–primary key&quot; and give it as the one for sending.</source>
        <translation>Copiez la «&#x202f;Connection String Primary Key&#x202f;» de cette stratégie et indiquez-la comme chaîne pour l’envoi.</translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Send is not among them.</source>
        <translation>«&#x202f;Shared access policies&#x202f;» de l’Event Hub affiche les droits («&#x202f;claims&#x202f;») de la stratégie, et Send n’y figure pas.</translation>
    </message>
    <message>
        <source>if Send is ticked: then the key or the policy name has a typo</source>
        <translation>si Send est coché&#x202f;: la clé ou le nom de la stratégie contient une faute de frappe</translation>
    </message>
    <message>
        <source>The event hub takes no message of this size</source>
        <translation>L’Event Hub n’accepte pas de message de cette taille</translation>
    </message>
    <message>
        <source>A namespace takes messages of up to 1 MB, in the Basic tier of up to 256 KB. A sample has a few KB, so something else sets a limit here.</source>
        <translation>Un espace de noms accepte des messages de 1&#xa0;Mo au plus, et de 256&#xa0;ko au niveau Basic. Un échantillon fait quelques ko&#x202f;; c’est donc autre chose qui impose une limite ici.</translation>
    </message>
    <message>
        <source>What the server said, under the details, names a size or a limit.</source>
        <translation>La réponse du serveur, sous les détails, indique une taille ou une limite.</translation>
    </message>
    <message>
        <source>The namespace takes no more messages right now</source>
        <translation>L’espace de noms n’accepte plus de messages pour l’instant</translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up. Azure&apos;s own exports to it are held back or lost, too.</source>
        <translation>Les unités de débit de l’espace de noms sont épuisées. Les exports d’Azure vers celui-ci sont eux aussi retenus ou perdus.</translation>
    </message>
    <message>
        <source>The event hub does not say whether it took the samples</source>
        <translation>L’Event Hub ne dit pas s’il a reçu les échantillons</translation>
    </message>
    <message>
        <source>Signing in works, and the samples went out, but no answer came in time. The namespace is very busy, or something between holds the data back. They may still arrive; they are not sent twice by themselves.</source>
        <translation>L’authentification réussit et les échantillons sont partis, mais aucune réponse n’est arrivée à temps. L’espace de noms est très chargé, ou un équipement intermédiaire retient les données. Ils peuvent encore arriver&#x202f;; ils ne sont pas renvoyés automatiquement.</translation>
    </message>
    <message>
        <source>The connection broke while samples were sent</source>
        <translation>La connexion a été coupée pendant l’envoi des échantillons</translation>
    </message>
    <message>
        <source>The other side or something between ended it before the event hub had answered. The samples may have arrived; they are not sent twice by themselves.</source>
        <translation>L’autre extrémité ou un équipement intermédiaire y a mis fin avant la réponse de l’Event Hub. Les échantillons sont peut-être arrivés&#x202f;; ils ne sont pas renvoyés automatiquement.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples arrive.</source>
        <translation>Depuis un autre réseau (partage de connexion d’un téléphone), les échantillons arrivent.</translation>
    </message>
    <message>
        <source>The event hub took the samples but did not hand them out in time</source>
        <translation>L’Event Hub a reçu les échantillons mais ne les a pas livrés à temps</translation>
    </message>
    <message>
        <source>The samples lie in the event hub, at the places that are shown, but reading them brought nothing in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>Les échantillons sont dans l’Event Hub, aux endroits indiqués, mais leur lecture n’a rien donné à temps. L’espace de noms est très chargé, ou un équipement intermédiaire retient les données.</translation>
    </message>
    <message>
        <source>The two connection strings lead to different namespaces</source>
        <translation>Les deux chaînes de connexion mènent à des espaces de noms différents</translation>
    </message>
    <message>
        <source>Samples would be sent to one namespace and looked for in another. Nothing was sent.</source>
        <translation>Les échantillons seraient envoyés à un espace de noms et cherchés dans un autre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Copy both strings from policies of the same namespace, or of the same event hub in it.</source>
        <translation>Copiez les deux chaînes depuis des stratégies du même espace de noms, ou du même Event Hub de celui-ci.</translation>
    </message>
    <message>
        <source>With a geo-recovery alias use the strings of the alias for both.</source>
        <translation>Avec un alias de géo-récupération, utilisez les chaînes de l’alias pour les deux.</translation>
    </message>
    <message>
        <source>What stands behind Endpoint= differs between the two strings.</source>
        <translation>Ce qui suit Endpoint= diffère entre les deux chaînes.</translation>
    </message>
    <message>
        <source>A sample came back but is sorted into another log set</source>
        <translation>Un échantillon est revenu, mais est classé dans un autre jeu de journaux</translation>
    </message>
    <message>
        <source>Sending and reading work. A rule of this connection&apos;s own rule book takes the sample before the one that is meant for it.</source>
        <translation>L’envoi et la lecture fonctionnent. Une règle du recueil propre à cette connexion prend l’échantillon avant celle qui lui est destinée.</translation>
    </message>
    <message>
        <source>Open the Rules panel and look at the rule that is named beside the sample.</source>
        <translation>Ouvrez le panneau Règles et examinez la règle nommée à côté de l’échantillon.</translation>
    </message>
    <message>
        <source>If it is meant like this, nothing needs to be done; otherwise move, change or reset the rule.</source>
        <translation>Si c’est voulu, il n’y a rien à faire&#x202f;; sinon, déplacez, modifiez ou réinitialisez la règle.</translation>
    </message>
    <message>
        <source>With the built-in rules (Rules, Reset) all samples land where they should.</source>
        <translation>Avec les règles intégrées (Règles, Réinitialiser), tous les échantillons aboutissent où ils doivent.</translation>
    </message>
    <message>
        <source>A sample came back changed</source>
        <translation>Un échantillon est revenu modifié</translation>
    </message>
    <message>
        <source>At the place where the event hub put the sample lies something else. Either the event hub was made anew meanwhile, or something between changes what is sent.</source>
        <translation>À l’endroit où l’Event Hub a mis l’échantillon se trouve autre chose. Soit l’Event Hub a été recréé entre-temps, soit un équipement intermédiaire modifie ce qui est envoyé.</translation>
    </message>
    <message>
        <source>If it stays, ask whether a device between here and Azure changes the traffic.</source>
        <translation>Si cela persiste, demandez si un équipement entre ici et Azure modifie le trafic.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples come back unchanged.</source>
        <translation>Depuis un autre réseau (partage de connexion d’un téléphone), les échantillons reviennent inchangés.</translation>
    </message>
    <message>
        <source>The connection string cannot be used</source>
        <translation>La chaîne de connexion est inutilisable</translation>
    </message>
    <message>
        <source>It is not complete, or it is another kind of secret: a bare key, a shared access signature (SharedAccessSignature=), a string of a storage account or of an IoT hub.</source>
        <translation>Elle n’est pas complète, ou c’est un autre type de secret&#x202f;: une clé seule, une signature d’accès partagé (SharedAccessSignature=), la chaîne d’un compte de stockage ou d’un IoT Hub.</translation>
    </message>
    <message>
        <source>The string does not read Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….</source>
        <translation>La chaîne n’a pas la forme Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….</translation>
    </message>
    <message>
        <source>The connection string belongs to another event hub</source>
        <translation>La chaîne de connexion appartient à un autre Event Hub</translation>
    </message>
    <message>
        <source>Its EntityPath names another event hub than the one that shall be read.</source>
        <translation>Son EntityPath nomme un autre Event Hub que celui qui doit être lu.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs: if it lists only one of the two names, that one is meant. If that is the one in the string, give it as the event hub (hubscope-cli: --hub NAME).</source>
        <translation>Dans le portail Azure, ouvrez l’espace de noms, «&#x202f;Event Hubs&#x202f;»&#x202f;: s’il ne liste qu’un des deux noms, c’est celui-là qui est voulu. Si c’est celui de la chaîne, indiquez-le comme Event Hub (hubscope-cli&#x202f;: --hub NAME).</translation>
    </message>
    <message>
        <source>If it is the other, copy the connection string from a policy of that event hub, or from one of the namespace.</source>
        <translation>Si c’est l’autre, copiez la chaîne de connexion d’une stratégie de cet Event Hub, ou d’une stratégie de l’espace de noms.</translation>
    </message>
    <message>
        <source>What stands behind EntityPath= in the string is not the name of the event hub.</source>
        <translation>Ce qui suit EntityPath= dans la chaîne n’est pas le nom de l’Event Hub.</translation>
    </message>
    <message>
        <source>It is not said which event hub to read</source>
        <translation>L’Event Hub à lire n’est pas indiqué</translation>
    </message>
    <message>
        <source>The connection string is that of the whole namespace, and no event hub was named beside it.</source>
        <translation>La chaîne de connexion est celle de tout l’espace de noms, et aucun Event Hub n’a été nommé en plus.</translation>
    </message>
    <message>
        <source>Enter the event hub&apos;s name; the guide names it insights-operational-logs.</source>
        <translation>Saisissez le nom de l’Event Hub&#x202f;; le guide l’appelle insights-operational-logs.</translation>
    </message>
    <message>
        <source>The string holds no EntityPath=.</source>
        <translation>La chaîne ne contient pas EntityPath=.</translation>
    </message>
    <message>
        <source>The connection string can be read, with a remark</source>
        <translation>La chaîne de connexion est lisible, avec une remarque</translation>
    </message>
    <message>
        <source>Something about the string is unusual; the connection test goes on with it.</source>
        <translation>Quelque chose dans la chaîne est inhabituel&#x202f;; le test de connexion continue avec elle.</translation>
    </message>
    <message>
        <source>Read the remark, and copy the string again if in doubt.</source>
        <translation>Lisez la remarque, et en cas de doute copiez la chaîne de nouveau.</translation>
    </message>
    <message>
        <source>The same part of the string, in the Azure portal, reads otherwise.</source>
        <translation>La même partie de la chaîne est différente dans le portail Azure.</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>Pas de connexion au hub</translation>
    </message>
    <message>
        <source>The hub cannot be reached right now; the report before this one names the reason. The program tries again by itself.</source>
        <translation>Le hub est injoignable pour l’instant&#x202f;; le signalement précédent en donne la raison. Le programme réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Run the connection test: it names the reason.</source>
        <translation>Lancez le test de connexion&#x202f;: il donne la raison.</translation>
    </message>
    <message>
        <source>The connection test fails as well; its first failed stage is the reason.</source>
        <translation>Le test de connexion échoue aussi&#x202f;; sa première phase en échec est la raison.</translation>
    </message>
    <message>
        <source>This computer has no resources left for the connection</source>
        <translation>Cet ordinateur n’a plus de ressources pour la connexion</translation>
    </message>
    <message>
        <source>Memory, threads or open files are used up.</source>
        <translation>La mémoire, les threads ou les fichiers ouverts sont épuisés.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limits (ulimit -n).</source>
        <translation>Fermez d’autres programmes, ou relevez les limites (ulimit -n).</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Redémarrez le programme.</translation>
    </message>
    <message>
        <source>The system monitor shows no free memory, or the details say which limit was met.</source>
        <translation>Le moniteur système n’indique plus de mémoire libre, ou les détails disent quelle limite a été atteinte.</translation>
    </message>
    <message>
        <source>The hub does not know what was asked of it</source>
        <translation>Le hub ne connaît pas ce qui lui a été demandé</translation>
    </message>
    <message>
        <source>Event Hubs offers a part of what Kafka does: no transactions and no exactly-once processing. Reading needs neither.</source>
        <translation>Event Hubs n’offre qu’une partie de ce que fait Kafka&#x202f;: ni transactions, ni traitement «&#x202f;exactly once&#x202f;». La lecture n’a besoin d’aucun des deux.</translation>
    </message>
    <message>
        <source>In a program that sends, switch transactions off (transactional.id).</source>
        <translation>Dans un programme qui envoie, désactivez les transactions (transactional.id).</translation>
    </message>
    <message>
        <source>The settings of the sending program hold a transactional.id.</source>
        <translation>Les paramètres du programme expéditeur contiennent un transactional.id.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings cannot be used</source>
        <translation>Les paramètres de la connexion sont inutilisables</translation>
    </message>
    <message>
        <source>The Kafka client refused one of the settings; its words stand in the details.</source>
        <translation>Le client Kafka a refusé un des paramètres&#x202f;; son message figure dans les détails.</translation>
    </message>
    <message>
        <source>The details name the setting.</source>
        <translation>Les détails nomment le paramètre.</translation>
    </message>
    <message>
        <source>Azure Monitor does not save the export of the activity log</source>
        <translation>Azure Monitor n’enregistre pas l’export du journal d’activité</translation>
    </message>
    <message>
        <source>The portal says “Create or update activity log profilesFailure”: the resource provider microsoft.insights is not registered in the subscription.</source>
        <translation>Le portail affiche «&#x202f;Create or update activity log profilesFailure&#x202f;»&#x202f;: le fournisseur de ressources microsoft.insights n’est pas inscrit dans l’abonnement.</translation>
    </message>
    <message>
        <source>In the Azure portal search for Subscriptions, select yours and click Resource providers.</source>
        <translation>Dans le portail Azure, cherchez «&#x202f;Subscriptions&#x202f;» (Abonnements), sélectionnez le vôtre et cliquez sur «&#x202f;Resource providers&#x202f;» (Fournisseurs de ressources).</translation>
    </message>
    <message>
        <source>Search for microsoft.insights.</source>
        <translation>Cherchez microsoft.insights.</translation>
    </message>
    <message>
        <source>Click Register or Re-register and wait until it is done.</source>
        <translation>Cliquez sur «&#x202f;Register&#x202f;» ou «&#x202f;Re-register&#x202f;» et attendez la fin.</translation>
    </message>
    <message>
        <source>Click Refresh.</source>
        <translation>Cliquez sur «&#x202f;Refresh&#x202f;».</translation>
    </message>
    <message>
        <source>Repeat the steps of “Configure the Azure Monitor” and see that the export saves.</source>
        <translation>Refaites les étapes de «&#x202f;Configure the Azure Monitor&#x202f;» et vérifiez que l’export s’enregistre.</translation>
    </message>
    <message>
        <source>Resource providers of the subscription show microsoft.insights as NotRegistered or Registering.</source>
        <translation>«&#x202f;Resource providers&#x202f;» de l’abonnement affiche microsoft.insights comme «&#x202f;NotRegistered&#x202f;» ou «&#x202f;Registering&#x202f;».</translation>
    </message>
    <message>
        <source>Create or update activity log profilesFailure error</source>
        <translation>Create or update activity log profilesFailure error</translation>
    </message>
    <message>
        <source>A diagnostic setting cannot use the policy</source>
        <translation>Un paramètre de diagnostic ne peut pas utiliser la stratégie</translation>
    </message>
    <message>
        <source>The policy that an export writes with needs Manage, Send and Listen, on the namespace. The policy of InsightIDR (for example R7InsightIDR) has Listen only and is for reading.</source>
        <translation>La stratégie avec laquelle un export écrit a besoin de Manage, Send et Listen, sur l’espace de noms. La stratégie d’InsightIDR (par exemple R7InsightIDR) n’a que Listen et sert à lire.</translation>
    </message>
    <message>
        <source>In the setting select the RootManageSharedAccessKey policy name.</source>
        <translation>Dans le paramètre, sélectionnez la stratégie RootManageSharedAccessKey.</translation>
    </message>
    <message>
        <source>Leave InsightIDR&apos;s own policy as it is: it needs Listen only.</source>
        <translation>Ne modifiez pas la stratégie propre à InsightIDR&#x202f;: il ne lui faut que Listen.</translation>
    </message>
    <message>
        <source>Shared access policies of the namespace shows which claims the chosen policy has.</source>
        <translation>«&#x202f;Shared access policies&#x202f;» de l’espace de noms affiche les droits («&#x202f;claims&#x202f;») de la stratégie choisie.</translation>
    </message>
    <message>
        <source>The namespace cannot be chosen in a diagnostic setting</source>
        <translation>L’espace de noms ne peut pas être choisi dans un paramètre de diagnostic</translation>
    </message>
    <message>
        <source>For a resource that belongs to a region the namespace must be in the same one.</source>
        <translation>Pour une ressource rattachée à une région, l’espace de noms doit être dans la même.</translation>
    </message>
    <message>
        <source>Compare the region of the resource with the one in the namespace&apos;s Overview.</source>
        <translation>Comparez la région de la ressource avec celle indiquée dans «&#x202f;Overview&#x202f;» (Vue d’ensemble) de l’espace de noms.</translation>
    </message>
    <message>
        <source>If they differ, make a namespace in that region, or export this resource&apos;s logs in another way.</source>
        <translation>Si elles diffèrent, créez un espace de noms dans cette région, ou exportez autrement les journaux de cette ressource.</translation>
    </message>
    <message>
        <source>The list of namespaces in the setting holds others of the resource&apos;s region, and not this one.</source>
        <translation>La liste des espaces de noms du paramètre en contient d’autres de la région de la ressource, mais pas celui-ci.</translation>
    </message>
    <message>
        <source>Azure&apos;s own exports do not get past the namespace&apos;s firewall</source>
        <translation>Les exports d’Azure ne passent pas le pare-feu de l’espace de noms</translation>
    </message>
    <message>
        <source>Where only selected networks are allowed, exports are kept out as well, unless trusted Microsoft services may pass.</source>
        <translation>Là où seuls des réseaux sélectionnés sont autorisés, les exports sont bloqués aussi, sauf si les services Microsoft approuvés peuvent passer.</translation>
    </message>
    <message>
        <source>Under Exception choose Yes for “Allow trusted Microsoft services to bypass this firewall”, and save.</source>
        <translation>Sous «&#x202f;Exception&#x202f;», choisissez «&#x202f;Yes&#x202f;» pour «&#x202f;Allow trusted Microsoft services to bypass this firewall&#x202f;», et enregistrez.</translation>
    </message>
    <message>
        <source>Networking of the namespace allows selected networks, and the exception for trusted services is off.</source>
        <translation>«&#x202f;Networking&#x202f;» de l’espace de noms autorise des réseaux sélectionnés, et l’exception pour les services approuvés est désactivée.</translation>
    </message>
    <message>
        <source>No further diagnostic setting can be added</source>
        <translation>Impossible d’ajouter un autre paramètre de diagnostic</translation>
    </message>
    <message>
        <source>A resource takes five diagnostic settings at most.</source>
        <translation>Une ressource accepte cinq paramètres de diagnostic au plus.</translation>
    </message>
    <message>
        <source>Delete a setting that is no longer needed, or add “Stream to an event hub” to one that is there.</source>
        <translation>Supprimez un paramètre devenu inutile, ou ajoutez «&#x202f;Stream to an Event Hub&#x202f;» à un paramètre existant.</translation>
    </message>
    <message>
        <source>The list in Diagnostic settings has five entries.</source>
        <translation>La liste dans «&#x202f;Diagnostic settings&#x202f;» a cinq entrées.</translation>
    </message>
    <message>
        <source>Sign-in logs cannot be exported</source>
        <translation>Les journaux de connexion ne peuvent pas être exportés</translation>
    </message>
    <message>
        <source>Exporting them needs a licence of Microsoft Entra ID (Azure Active Directory) P1 or P2. Audit logs alone arrive without it.</source>
        <translation>Leur export exige une licence Microsoft Entra ID (Azure Active Directory) P1 ou P2. Seuls les journaux d’audit arrivent sans elle.</translation>
    </message>
    <message>
        <source>In the Azure portal open Microsoft Entra ID, Overview, and read the licence.</source>
        <translation>Dans le portail Azure, ouvrez Microsoft Entra ID, «&#x202f;Overview&#x202f;» (Vue d’ensemble), et lisez la licence.</translation>
    </message>
    <message>
        <source>With a P1 or P2 licence choose SignInLogs and the other sign-in categories in Diagnostic settings.</source>
        <translation>Avec une licence P1 ou P2, choisissez SignInLogs et les autres catégories de connexion dans «&#x202f;Diagnostic settings&#x202f;» (Paramètres de diagnostic).</translation>
    </message>
    <message>
        <source>Overview of Microsoft Entra ID shows Free as its licence.</source>
        <translation>«&#x202f;Overview&#x202f;» de Microsoft Entra ID affiche la licence «&#x202f;Free&#x202f;».</translation>
    </message>
    <message>
        <source>No alerts of Defender for Cloud arrive</source>
        <translation>Aucune alerte de Defender for Cloud n’arrive</translation>
    </message>
    <message>
        <source>Alerts are only made and exported where a Defender plan is on: the guide calls it the Standard tier for Azure Security Center.</source>
        <translation>Les alertes ne sont créées et exportées que si un plan Defender est activé&#x202f;: le guide parle du niveau Standard d’Azure Security Center.</translation>
    </message>
    <message>
        <source>In the Defender for Cloud menu open Environment settings and select the subscription: the plan must be on.</source>
        <translation>Dans le menu de Defender for Cloud, ouvrez «&#x202f;Environment settings&#x202f;» (Paramètres d’environnement) et sélectionnez l’abonnement&#x202f;: le plan doit être activé.</translation>
    </message>
    <message>
        <source>Select Continuous export, Event hub, and check that security alerts go to this event hub.</source>
        <translation>Sélectionnez «&#x202f;Continuous export&#x202f;», «&#x202f;Event hub&#x202f;», et vérifiez que les alertes de sécurité vont dans cet Event Hub.</translation>
    </message>
    <message>
        <source>Make a sample alert: in Defender for Cloud open Security alerts, then Sample alerts.</source>
        <translation>Créez un exemple d’alerte&#x202f;: dans Defender for Cloud, ouvrez «&#x202f;Security alerts&#x202f;» (Alertes de sécurité), puis «&#x202f;Sample alerts&#x202f;» (Exemples d’alertes).</translation>
    </message>
    <message>
        <source>Environment settings of Defender for Cloud shows no plan as on, or Continuous export names another event hub.</source>
        <translation>«&#x202f;Environment settings&#x202f;» de Defender for Cloud n’affiche aucun plan activé, ou «&#x202f;Continuous export&#x202f;» nomme un autre Event Hub.</translation>
    </message>
    <message>
        <source>The connection does not work, for a reason that is not known</source>
        <translation>La connexion ne fonctionne pas, pour une raison inconnue</translation>
    </message>
    <message>
        <source>“There is an error in the connection”, as the guide calls it. The words of the other side stand in the details; this program does not recognise them.</source>
        <translation>«&#x202f;There is an error in the connection&#x202f;», comme le dit le guide. Le message de l’autre extrémité figure dans les détails&#x202f;; ce programme ne le reconnaît pas.</translation>
    </message>
    <message>
        <source>Verify that you have selected the Standard tier: for the namespace (Basic has no Kafka endpoint) and for Azure Security Center.</source>
        <translation>Vérifiez que vous avez choisi le niveau Standard&#x202f;: pour l’espace de noms (Basic n’a pas de point de terminaison Kafka) et pour Azure Security Center.</translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub instance.</source>
        <translation>Vérifiez que vous êtes connecté à la bonne instance Event Hub.</translation>
    </message>
    <message>
        <source>Check your credentials: use the Connection String Primary Key and the correct connection string.</source>
        <translation>Vérifiez vos identifiants&#x202f;: utilisez la «&#x202f;Connection String Primary Key&#x202f;» et la bonne chaîne de connexion.</translation>
    </message>
    <message>
        <source>Each of these four checks can be made in a minute; run the connection test after each.</source>
        <translation>Chacune de ces quatre vérifications prend une minute&#x202f;; lancez le test de connexion après chacune.</translation>
    </message>
    <message>
        <source>There is an error in the connection</source>
        <translation>There is an error in the connection</translation>
    </message>
    <message>
        <source>The namespace does not let this computer&apos;s address in</source>
        <translation>L’espace de noms n’admet pas l’adresse de cet ordinateur</translation>
    </message>
    <message>
        <source>Under Public access, Selected networks, add the public IPv4 address of this computer&apos;s network (your network team knows it; one that begins with 10. or 192.168. is not public) and that of the InsightIDR Collector, and save. It takes a Contributor of the namespace.</source>
        <translation>Sous «&#x202f;Public access&#x202f;» (Accès public), «&#x202f;Selected networks&#x202f;» (Réseaux sélectionnés), ajoutez l’adresse IPv4 publique du réseau de cet ordinateur (votre équipe réseau la connaît&#x202f;; une adresse qui commence par 10. ou 192.168. n’est pas publique) et celle de l’InsightIDR Collector, et enregistrez. Il faut le rôle «&#x202f;Contributor&#x202f;» (Contributeur) sur l’espace de noms.</translation>
    </message>
    <message>
        <source>Where only private endpoints are allowed, run from a network that has one.</source>
        <translation>Là où seuls les points de terminaison privés sont autorisés, exécutez ce programme depuis un réseau qui en a un.</translation>
    </message>
    <message>
        <source>The server&apos;s own words in the details speak of its firewall, and Networking of the namespace does not list your public address.</source>
        <translation>Le message du serveur, dans les détails, parle de son pare-feu, et «&#x202f;Networking&#x202f;» de l’espace de noms ne liste pas votre adresse publique.</translation>
    </message>
    <message>
        <source>if Networking says that public network access is disabled</source>
        <translation>si «&#x202f;Networking&#x202f;» indique que l’accès réseau public est désactivé</translation>
    </message>
    <message>
        <source>The namespace can only be reached from a private network</source>
        <translation>L’espace de noms n’est joignable que depuis un réseau privé</translation>
    </message>
    <message>
        <source>Public network access of the Event Hubs namespace is off, and this computer came in from outside.</source>
        <translation>L’accès réseau public de l’espace de noms Event Hubs est désactivé, et cet ordinateur arrive de l’extérieur.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see that public network access is disabled. Ask the namespace&apos;s owner whether on purpose.</source>
        <translation>Dans le portail Azure, ouvrez l’espace de noms, «&#x202f;Networking&#x202f;» (Mise en réseau), et vérifiez que l’accès réseau public est désactivé. Demandez au propriétaire de l’espace de noms si c’est voulu.</translation>
    </message>
    <message>
        <source>If so, run this program and the InsightIDR Collector in a network with a private endpoint of the namespace.</source>
        <translation>Si oui, exécutez ce programme et l’InsightIDR Collector dans un réseau qui a un point de terminaison privé de l’espace de noms.</translation>
    </message>
    <message>
        <source>Otherwise, with the owner&apos;s yes, enable public network access from selected networks, and then add the public addresses of this computer and of the collector.</source>
        <translation>Sinon, avec l’accord du propriétaire, activez l’accès réseau public depuis des réseaux sélectionnés, puis ajoutez les adresses publiques de cet ordinateur et du collecteur.</translation>
    </message>
    <message>
        <source>Networking of the namespace says that public network access is disabled, and the stage “Host name” shows a public address.</source>
        <translation>«&#x202f;Networking&#x202f;» de l’espace de noms indique que l’accès réseau public est désactivé, et la phase «&#x202f;Nom d’hôte&#x202f;» montre une adresse publique.</translation>
    </message>
    <message>
        <source>if Networking allows selected networks and yours is not among them</source>
        <translation>si «&#x202f;Networking&#x202f;» autorise des réseaux sélectionnés et que le vôtre n’en fait pas partie</translation>
    </message>
    <message>
        <source>The namespace does not accept shared access keys</source>
        <translation>L’espace de noms n’accepte pas les clés d’accès partagé</translation>
    </message>
    <message>
        <source>Shared access keys (local authentication) are switched off for this namespace, so no connection string can work.</source>
        <translation>Les clés d’accès partagé (authentification locale) sont désactivées pour cet espace de noms&#x202f;; aucune chaîne de connexion ne peut donc fonctionner.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and look at Local Authentication.</source>
        <translation>Dans le portail Azure, ouvrez «&#x202f;Overview&#x202f;» (Vue d’ensemble) de l’espace de noms et regardez «&#x202f;Local Authentication&#x202f;».</translation>
    </message>
    <message>
        <source>Enable it, or use another namespace for InsightIDR: the event source needs a shared access policy.</source>
        <translation>Activez-la, ou utilisez un autre espace de noms pour InsightIDR&#x202f;: la source d’événements exige une stratégie d’accès partagé.</translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows Local Authentication as Disabled.</source>
        <translation>«&#x202f;Overview&#x202f;» de l’espace de noms affiche «&#x202f;Local Authentication&#x202f;» comme «&#x202f;Disabled&#x202f;».</translation>
    </message>
    <message>
        <source>The hub expects TLS and was spoken to without it</source>
        <translation>Le hub attend TLS, mais a été contacté sans TLS</translation>
    </message>
    <message>
        <source>Event Hubs only accepts encrypted connections on port 9093; this profile is set to connect in the clear.</source>
        <translation>Event Hubs n’accepte que des connexions chiffrées sur le port 9093&#x202f;; ce profil est réglé sur une connexion en clair.</translation>
    </message>
    <message>
        <source>Use UseDevelopmentEmulator=true only for the Event Hubs emulator.</source>
        <translation>N’utilisez UseDevelopmentEmulator=true que pour l’émulateur Event Hubs.</translation>
    </message>
    <message>
        <source>The connection string holds UseDevelopmentEmulator=true, or the profile was made for a demo hub.</source>
        <translation>La chaîne de connexion contient UseDevelopmentEmulator=true, ou le profil a été créé pour un hub de démonstration.</translation>
    </message>
    <message>
        <source>The sign-in token is outside its time</source>
        <translation>Le jeton d’authentification est hors de sa période de validité</translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID has run out or begins in the future: the clock of this computer is most likely wrong.</source>
        <translation>Le jeton de Microsoft Entra ID a expiré ou commence dans le futur&#x202f;: l’horloge de cet ordinateur est très probablement fausse.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with that of a phone: five minutes apart are too many.</source>
        <translation>Comparez l’horloge de cet ordinateur avec celle d’un téléphone&#x202f;: cinq minutes d’écart, c’est trop.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID gives out no token to sign in with</source>
        <translation>Microsoft Entra ID ne délivre pas de jeton d’authentification</translation>
    </message>
    <message>
        <source>The sign-in goes by an application in Microsoft Entra ID, which refused it; the number of the error (AADSTS…) stands in the details.</source>
        <translation>L’authentification passe par une application de Microsoft Entra ID, et celui-ci l’a refusée&#x202f;; le numéro (AADSTS…) figure dans les détails.</translation>
    </message>
    <message>
        <source>Look the number in the details up in Microsoft Entra ID&apos;s sign-in logs; AADSTS7000215 is a wrong client secret.</source>
        <translation>Cherchez le numéro des détails dans les journaux de connexion de Microsoft Entra ID&#x202f;; AADSTS7000215 signifie un secret client incorrect.</translation>
    </message>
    <message>
        <source>Enter the application&apos;s current secret.</source>
        <translation>Saisissez le secret actuel de l’application.</translation>
    </message>
    <message>
        <source>The details hold a number that begins with AADSTS.</source>
        <translation>Les détails contiennent un numéro qui commence par AADSTS.</translation>
    </message>
    <message>
        <source>The sign-in token is of another tenant</source>
        <translation>Le jeton d’authentification vient d’un autre locataire</translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID was issued by another tenant, or for another address, than this namespace&apos;s.</source>
        <translation>Le jeton de Microsoft Entra ID a été émis par un autre locataire que celui de cet espace de noms, ou pour une autre adresse que la sienne.</translation>
    </message>
    <message>
        <source>Compare the tenant of the application with the one of the namespace&apos;s subscription.</source>
        <translation>Comparez le locataire de l’application avec celui de l’abonnement de l’espace de noms.</translation>
    </message>
    <message>
        <source>Ask for the token with the namespace&apos;s own address as its scope.</source>
        <translation>Demandez le jeton avec l’adresse de l’espace de noms comme étendue.</translation>
    </message>
    <message>
        <source>The directory shown in the Azure portal beside the subscription is not the tenant that the application belongs to.</source>
        <translation>L’annuaire affiché à côté de l’abonnement dans le portail Azure n’est pas le locataire auquel appartient l’application.</translation>
    </message>
    <message>
        <source>The hub closes the connection before the sign-in is done</source>
        <translation>Le hub ferme la connexion avant la fin de l’authentification</translation>
    </message>
    <message>
        <source>Name, port and TLS are fine, then the other side hangs up. A namespace in the Basic tier does this, and so do some firewalls.</source>
        <translation>Le nom, le port et TLS sont corrects, puis l’autre extrémité coupe. Un espace de noms au niveau Basic fait cela, et certains pare-feu aussi.</translation>
    </message>
    <message>
        <source>The stage “Encryption” passes and the next one ends at once, each time you try.</source>
        <translation>La phase «&#x202f;Chiffrement&#x202f;» réussit et la suivante se termine aussitôt, à chaque essai.</translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall cuts it</source>
        <translation>si l’échec survient parfois dès le chiffrement&#x202f;: un pare-feu coupe alors la connexion</translation>
    </message>
    <message>
        <source>if the next try works: then it was the network</source>
        <translation>si l’essai suivant réussit&#x202f;: c’était alors le réseau</translation>
    </message>
    <message>
        <source>The server does not offer sign-in by connection string</source>
        <translation>Le serveur ne propose pas l’authentification par chaîne de connexion</translation>
    </message>
    <message>
        <source>Something that speaks Kafka answers here, but it does not know the mechanism PLAIN that Event Hubs uses. It is most likely not an Event Hubs namespace.</source>
        <translation>Un service qui parle Kafka répond ici, mais il ne connaît pas le mécanisme PLAIN qu’utilise Event Hubs. Ce n’est très probablement pas un espace de noms Event Hubs.</translation>
    </message>
    <message>
        <source>If a Kafka proxy stands between, let it pass PLAIN through.</source>
        <translation>Si un proxy Kafka s’intercale, configurez-le pour qu’il laisse passer PLAIN.</translation>
    </message>
    <message>
        <source>The details list the mechanisms that the server does offer, and PLAIN is not among them.</source>
        <translation>Les détails listent les mécanismes que propose le serveur, et PLAIN n’y figure pas.</translation>
    </message>
    <message>
        <source>There is no key to sign in with</source>
        <translation>Il n’y a pas de clé pour s’authentifier</translation>
    </message>
    <message>
        <source>The profile has no connection string, or the keychain did not give it out.</source>
        <translation>Le profil n’a pas de chaîne de connexion, ou le trousseau ne l’a pas fournie.</translation>
    </message>
    <message>
        <source>Enter the connection string again.</source>
        <translation>Saisissez de nouveau la chaîne de connexion.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop and try again.</source>
        <translation>Déverrouillez le trousseau de votre bureau et réessayez.</translation>
    </message>
    <message>
        <source>The keychain of your desktop holds no entry of this profile, or asks for a password to open it.</source>
        <translation>Le trousseau de votre bureau ne contient aucune entrée de ce profil, ou demande un mot de passe pour s’ouvrir.</translation>
    </message>
    <message>
        <source>The hub refuses the sign-in without a reason</source>
        <translation>Le hub refuse l’authentification sans donner de raison</translation>
    </message>
    <message>
        <source>The server said no and not why. Three things do this: a policy or key that is not of this namespace or was cut, the Basic tier, and shared access keys that are switched off. InsightIDR shows this as “Invalid SASL mechanism response, server may be expecting a different protocol”.</source>
        <translation>Le serveur a refusé sans dire pourquoi. Trois causes possibles&#x202f;: une stratégie ou une clé qui n’est pas la sienne ou qui a été tronquée, le niveau Basic, ou des clés d’accès partagé désactivées. InsightIDR affiche cela comme «&#x202f;Invalid SASL mechanism response, server may be expecting a different protocol&#x202f;».</translation>
    </message>
    <message>
        <source>Either the string in use differs from the portal&apos;s in Endpoint=, SharedAccessKeyName= or SharedAccessKey= (EntityPath= alone proves nothing), or the Overview shows Basic or Local Authentication Disabled.</source>
        <translation>Soit la chaîne utilisée diffère de celle du portail dans Endpoint=, SharedAccessKeyName= ou SharedAccessKey= (EntityPath= seul ne prouve rien), soit «&#x202f;Overview&#x202f;» affiche Basic ou «&#x202f;Local Authentication&#x202f;» comme «&#x202f;Disabled&#x202f;».</translation>
    </message>
    <message>
        <source>if the string is complete: then its key or policy is not this namespace&apos;s</source>
        <translation>si la chaîne est complète&#x202f;: sa clé ou sa stratégie n’est alors pas celle de cet espace de noms</translation>
    </message>
    <message>
        <source>if only InsightIDR shows this and a part of the string is missing there</source>
        <translation>si seul InsightIDR affiche cela et qu’une partie de la chaîne y manque</translation>
    </message>
    <message>
        <source>Invalid SASL mechanism response error</source>
        <translation>Invalid SASL mechanism response error</translation>
    </message>
    <message>
        <source>The hub does not answer the sign-in</source>
        <translation>Le hub ne répond pas à l’authentification</translation>
    </message>
    <message>
        <source>The encrypted connection stands, but no answer to the sign-in came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>La connexion chiffrée est établie, mais aucune réponse à l’authentification n’est arrivée à temps. L’espace de noms est très chargé, ou un équipement intermédiaire retient les données.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test passes: then something between holds the data back.</source>
        <translation>Depuis un autre réseau (partage de connexion d’un téléphone), le même test réussit&#x202f;: c’est donc un équipement intermédiaire qui retient les données.</translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall swallows it</source>
        <translation>si l’échec survient parfois dès le chiffrement&#x202f;: un pare-feu absorbe alors la connexion</translation>
    </message>
    <message>
        <source>The hub does not accept the connection string</source>
        <translation>Le hub n’accepte pas la chaîne de connexion</translation>
    </message>
    <message>
        <source>The policy name or the key does not fit this namespace: mistyped, cut short, regenerated since, or of another namespace.</source>
        <translation>Le nom de la stratégie ou la clé ne correspond pas à cet espace de noms&#x202f;: mal saisi, tronqué, régénéré depuis, ou d’un autre espace de noms.</translation>
    </message>
    <message>
        <source>If the key was regenerated, enter the new one here and in InsightIDR.</source>
        <translation>Si la clé a été régénérée, saisissez la nouvelle ici et dans InsightIDR.</translation>
    </message>
    <message>
        <source>&quot;Connection string–primary key&quot; in the Azure portal is not, letter by letter, the one in use.</source>
        <translation>La «&#x202f;Connection String Primary Key&#x202f;» du portail Azure n’est pas, lettre pour lettre, celle utilisée.</translation>
    </message>
    <message>
        <source>if the same string worked before today</source>
        <translation>si la même chaîne fonctionnait jusqu’à hier</translation>
    </message>
    <message>
        <source>if the stage “Encryption” names TLS 1.2 and the namespace&apos;s minimum TLS version is 1.3</source>
        <translation>si la phase «&#x202f;Chiffrement&#x202f;» indique TLS 1.2 et que la version minimale de TLS de l’espace de noms est 1.3</translation>
    </message>
    <message>
        <source>The namespace asks for a newer TLS than the client speaks</source>
        <translation>L’espace de noms exige un TLS plus récent que celui du client</translation>
    </message>
    <message>
        <source>Event Hubs lets the connection and its encryption come about and then refuses each request in general words. Old clients meet this, and systems that forbid newer TLS.</source>
        <translation>Event Hubs laisse s’établir la connexion et son chiffrement, puis refuse chaque demande en termes généraux. Cela arrive aux anciens clients et aux systèmes qui interdisent un TLS plus récent.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Configuration and set the minimum TLS version to 1.2.</source>
        <translation>Dans le portail Azure, ouvrez «&#x202f;Configuration&#x202f;» de l’espace de noms et réglez la version minimale de TLS sur 1.2.</translation>
    </message>
    <message>
        <source>Or update the client, on an InsightIDR Collector the collector itself.</source>
        <translation>Ou mettez à jour le client&#x202f;; sur un InsightIDR Collector, le collecteur lui-même.</translation>
    </message>
    <message>
        <source>Configuration of the namespace shows a minimum TLS version above the protocol that the stage “Encryption” names.</source>
        <translation>«&#x202f;Configuration&#x202f;» de l’espace de noms affiche une version minimale de TLS supérieure au protocole qu’indique la phase «&#x202f;Chiffrement&#x202f;».</translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds</source>
        <translation>L’hôte n’est dans aucun des clouds Azure connus</translation>
    </message>
    <message>
        <source>Its name does not end as a namespace&apos;s does. A name of your own or a relay works if its certificate fits; with a mistyped ending the key would go to somebody else&apos;s server.</source>
        <translation>Son nom ne finit pas comme celui d’un espace de noms. Un nom à vous ou un relais fonctionne si son certificat convient&#x202f;; avec une fin mal saisie, la clé irait au serveur de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>If the name is your own, nothing is to be done.</source>
        <translation>Si c’est votre propre nom, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The host name in the connection string ends in none of the suffixes of Azure&apos;s clouds.</source>
        <translation>Le nom d’hôte de la chaîne de connexion ne finit par aucun des suffixes des clouds Azure.</translation>
    </message>
    <message>
        <source>The host belongs to a cloud that was closed</source>
        <translation>L’hôte appartient à un cloud qui a été fermé</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany was closed in 2021; its namespaces are gone.</source>
        <translation>Microsoft Cloud Germany a été fermé en 2021&#x202f;; ses espaces de noms n’existent plus.</translation>
    </message>
    <message>
        <source>Copy the connection string of a namespace in one of today&apos;s clouds; most end in servicebus.windows.net.</source>
        <translation>Copiez la chaîne de connexion d’un espace de noms d’un cloud actuel&#x202f;; la plupart finissent par servicebus.windows.net.</translation>
    </message>
    <message>
        <source>The host name ends in servicebus.cloudapi.de.</source>
        <translation>Le nom d’hôte finit par servicebus.cloudapi.de.</translation>
    </message>
    <message>
        <source>The host name has IPv6 addresses only</source>
        <translation>Le nom d’hôte n’a que des adresses IPv6</translation>
    </message>
    <message>
        <source>This network&apos;s DNS gives no IPv4 address for the namespace. Event Hubs itself has IPv4, and its IP firewall knows IPv4 rules only, so something between translates.</source>
        <translation>Le DNS de ce réseau ne donne pas d’adresse IPv4 pour l’espace de noms. Event Hubs lui-même a IPv4, et son pare-feu IP ne connaît que des règles IPv4&#x202f;; un équipement intermédiaire traduit donc les adresses.</translation>
    </message>
    <message>
        <source>Ask whether this network is IPv6-only (NAT64), and whether the collector stands in the same one.</source>
        <translation>Demandez si ce réseau est uniquement IPv6 (NAT64), et si le collecteur se trouve dans le même.</translation>
    </message>
    <message>
        <source>If the sign-in is refused by the namespace&apos;s firewall, allow the IPv4 address by which this network reaches the Internet.</source>
        <translation>Si le pare-feu de l’espace de noms refuse l’authentification, autorisez l’adresse IPv4 par laquelle ce réseau atteint Internet.</translation>
    </message>
    <message>
        <source>If the connection is set to IPv4 only, let it use IPv6 again.</source>
        <translation>Si la connexion est limitée à IPv4, laissez-la utiliser de nouveau IPv6.</translation>
    </message>
    <message>
        <source>The lookup of the host name gave no address of the form 203.0.113.7.</source>
        <translation>La résolution du nom d’hôte n’a donné aucune adresse de la forme 203.0.113.7.</translation>
    </message>
    <message>
        <source>Port 443 of the namespace gives no connection</source>
        <translation>Le port 443 de l’espace de noms n’établit pas de connexion</translation>
    </message>
    <message>
        <source>From a network without restrictions https:// and the host name open in a browser.</source>
        <translation>Depuis un réseau sans restrictions, https:// suivi du nom d’hôte s’ouvre dans un navigateur.</translation>
    </message>
    <message>
        <source>The certificate on port 443 is not trusted</source>
        <translation>Le certificat sur le port 443 n’est pas approuvé</translation>
    </message>
    <message>
        <source>Something answers by HTTPS with a certificate that this computer does not trust. The details name its issuer: a company&apos;s TLS inspection, or another host.</source>
        <translation>Un service répond par HTTPS avec un certificat auquel cet ordinateur ne fait pas confiance. Les détails en nomment l’émetteur&#x202f;: l’inspection TLS d’une entreprise, ou un autre hôte.</translation>
    </message>
    <message>
        <source>Look at the issuer in the details. If it is your company&apos;s, ask for an exception for the namespace, or choose its CA certificate as the CA file of the connection.</source>
        <translation>Regardez l’émetteur dans les détails. Si c’est celui de votre entreprise, demandez une exception pour l’espace de noms, ou choisissez son certificat CA comme fichier CA de la connexion.</translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft&apos;s or DigiCert&apos;s.</source>
        <translation>L’émetteur dans les détails n’est ni Microsoft ni DigiCert.</translation>
    </message>
    <message>
        <source>Port 443 is open but does not answer by HTTPS</source>
        <translation>Le port 443 est ouvert, mais ne répond pas par HTTPS</translation>
    </message>
    <message>
        <source>The connection is accepted, but no answer of a web server comes. A proxy or firewall between takes the connections itself.</source>
        <translation>La connexion est acceptée, mais aucune réponse de serveur web ne vient. Un proxy ou un pare-feu intermédiaire accepte lui-même les connexions.</translation>
    </message>
    <message>
        <source>Ask whether web traffic of this network goes through a proxy.</source>
        <translation>Demandez si le trafic web de ce réseau passe par un proxy.</translation>
    </message>
    <message>
        <source>https:// and the host name do not open in a browser on this computer either.</source>
        <translation>https:// suivi du nom d’hôte ne s’ouvre pas non plus dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The namespace refuses web requests from here</source>
        <translation>L’espace de noms refuse les requêtes web d’ici</translation>
    </message>
    <message>
        <source>The namespace answers by HTTPS, but with a refusal where it normally lists its public services. Its IP firewall or its private endpoint keeps this network out.</source>
        <translation>L’espace de noms répond par HTTPS, mais par un refus là où il liste normalement ses services publics. Son pare-feu IP ou son point de terminaison privé exclut ce réseau.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and add the public IP address of this network, or allow the virtual network.</source>
        <translation>Dans le portail Azure, ouvrez l’espace de noms, «&#x202f;Networking&#x202f;» (Mise en réseau), et ajoutez l’adresse IP publique de ce réseau, ou autorisez le réseau virtuel.</translation>
    </message>
    <message>
        <source>If public access is disabled, connect to the network (VPN) of the private endpoint.</source>
        <translation>Si l’accès public est désactivé, connectez-vous au réseau (VPN) du point de terminaison privé.</translation>
    </message>
    <message>
        <source>From an allowed network https:// and the host name show a list named Publicly Listed Services.</source>
        <translation>Depuis un réseau autorisé, https:// suivi du nom d’hôte affiche une liste nommée «&#x202f;Publicly Listed Services&#x202f;».</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s</source>
        <translation>L’horloge de cet ordinateur diffère de celle du serveur</translation>
    </message>
    <message>
        <source>The server&apos;s time is more than five minutes away from this computer&apos;s. Certificates then look expired or not yet valid, tokens are refused, and times of events are misread.</source>
        <translation>L’heure du serveur s’écarte de plus de cinq minutes de celle de cet ordinateur. Les certificats paraissent alors expirés ou pas encore valides, les jetons sont refusés et les heures des événements sont mal lues.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (timedatectl set-ntp true), and check its time zone.</source>
        <translation>Réglez l’horloge de cet ordinateur par le réseau (timedatectl set-ntp true), et vérifiez son fuseau horaire.</translation>
    </message>
    <message>
        <source>The details show the server&apos;s time and this computer&apos;s.</source>
        <translation>Les détails indiquent l’heure du serveur et celle de cet ordinateur.</translation>
    </message>
    <message>
        <source>Some messages are not JSON</source>
        <translation>Certains messages ne sont pas du JSON</translation>
    </message>
    <message>
        <source>The event hub holds messages that no diagnostic setting or export of Azure has written, or that were cut short. They arrive in Unparsed Data.</source>
        <translation>L’Event Hub contient des messages qu’aucun paramètre de diagnostic ni export d’Azure n’a écrits, ou qui ont été tronqués. Ils arrivent dans Unparsed Data.</translation>
    </message>
    <message>
        <source>In the Azure portal look at who else sends to this event hub: policies with the Send claim, and their applications.</source>
        <translation>Dans le portail Azure, regardez qui d’autre envoie à cet Event Hub&#x202f;: les stratégies avec le droit Send, et leurs applications.</translation>
    </message>
    <message>
        <source>Give other senders an event hub of their own.</source>
        <translation>Donnez aux autres expéditeurs un Event Hub à eux.</translation>
    </message>
    <message>
        <source>If you want them in InsightIDR all the same, choose Send unparsed logs in the event source.</source>
        <translation>Si vous les voulez quand même dans InsightIDR, choisissez «&#x202f;Send unparsed logs&#x202f;» dans la source d’événements.</translation>
    </message>
    <message>
        <source>None of the newest messages is a known Azure log</source>
        <translation>Aucun des messages les plus récents n’est un journal Azure connu</translation>
    </message>
    <message>
        <source>They are JSON, but no rule knows them, so all of them would arrive in Unparsed Data. Another application writes to this event hub, or the exports go to another one.</source>
        <translation>Ils sont en JSON, mais aucune règle ne les connaît&#x202f;; tous arriveraient donc dans Unparsed Data. Une autre application écrit dans cet Event Hub, ou les exports vont dans un autre.</translation>
    </message>
    <message>
        <source>Verify that this is the event hub that the exports stream to; the guide names it insights-operational-logs.</source>
        <translation>Vérifiez que c’est bien l’Event Hub auquel les exports envoient&#x202f;; le guide l’appelle insights-operational-logs.</translation>
    </message>
    <message>
        <source>In Azure Monitor open Activity log, Export Activity Logs, and check the event hub in the setting.</source>
        <translation>Dans Azure Monitor, ouvrez «&#x202f;Activity log&#x202f;» (Journal d’activité), «&#x202f;Export Activity Logs&#x202f;», et vérifiez l’Event Hub dans le paramètre.</translation>
    </message>
    <message>
        <source>In Microsoft Entra ID open Diagnostic settings, and check the event hub there, too.</source>
        <translation>Dans Microsoft Entra ID, ouvrez «&#x202f;Diagnostic settings&#x202f;» (Paramètres de diagnostic), et vérifiez-y aussi l’Event Hub.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate comes from an issuer that is not trusted here</source>
        <translation>Le certificat du hub vient d’un émetteur qui n’est pas approuvé ici</translation>
    </message>
    <message>
        <source>The certificate was not issued by one of the authorities this computer trusts; the details name the issuer. If it is your own company or a security product, the network inspects TLS.</source>
        <translation>Le certificat n’a pas été émis par une des autorités auxquelles cet ordinateur fait confiance&#x202f;; les détails en nomment l’émetteur. Si c’est votre entreprise ou un produit de sécurité, le réseau inspecte TLS.</translation>
    </message>
    <message>
        <source>Look at the issuer first and ask your IT security team whether it is theirs. Until they say yes, go no further: the connection may be tampered with.</source>
        <translation>Regardez d’abord l’émetteur et demandez à votre équipe de sécurité informatique si c’est le sien. Tant qu’elle n’a pas dit oui, n’allez pas plus loin&#x202f;: la connexion est peut-être interceptée.</translation>
    </message>
    <message>
        <source>The issuer in the details: Microsoft or DigiCert means that root certificates are missing here, any other that something between answers.</source>
        <translation>L’émetteur dans les détails&#x202f;: Microsoft ou DigiCert signifie que des certificats racine manquent ici&#x202f;; tout autre, qu’un équipement intermédiaire répond.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>Le certificat du hub a expiré</translation>
    </message>
    <message>
        <source>The certificate is past its last day, or the clock of this computer is ahead.</source>
        <translation>Le dernier jour du certificat est passé, ou l’horloge de cet ordinateur avance.</translation>
    </message>
    <message>
        <source>If the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection for a new certificate.</source>
        <translation>Si l’émetteur nommé dans les détails est votre propre réseau, demandez un nouveau certificat à ceux qui gèrent son inspection TLS.</translation>
    </message>
    <message>
        <source>Compare the last day in the details with today&apos;s date on a phone.</source>
        <translation>Comparez le dernier jour indiqué dans les détails avec la date du jour sur un téléphone.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>Le certificat du hub n’est pas encore valide</translation>
    </message>
    <message>
        <source>The certificate begins in the future, so the clock of this computer is most likely behind.</source>
        <translation>Le certificat commence dans le futur&#x202f;; l’horloge de cet ordinateur retarde donc très probablement.</translation>
    </message>
    <message>
        <source>If the clock is right and the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection.</source>
        <translation>Si l’horloge est juste et que l’émetteur nommé dans les détails est votre propre réseau, adressez-vous à ceux qui gèrent son inspection TLS.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock, in the details, with a phone.</source>
        <translation>Comparez l’heure de cet ordinateur, dans les détails, avec celle d’un téléphone.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>Le certificat appartient à un autre hôte</translation>
    </message>
    <message>
        <source>The server that answers proves another name than the one asked for. DNS leads elsewhere, or an alias of your own stands in place of the namespace&apos;s name.</source>
        <translation>Le serveur qui répond présente un autre nom que celui demandé. Le DNS mène ailleurs, ou un alias à vous remplace le nom de l’espace de noms.</translation>
    </message>
    <message>
        <source>Use the namespace&apos;s own name, not an alias or an IP address.</source>
        <translation>Utilisez le nom de l’espace de noms lui-même, pas un alias ni une adresse IP.</translation>
    </message>
    <message>
        <source>Check DNS and the hosts file for an entry that overrides the name.</source>
        <translation>Cherchez dans le DNS et le fichier hosts une entrée qui remplace le nom.</translation>
    </message>
    <message>
        <source>The details name the host that the certificate belongs to: Azure&apos;s ends in servicebus.windows.net or that of your cloud.</source>
        <translation>Les détails nomment l’hôte auquel appartient le certificat&#x202f;: celui d’Azure finit par servicebus.windows.net ou par le suffixe de votre cloud.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has been revoked</source>
        <translation>Le certificat du hub a été révoqué</translation>
    </message>
    <message>
        <source>Its issuer no longer stands for this certificate.</source>
        <translation>Son émetteur ne se porte plus garant de ce certificat.</translation>
    </message>
    <message>
        <source>Go no further: the connection may be tampered with.</source>
        <translation>N’allez pas plus loin&#x202f;: la connexion est peut-être interceptée.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network who issues the certificate named in the details.</source>
        <translation>Demandez à ceux qui gèrent le réseau par qui est émis le certificat nommé dans les détails.</translation>
    </message>
    <message>
        <source>The issuer in the details: if it is not Microsoft or DigiCert, something between answers.</source>
        <translation>L’émetteur dans les détails&#x202f;: si ce n’est ni Microsoft ni DigiCert, un équipement intermédiaire répond.</translation>
    </message>
    <message>
        <source>The certificate is too weak to be trusted</source>
        <translation>Le certificat est trop faible pour être approuvé</translation>
    </message>
    <message>
        <source>Key or signature of the certificate are below what this computer accepts. Azure&apos;s own are not: something between here and Azure answers.</source>
        <translation>La clé ou la signature du certificat est plus faible que ce que cet ordinateur accepte. Les certificats d’Azure ne le sont pas&#x202f;: un équipement entre ici et Azure répond.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network&apos;s TLS inspection for a stronger certificate.</source>
        <translation>Demandez un certificat plus fort à ceux qui gèrent l’inspection TLS du réseau.</translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft or DigiCert.</source>
        <translation>L’émetteur dans les détails n’est ni Microsoft ni DigiCert.</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>Le fichier CA est inutilisable</translation>
    </message>
    <message>
        <source>The file chosen for further certificates cannot be taken; what is wrong with it stands in the details.</source>
        <translation>Le fichier choisi pour des certificats supplémentaires ne peut pas être accepté&#x202f;; ce qui ne va pas figure dans les détails.</translation>
    </message>
    <message>
        <source>Choose a PEM file: a text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Choisissez un fichier PEM&#x202f;: un texte qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>If it is binary (DER), turn it into one (openssl x509 -inform der -in FILE -out FILE.pem).</source>
        <translation>S’il est binaire (DER), convertissez-le (openssl x509 -inform der -in FILE -out FILE.pem).</translation>
    </message>
    <message>
        <source>If your network does not inspect TLS, do without the CA file.</source>
        <translation>Si votre réseau n’inspecte pas TLS, passez-vous de fichier CA.</translation>
    </message>
    <message>
        <source>Open the file in a text editor: it is missing, cut, or its first line is another.</source>
        <translation>Ouvrez le fichier dans un éditeur de texte&#x202f;: il manque, est tronqué, ou sa première ligne est autre.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS</source>
        <translation>Ce qui répond sur ce port ne parle pas TLS</translation>
    </message>
    <message>
        <source>Instead of the hub, a web proxy, a captive portal or another service answers here; its words stand in the details.</source>
        <translation>À la place du hub, un proxy web, un portail captif ou un autre service répond ici&#x202f;; sa réponse figure dans les détails.</translation>
    </message>
    <message>
        <source>In a guest network open a web page in a browser: it may ask you to log in first.</source>
        <translation>Dans un réseau invité, ouvrez une page web dans un navigateur&#x202f;: il faut peut-être d’abord se connecter.</translation>
    </message>
    <message>
        <source>The words in the details: HTTP/1.… is a web proxy or a captive portal.</source>
        <translation>La réponse dans les détails&#x202f;: HTTP/1.… signale un proxy web ou un portail captif.</translation>
    </message>
    <message>
        <source>The other side only offers TLS that is too old</source>
        <translation>L’autre extrémité ne propose qu’un TLS trop ancien</translation>
    </message>
    <message>
        <source>Event Hubs speaks TLS 1.2 and newer; something between here and Azure does not.</source>
        <translation>Event Hubs parle TLS 1.2 et plus récent&#x202f;; un équipement entre ici et Azure, non.</translation>
    </message>
    <message>
        <source>In the Azure portal look at the namespace&apos;s minimum TLS version: 1.2 is right.</source>
        <translation>Dans le portail Azure, regardez la version minimale de TLS de l’espace de noms&#x202f;: 1.2 est correct.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate could not be verified</source>
        <translation>Le certificat du hub n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Issuer, name or date of the certificate do not fit; the client does not tell which.</source>
        <translation>L’émetteur, le nom ou la date du certificat ne convient pas&#x202f;; le client ne dit pas lequel.</translation>
    </message>
    <message>
        <source>Run the connection test: it tells which.</source>
        <translation>Lancez le test de connexion&#x202f;: il dit lequel.</translation>
    </message>
    <message>
        <source>The stage “Encryption” of the connection test shows issuer, name and dates.</source>
        <translation>La phase «&#x202f;Chiffrement&#x202f;» du test de connexion montre l’émetteur, le nom et les dates.</translation>
    </message>
    <message>
        <source>if the issuer is neither Microsoft nor DigiCert</source>
        <translation>si l’émetteur n’est ni Microsoft ni DigiCert</translation>
    </message>
    <message>
        <source>if the certificate names another host</source>
        <translation>si le certificat nomme un autre hôte</translation>
    </message>
    <message>
        <source>if its last day is past, or the clock is ahead</source>
        <translation>si son dernier jour est passé, ou si l’horloge avance</translation>
    </message>
    <message>
        <source>if its first day is to come, or the clock is behind</source>
        <translation>si son premier jour est à venir, ou si l’horloge retarde</translation>
    </message>
    <message>
        <source>The connection is cut as soon as encryption starts</source>
        <translation>La connexion est coupée dès le début du chiffrement</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here cuts it.</source>
        <translation>Depuis un autre réseau (partage de connexion d’un téléphone), le même test va plus loin&#x202f;: c’est donc un pare-feu d’ici qui coupe.</translation>
    </message>
    <message>
        <source>if host or port are of a server without TLS</source>
        <translation>si l’hôte ou le port sont ceux d’un serveur sans TLS</translation>
    </message>
    <message>
        <source>The connection goes silent as soon as encryption starts</source>
        <translation>La connexion devient muette dès le début du chiffrement</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here swallows it.</source>
        <translation>Depuis un autre réseau (partage de connexion d’un téléphone), le même test va plus loin&#x202f;: c’est donc un pare-feu d’ici qui absorbe les réponses.</translation>
    </message>
    <message>
        <source>The other side breaks off the encryption</source>
        <translation>L’autre extrémité interrompt le chiffrement</translation>
    </message>
    <message>
        <source>Both sides found no common way to encrypt, or the other side wants a client certificate, which Event Hubs never does.</source>
        <translation>Les deux extrémités n’ont pas trouvé de chiffrement commun, ou l’autre veut un certificat client, ce qu’Event Hubs ne demande jamais.</translation>
    </message>
    <message>
        <source>if an old firewall or proxy stands between</source>
        <translation>si un ancien pare-feu ou proxy s’intercale</translation>
    </message>
    <message>
        <source>if the host is not an Event Hubs namespace</source>
        <translation>si l’hôte n’est pas un espace de noms Event Hubs</translation>
    </message>
    <message>
        <source>Compare the host name with the one in the namespace&apos;s Overview in the Azure portal, for example rapid7idr.servicebus.windows.net.</source>
        <translation>Comparez le nom d’hôte avec celui de «&#x202f;Overview&#x202f;» (Vue d’ensemble) de l’espace de noms dans le portail Azure, par exemple rapid7idr.servicebus.windows.net.</translation>
    </message>
    <message>
        <source>Check the ending: servicebus.windows.net, or that of your cloud (servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn).</source>
        <translation>Vérifiez la fin&#x202f;: servicebus.windows.net, ou celle de votre cloud (servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn).</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs, and compare the event hub name letter by letter; Rapid7&apos;s guide names it insights-operational-logs. Where it differs, change it in this connection.</source>
        <translation>Dans le portail Azure, ouvrez l’espace de noms, «&#x202f;Event Hubs&#x202f;», et comparez le nom de l’Event Hub lettre pour lettre&#x202f;; le guide de Rapid7 l’appelle insights-operational-logs. S’il diffère, changez-le dans cette connexion.</translation>
    </message>
    <message>
        <source>Check that this is the right namespace (the guide: “logged into the correct Event Hub instance”): its host name stands in the connection string.</source>
        <translation>Vérifiez que c’est le bon espace de noms (le guide&#x202f;: «&#x202f;logged into the correct Event Hub instance&#x202f;»)&#x202f;: son nom d’hôte figure dans la chaîne de connexion.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies and your policy (for example R7InsightIDR; a policy that is not listed there is listed at the namespace), and copy &quot;Connection string–primary key&quot; again. If it is, letter by letter, the one in use, copying does not help: go on to the next step. If it differs, put it in here and test again.</source>
        <translation>Dans le portail Azure, sélectionnez votre Event Hub (ou l’espace de noms, si votre stratégie n’y est pas listée), «&#x202f;Shared access policies&#x202f;» (Stratégies d’accès partagé) et votre stratégie (par exemple R7InsightIDR), puis copiez de nouveau la «&#x202f;Connection String Primary Key&#x202f;». Si c’est, lettre pour lettre, celle utilisée, la copier n’aide pas&#x202f;: passez à l’étape suivante. Si elle diffère, mettez-la ici et refaites le test.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read two lines. If the pricing tier is Basic, which has no Kafka, have the subscription&apos;s owner raise it to Standard (it costs more). If Local Authentication is Disabled, have it enabled. Then test again.</source>
        <translation>Dans le portail Azure, ouvrez «&#x202f;Overview&#x202f;» (Vue d’ensemble) de l’espace de noms et lisez deux lignes. Si «&#x202f;Pricing tier&#x202f;» (Niveau tarifaire) est Basic, qui n’a pas Kafka, demandez au propriétaire de l’abonnement de le faire passer à Standard (c’est plus cher). Si «&#x202f;Local Authentication&#x202f;» est «&#x202f;Disabled&#x202f;», faites-la activer. Puis refaites le test.</translation>
    </message>
    <message>
        <source>Copy the whole string, from Endpoint= to the end, and nothing else.</source>
        <translation>Copiez toute la chaîne, depuis Endpoint= jusqu’à la fin, et rien d’autre.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies and your policy; if it is not listed there, look under those of the namespace. Tick Listen and save: the connection string stays the same.</source>
        <translation>Dans le portail Azure, sélectionnez votre Event Hub, «&#x202f;Shared access policies&#x202f;» (Stratégies d’accès partagé) et votre stratégie&#x202f;; si elle n’y est pas listée, cherchez-la parmi celles de l’espace de noms. Cochez Listen et enregistrez&#x202f;: la chaîne de connexion reste la même.</translation>
    </message>
    <message>
        <source>If the key was another one, update the Shared Access Key in InsightIDR too once this test passes: edit the event source and repeat Step 10 of “Set up Microsoft Azure in InsightIDR”.</source>
        <translation>Si la clé était autre, mettez aussi à jour la «&#x202f;Shared Access Key&#x202f;» dans InsightIDR une fois ce test réussi&#x202f;: modifiez la source d’événements et refaites l’étape 10 de «&#x202f;Set up Microsoft Azure in InsightIDR&#x202f;».</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and check that its pricing tier is Standard or above: Basic has no Kafka endpoint.</source>
        <translation>Dans le portail Azure, ouvrez «&#x202f;Overview&#x202f;» (Vue d’ensemble) de l’espace de noms et vérifiez que son niveau tarifaire («&#x202f;Pricing tier&#x202f;») est Standard ou supérieur&#x202f;: Basic n’a pas de point de terminaison Kafka.</translation>
    </message>
    <message>
        <source>Check the port: Event Hubs uses 9093 for Kafka.</source>
        <translation>Vérifiez le port&#x202f;: Event Hubs utilise 9093 pour Kafka.</translation>
    </message>
    <message>
        <source>Set the connection up again from the connection string (File, Set Up a Connection).</source>
        <translation>Configurez de nouveau la connexion à partir de la chaîne de connexion (Fichier, Configurer une connexion).</translation>
    </message>
    <message>
        <source>Or use a connection string, as InsightIDR does.</source>
        <translation>Ou utilisez une chaîne de connexion, comme le fait InsightIDR.</translation>
    </message>
    <message>
        <source>Run the connection test on the collector&apos;s network as well: this one only proves the way from this computer.</source>
        <translation>Lancez aussi le test de connexion sur le réseau du collecteur&#x202f;: celui-ci ne vérifie que le chemin depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and, where you use one, the VPN.</source>
        <translation>Vérifiez la connexion réseau de cet ordinateur et, si vous en utilisez un, le VPN.</translation>
    </message>
    <message>
        <source>Check the DNS servers of this computer (resolvectl status).</source>
        <translation>Vérifiez les serveurs DNS de cet ordinateur (resolvectl status).</translation>
    </message>
    <message>
        <source>If the address is a private one, connect to the network (VPN) that holds the private endpoint.</source>
        <translation>Si l’adresse est privée, connectez-vous au réseau (VPN) où se trouve le point de terminaison privé.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see which networks and addresses are allowed.</source>
        <translation>Dans le portail Azure, ouvrez l’espace de noms, «&#x202f;Networking&#x202f;» (Mise en réseau), et voyez quels réseaux et quelles adresses sont autorisés.</translation>
    </message>
    <message>
        <source>Ask whether the firewall inspects the traffic (application control, TLS inspection) and exclude the namespace from it.</source>
        <translation>Demandez si le pare-feu inspecte le trafic (contrôle applicatif, inspection TLS) et excluez-en l’espace de noms.</translation>
    </message>
    <message>
        <source>If your network inspects TLS, ask your IT security team for its root certificate as a PEM file and give it as the CA file of the connection (hubscope-cli: --ca-file FILE).</source>
        <translation>Si votre réseau inspecte TLS, demandez à votre équipe de sécurité informatique son certificat racine en fichier PEM et indiquez-le comme fichier CA de la connexion (hubscope-cli&#x202f;: --ca-file FILE).</translation>
    </message>
    <message>
        <source>On this computer install the system&apos;s root certificates (package ca-certificates).</source>
        <translation>Sur cet ordinateur, installez les certificats racine du système (paquet ca-certificates).</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer.</source>
        <translation>Vérifiez la date, l’heure et le fuseau horaire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Run the connection test again.</source>
        <translation>Relancez le test de connexion.</translation>
    </message>
    <message>
        <source>Wait a minute, then run the connection test again.</source>
        <translation>Attendez une minute, puis relancez le test de connexion.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look for throttled requests and server errors.</source>
        <translation>Dans le portail Azure, ouvrez «&#x202f;Metrics&#x202f;» (Métriques) de l’espace de noms et cherchez des requêtes limitées («&#x202f;Throttled Requests&#x202f;») et des erreurs de serveur («&#x202f;Server Errors&#x202f;»).</translation>
    </message>
    <message>
        <source>If it stays, look at Azure&apos;s service health for Event Hubs in the namespace&apos;s region.</source>
        <translation>Si cela persiste, regardez l’état de santé des services Azure pour Event Hubs dans la région de l’espace de noms.</translation>
    </message>
    <message>
        <source>If it stays, send the report of the connection test to whoever runs the network or to support; it holds no key.</source>
        <translation>Si cela persiste, envoyez le rapport du test de connexion à ceux qui gèrent le réseau ou au support&#x202f;; il ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub topic, which is to say that this is the hub Azure writes to: an export without a hub name makes one of its own for each category. If Event Hubs of the namespace lists hubs named insights-logs-…, the events are there.</source>
        <translation>Vérifiez que vous êtes connecté au bon «&#x202f;topic&#x202f;» Event Hub, c’est-à-dire que c’est bien le hub dans lequel Azure écrit&#x202f;: un export sans nom de hub en crée un à lui pour chaque catégorie. Si «&#x202f;Event Hubs&#x202f;» de l’espace de noms liste des hubs nommés insights-logs-…, les événements s’y trouvent.</translation>
    </message>
    <message>
        <source>In the Azure portal open the diagnostic settings of the logs you want (activity: Monitor, Activity log, Export Activity Logs; sign-ins and audit: Microsoft Entra ID, Diagnostic settings). If none streams to this event hub, add one: choose the categories, then Stream to an event hub, this namespace and this hub.</source>
        <translation>Dans le portail Azure, ouvrez les paramètres de diagnostic des journaux voulus (activité&#x202f;: «&#x202f;Monitor&#x202f;», «&#x202f;Activity logs&#x202f;», «&#x202f;Export Activity Logs&#x202f;»&#x202f;; connexions et audit&#x202f;: Microsoft Entra ID, «&#x202f;Diagnostic settings&#x202f;»). Si aucun n’envoie à cet Event Hub, ajoutez-en un&#x202f;: choisissez les catégories, puis «&#x202f;Stream to an event hub&#x202f;», cet espace de noms et ce hub.</translation>
    </message>
    <message>
        <source>Wait: a new export can take 15 minutes until its first event.</source>
        <translation>Attendez&#x202f;: le premier événement d’un nouvel export peut mettre 15&#xa0;minutes à arriver.</translation>
    </message>
    <message>
        <source>Make an event: list the shared access policies of the namespace (for the activity log), or sign in to the Azure portal once more (for sign-ins).</source>
        <translation>Provoquez un événement&#x202f;: affichez les stratégies d’accès partagé de l’espace de noms (pour le journal d’activité), ou reconnectez-vous au portail Azure (pour les connexions).</translation>
    </message>
    <message>
        <source>In the Azure portal open Monitor, Activity log, Export Activity Logs, and Diagnostic settings of Microsoft Entra ID.</source>
        <translation>Dans le portail Azure, ouvrez «&#x202f;Monitor&#x202f;», «&#x202f;Activity logs&#x202f;», «&#x202f;Export Activity Logs&#x202f;», et «&#x202f;Diagnostic settings&#x202f;» (Paramètres de diagnostic) de Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Give every program that reads this event hub a consumer group of its own. The InsightIDR event source has no setting for it: change the other one.</source>
        <translation>Donnez à chaque programme qui lit cet Event Hub son propre groupe de consommateurs. La source d’événements d’InsightIDR n’a pas de réglage pour cela&#x202f;: changez l’autre.</translation>
    </message>
    <message>
        <source>If another program shows this, mend it there: this one joins no consumer group.</source>
        <translation>Si un autre programme affiche cela, corrigez-le là-bas&#x202f;: celui-ci ne rejoint aucun groupe de consommateurs.</translation>
    </message>
    <message>
        <source>if EntityPath in the string names another event hub</source>
        <translation>si EntityPath dans la chaîne nomme un autre Event Hub</translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows the pricing tier Basic</source>
        <translation>si «&#x202f;Overview&#x202f;» de l’espace de noms affiche le niveau tarifaire Basic</translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows Local Authentication as Disabled</source>
        <translation>si «&#x202f;Overview&#x202f;» de l’espace de noms affiche «&#x202f;Local Authentication&#x202f;» comme «&#x202f;Disabled&#x202f;»</translation>
    </message>
    <message>
        <source>if the host is an alias that changed over to its second namespace</source>
        <translation>si l’hôte est un alias qui a basculé vers son second espace de noms</translation>
    </message>
    <message>
        <source>if Metrics of the namespace show throttled requests at that time</source>
        <translation>si «&#x202f;Metrics&#x202f;» de l’espace de noms affiche des requêtes limitées («&#x202f;Throttled Requests&#x202f;») à ce moment-là</translation>
    </message>
    <message>
        <source>if Metrics show nothing: then the network holds it back</source>
        <translation>si «&#x202f;Metrics&#x202f;» n’affiche rien&#x202f;: c’est alors le réseau qui retient les données</translation>
    </message>
    <message>
        <source>Metrics of the namespace show throttled requests or server errors at that time.</source>
        <translation>«&#x202f;Metrics&#x202f;» de l’espace de noms affiche des requêtes limitées ou des erreurs de serveur à ce moment-là.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the encryption comes about.</source>
        <translation>Depuis un autre réseau (partage de connexion d’un téléphone), le chiffrement s’établit.</translation>
    </message>
    <message>
        <source>The newest messages in the event list show what was sent.</source>
        <translation>Les messages les plus récents de la liste des événements montrent ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>What is in the place of the events was not made by Hubscope</source>
        <translation>Ce qui se trouve à l’emplacement des événements n’a pas été créé par Hubscope</translation>
    </message>
    <message>
        <source>The file named in the details is another program&apos;s, or the folder holds other things. Events are kept in a folder of their own, which only its owner can read, so nothing was touched.</source>
        <translation>Le fichier nommé dans les détails appartient à un autre programme, ou le dossier contient autre chose. Les événements sont conservés dans un dossier à part, que seul son propriétaire peut lire&#x202f;; rien n’a donc été modifié.</translation>
    </message>
    <message>
        <source>Choose a folder that is for the events alone, or move away what is there.</source>
        <translation>Choisissez un dossier réservé aux événements, ou déplacez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>ls -A shows what is in the folder named in the details.</source>
        <translation>ls -A montre ce que contient le dossier nommé dans les détails.</translation>
    </message>
    <message>
        <source>The folder for the events cannot be made</source>
        <translation>Le dossier des événements ne peut pas être créé</translation>
    </message>
    <message>
        <source>A part of the path named in the details is a file, too long, or not there, so there can be no folder, however long one waits.</source>
        <translation>Une partie du chemin nommé dans les détails est un fichier, est trop longue ou n’existe pas&#x202f;; attendre n’y changera rien, aucun dossier ne peut y être créé.</translation>
    </message>
    <message>
        <source>Choose another folder (hubscope-cli collect: --store DIR).</source>
        <translation>Choisissez un autre dossier (hubscope-cli collect&#x202f;: --store DIR).</translation>
    </message>
    <message>
        <source>The folder cannot be made by hand either (mkdir -p).</source>
        <translation>Même à la main, le dossier ne peut pas être créé (mkdir -p).</translation>
    </message>
    <message>
        <source>The hub is looked for on this computer itself, where no firewall or proxy stands between. What answers on port {port}, or does not, is a program here.</source>
        <translation>Le hub est cherché sur cet ordinateur même, sans pare-feu ni proxy entre les deux. Ce qui répond sur le port {port}, ou ne répond pas, est un programme de cet ordinateur.</translation>
    </message>
    <message>
        <source>See whether the hub runs on this computer (a demo hub, an emulator, a relay).</source>
        <translation>Vérifiez que le hub tourne sur cet ordinateur (un hub de démonstration, un émulateur, un relais).</translation>
    </message>
    <message>
        <source>Compare the port: {port} is asked for.</source>
        <translation>Comparez le port&#x202f;: c’est le {port} qui est demandé.</translation>
    </message>
    <message>
        <source>Port {port} gives no answer</source>
        <translation>Le port {port} ne répond pas</translation>
    </message>
    <message>
        <source>Connections to the hub vanish without a reply. A firewall drops outbound connections over TCP port {port}, or the network only lets traffic out through a web proxy.</source>
        <translation>Les connexions au hub se perdent sans réponse. Un pare-feu bloque les connexions sortantes par le port TCP {port}, ou le réseau ne laisse sortir le trafic que par un proxy web.</translation>
    </message>
    <message>
        <source>A web proxy cannot carry this connection: ask for a direct way out on port {port}.</source>
        <translation>Un proxy web ne peut pas transporter cette connexion&#x202f;: demandez une sortie directe sur le port {port}.</translation>
    </message>
    <message>
        <source>Open https:// and the host name in a browser: if that answers while port {port} stays silent, the port is blocked.</source>
        <translation>Ouvrez https:// suivi du nom d’hôte dans un navigateur&#x202f;: si cela répond alors que le port {port} reste muet, le port est bloqué.</translation>
    </message>
    <message>
        <source>Kafka on port {port} has no way around by port 443 and takes no web proxy. What a browser can reach does not prove that Kafka gets through.</source>
        <translation>Kafka sur le port {port} ne peut pas passer par le port 443 et n’utilise pas de proxy web. Ce qu’un navigateur peut atteindre ne prouve rien à cet égard.</translation>
    </message>
    <message>
        <source>Ask for a direct way out on TCP port {port} to the namespace&apos;s host name, for this computer and the InsightIDR Collector.</source>
        <translation>Demandez une sortie directe sur le port TCP {port} vers le nom d’hôte de l’espace de noms, pour cet ordinateur et pour l’InsightIDR Collector.</translation>
    </message>
    <message>
        <source>If it happens every few minutes, ask whether a firewall ends idle connections on port {port}.</source>
        <translation>Si cela se produit à quelques minutes d’intervalle, demandez si un pare-feu coupe les connexions inactives sur le port {port}.</translation>
    </message>
    <message>
        <source>The network rules of the Event Hubs namespace refused the sign-in. Port {port} is open and TLS works; the connection string may be right.</source>
        <translation>Les règles réseau de l’espace de noms Event Hubs ont refusé l’authentification. Le port {port} est ouvert et TLS fonctionne&#x202f;; la chaîne de connexion peut être correcte.</translation>
    </message>
    <message>
        <source>The namespace also answers by HTTPS, but not for this computer. Reading needs port {port} only, so this holds up nothing by itself.</source>
        <translation>L’espace de noms répond aussi par HTTPS, mais pas à cet ordinateur. La lecture n’a besoin que du port {port}&#x202f;; cela ne bloque donc rien en soi.</translation>
    </message>
    <message>
        <source>If port {port} is closed as well, the host or this network&apos;s way out is the trouble: compare the host name, and ask for the firewall&apos;s log.</source>
        <translation>Si le port {port} est fermé lui aussi, le problème vient de l’hôte ou de la sortie de ce réseau&#x202f;: comparez le nom d’hôte, et demandez le journal du pare-feu.</translation>
    </message>
    <message>
        <source>If port {port} works, nothing is to be done.</source>
        <translation>Si le port {port} fonctionne, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>If port {port} passes its own test of encryption, only web traffic is inspected and nothing is to be done.</source>
        <translation>Si le port {port} réussit son propre test de chiffrement, seul le trafic web est inspecté et il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>If port {port} works, nothing is to be done: the reader does not use port 443.</source>
        <translation>Si le port {port} fonctionne, il n’y a rien à faire&#x202f;: le lecteur n’utilise pas le port 443.</translation>
    </message>
    <message>
        <source>Or ask for port {port} of the namespace to be excluded from inspection, here and for the InsightIDR Collector, which must trust the certificate as well.</source>
        <translation>Ou demandez que le port {port} de l’espace de noms soit exclu de l’inspection, ici et pour l’InsightIDR Collector, qui doit lui aussi faire confiance au certificat.</translation>
    </message>
    <message>
        <source>If its words begin with HTTP/, ask your network team to exempt the namespace and TCP port {port} from the web proxy, here and for the InsightIDR Collector: to open the port is not enough while the proxy answers.</source>
        <translation>Si cette réponse commence par HTTP/, demandez à votre équipe réseau d’exempter l’espace de noms et le port TCP {port} du proxy web, ici et pour l’InsightIDR Collector&#x202f;: ouvrir le port ne suffit pas tant que le proxy répond.</translation>
    </message>
    <message>
        <source>Port {port} accepts the connection and then hangs up. A firewall that inspects traffic does this, and so does a server without TLS.</source>
        <translation>Le port {port} accepte la connexion, puis la coupe. Un pare-feu qui inspecte le trafic fait cela, et un serveur sans TLS aussi.</translation>
    </message>
    <message>
        <source>Port {port} accepts the connection, but no answer to the start of TLS comes back. A firewall that inspects traffic swallows it.</source>
        <translation>Le port {port} accepte la connexion, mais aucune réponse au début de TLS ne revient. Un pare-feu qui inspecte le trafic l’absorbe.</translation>
    </message>
    <message>
        <source>Check your firewall, or ask your network team: an outbound connection over TCP port {port} must be allowed, here and on your InsightIDR Collector.</source>
        <translation>Vérifiez votre pare-feu, ou demandez à votre équipe réseau&#x202f;: une connexion sortante par le port TCP {port} doit être autorisée, ici et sur votre InsightIDR Collector.</translation>
    </message>
    <message>
        <source>Ask whether a firewall or proxy inspects TLS on port {port}, and have it updated or port {port} excluded.</source>
        <translation>Demandez si un pare-feu ou un proxy inspecte TLS sur le port {port}, et faites-le mettre à jour ou faites exclure le port {port}.</translation>
    </message>
    <message>
        <source>Ask whether a firewall between here and Azure inspects or limits connections on port {port}.</source>
        <translation>Demandez si un pare-feu entre ici et Azure inspecte ou limite les connexions sur le port {port}.</translation>
    </message>
</context>
<context>
    <name>diagnose::TroubleshootingGuide</name>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <source>What the connection test and the running program say, stage by stage: what it means, what to do, and what proves it. The first stage that fails is the one to mend first.</source>
        <translation>Ce que disent le test de connexion et le programme en marche, phase par phase&#x202f;: ce que cela signifie, ce qu’il faut faire et ce qui le prouve. La première phase en échec est à corriger en premier.</translation>
    </message>
    <message>
        <source>The steps use the names of buttons and pages in Azure&apos;s portal and in Rapid7&apos;s guide.</source>
        <translation>Les étapes utilisent les noms des boutons et des pages du portail Azure et du guide de Rapid7.</translation>
    </message>
    <message>
        <source>“Certain” means that no other cause shows itself like this, “likely” that it is mostly this, “possible” that other causes are about as common; what it may be instead is named below it.</source>
        <translation>«&#x202f;Certain&#x202f;» signifie que rien d’autre ne se manifeste ainsi, «&#x202f;probable&#x202f;» que c’est le plus souvent cela, «&#x202f;possible&#x202f;» que d’autres causes sont à peu près aussi fréquentes&#x202f;; les autres possibilités sont nommées en dessous.</translation>
    </message>
    <message>
        <source>“Troubleshoot Common Issues” of the guide</source>
        <translation>«&#x202f;Troubleshoot Common Issues&#x202f;» du guide</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Chaîne de connexion</translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation>Cloud Azure</translation>
    </message>
    <message>
        <source>Host name (DNS)</source>
        <translation>Nom d’hôte (DNS)</translation>
    </message>
    <message>
        <source>Port (TCP)</source>
        <translation>Port (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Web port and clock (HTTPS)</source>
        <translation>Port web et horloge (HTTPS)</translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation>Authentification (SASL)</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Droit d’écoute</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Sending samples</source>
        <translation>Envoi d’échantillons</translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation>Conservation des événements</translation>
    </message>
    <message>
        <source>While connected</source>
        <translation>Pendant la connexion</translation>
    </message>
    <message>
        <source>Only Azure&apos;s portal shows it</source>
        <translation>Visible seulement dans le portail Azure</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
</context>
<context>
    <name>eventhub::lint</name>
    <message>
        <source>Nothing is to be done here: the mended string is used. Enter it in InsightIDR mended in the same way.</source>
        <translation>Rien à faire ici&#x202f;: la chaîne réparée est utilisée. Saisissez-la dans InsightIDR sans cet élément.</translation>
    </message>
    <message>
        <source>A byte order mark was taken out.</source>
        <translation>Une marque d’ordre des octets (BOM) a été retirée.</translation>
    </message>
    <message>
        <source>Invisible characters or special blanks were taken out.</source>
        <translation>Des caractères invisibles ou des espaces spéciaux ont été retirés.</translation>
    </message>
    <message>
        <source>Line breaks or tabs were taken out.</source>
        <translation>Des sauts de ligne ou des tabulations ont été retirés.</translation>
    </message>
    <message>
        <source>Blanks inside the endpoint or the key were taken out.</source>
        <translation>Des espaces dans le point de terminaison ou la clé ont été retirés.</translation>
    </message>
    <message>
        <source>Quotes around the string or one of its values were taken off.</source>
        <translation>Les guillemets autour de la chaîne ou d’une de ses valeurs ont été retirés.</translation>
    </message>
    <message>
        <source>Text before the connection string was left out.</source>
        <translation>Le texte qui précédait la chaîne de connexion a été ignoré.</translation>
    </message>
    <message>
        <source>HTML entities were turned back into characters.</source>
        <translation>Les entités HTML ont été reconverties en caractères.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s scheme is not sb; it is read as sb.</source>
        <translation>Le schéma du point de terminaison n’est pas sb&#x202f;; il est lu comme sb.</translation>
    </message>
    <message>
        <source>Parts of the string that mean nothing for Kafka and are not looked at: %1.</source>
        <translation>Parties de la chaîne sans signification pour Kafka, non examinées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Nothing is to be done if they belong there; otherwise copy the string again.</source>
        <translation>Rien à faire si elles y ont leur place&#x202f;; sinon, copiez la chaîne de nouveau.</translation>
    </message>
    <message>
        <source>The endpoint names port %1; Event Hubs speaks Kafka on port 9093.</source>
        <translation>Le point de terminaison nomme le port %1&#x202f;; Event Hubs parle Kafka sur le port 9093.</translation>
    </message>
    <message>
        <source>Take the port out of the endpoint unless a proxy or the emulator listens there.</source>
        <translation>Retirez le port du point de terminaison, sauf si un proxy ou l’émulateur y écoute.</translation>
    </message>
    <message>
        <source>The policy RootManageSharedAccessKey may manage, send and listen in the whole namespace.</source>
        <translation>La stratégie RootManageSharedAccessKey peut gérer, envoyer et écouter dans tout l’espace de noms.</translation>
    </message>
    <message>
        <source>Make a policy with the Listen claim only, for example R7InsightIDR, and use its connection string.</source>
        <translation>Créez une stratégie avec le seul droit Listen, par exemple R7InsightIDR, et utilisez sa chaîne de connexion.</translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds.</source>
        <translation>L’hôte n’est dans aucun des clouds Azure connus.</translation>
    </message>
    <message>
        <source>Check the host name; it usually ends in servicebus.windows.net. A name of your own works only if the certificate fits it.</source>
        <translation>Vérifiez le nom d’hôte&#x202f;; il finit en général par servicebus.windows.net. Un nom à vous ne fonctionne que si le certificat lui correspond.</translation>
    </message>
    <message>
        <source>The host belongs to Microsoft Cloud Germany, which was closed in 2021.</source>
        <translation>L’hôte appartient à Microsoft Cloud Germany, fermé en 2021.</translation>
    </message>
    <message>
        <source>Use the connection string of a namespace in one of today&apos;s clouds.</source>
        <translation>Utilisez la chaîne de connexion d’un espace de noms d’un cloud actuel.</translation>
    </message>
    <message>
        <source>The host is the private link&apos;s own name, which the certificate does not fit.</source>
        <translation>L’hôte est le nom de la liaison privée elle-même, auquel le certificat ne correspond pas.</translation>
    </message>
    <message>
        <source>Use the namespace&apos;s usual name, without &quot;privatelink&quot;; your DNS leads it to the private address.</source>
        <translation>Utilisez le nom habituel de l’espace de noms, sans «&#x202f;privatelink&#x202f;»&#x202f;; votre DNS le dirige vers l’adresse privée.</translation>
    </message>
    <message>
        <source>The namespace&apos;s name has fewer than 6 characters; only the alias of a geo-recovery pair may.</source>
        <translation>Le nom de l’espace de noms a moins de 6&#xa0;caractères&#x202f;; seul l’alias d’une paire de géo-récupération le peut.</translation>
    </message>
    <message>
        <source>Check that the host name is whole.</source>
        <translation>Vérifiez que le nom d’hôte est complet.</translation>
    </message>
    <message>
        <source>The endpoint has a path, which means nothing here; it was left out.</source>
        <translation>Le point de terminaison a un chemin, qui ne signifie rien ici&#x202f;; il a été ignoré.</translation>
    </message>
    <message>
        <source>If it was to name the event hub, give that name as the event hub instead.</source>
        <translation>S’il devait nommer l’Event Hub, indiquez plutôt ce nom comme Event Hub.</translation>
    </message>
    <message>
        <source>The key has not the usual form of 44 characters that end in &quot;=&quot;; it may have been cut.</source>
        <translation>La clé n’a pas la forme habituelle de 44&#xa0;caractères finissant par «&#x202f;=&#x202f;»&#x202f;; elle a pu être tronquée.</translation>
    </message>
    <message>
        <source>Compare its end with the portal, or copy the whole connection string again.</source>
        <translation>Comparez sa fin avec le portail, ou copiez de nouveau toute la chaîne de connexion.</translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator is neither true nor false; it is read as false.</source>
        <translation>UseDevelopmentEmulator n’est ni true ni false&#x202f;; il est lu comme false.</translation>
    </message>
    <message>
        <source>Write UseDevelopmentEmulator=true for the emulator, or leave the part out.</source>
        <translation>Écrivez UseDevelopmentEmulator=true pour l’émulateur, ou omettez cette partie.</translation>
    </message>
    <message>
        <source>The string is for the emulator, which has no encryption, but its key looks like a real one.</source>
        <translation>La chaîne est destinée à l’émulateur, qui ne chiffre pas, mais sa clé ressemble à une vraie.</translation>
    </message>
    <message>
        <source>Use the emulator&apos;s own connection string, with the key SAS_KEY_VALUE.</source>
        <translation>Utilisez la chaîne de connexion propre à l’émulateur, avec la clé SAS_KEY_VALUE.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>The text is far too long for a connection string.</source>
        <translation>Le texte est bien trop long pour une chaîne de connexion.</translation>
    </message>
    <message>
        <source>The text holds characters that were damaged on the way.</source>
        <translation>Le texte contient des caractères altérés en chemin.</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>Le texte contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>This looks like the key alone, not the connection string.</source>
        <translation>Cela ressemble à la clé seule, pas à la chaîne de connexion.</translation>
    </message>
    <message>
        <source>In the portal copy &quot;Connection string–primary key&quot; of the policy, not &quot;Primary key&quot;.</source>
        <translation>Dans le portail, copiez «&#x202f;Connection string–primary key&#x202f;» de la stratégie, pas «&#x202f;Primary key&#x202f;».</translation>
    </message>
    <message>
        <source>This is a host name, not a connection string.</source>
        <translation>C’est un nom d’hôte, pas une chaîne de connexion.</translation>
    </message>
    <message>
        <source>This is an address (URL), not a connection string.</source>
        <translation>C’est une adresse (URL), pas une chaîne de connexion.</translation>
    </message>
    <message>
        <source>This is an Azure resource id, not a connection string.</source>
        <translation>C’est un identifiant de ressource Azure, pas une chaîne de connexion.</translation>
    </message>
    <message>
        <source>This is an id (GUID), not a connection string.</source>
        <translation>C’est un identifiant (GUID), pas une chaîne de connexion.</translation>
    </message>
    <message>
        <source>This is JSON, not a connection string.</source>
        <translation>C’est du JSON, pas une chaîne de connexion.</translation>
    </message>
    <message>
        <source>Copy the value of &quot;primaryConnectionString&quot; alone, without its quotes.</source>
        <translation>Copiez la valeur de «&#x202f;primaryConnectionString&#x202f;» seule, sans ses guillemets.</translation>
    </message>
    <message>
        <source>This is a certificate or private key in PEM form, not a connection string.</source>
        <translation>C’est un certificat ou une clé privée au format PEM, pas une chaîne de connexion.</translation>
    </message>
    <message>
        <source>This is a bearer token, not a connection string.</source>
        <translation>C’est un jeton d’accès (bearer), pas une chaîne de connexion.</translation>
    </message>
    <message>
        <source>This holds a SAS token (SharedAccessSignature), which Event Hubs does not accept over Kafka.</source>
        <translation>Cela contient un jeton SAS (SharedAccessSignature), qu’Event Hubs n’accepte pas par Kafka.</translation>
    </message>
    <message>
        <source>Copy the policy&apos;s connection string, with SharedAccessKeyName and SharedAccessKey.</source>
        <translation>Copiez la chaîne de connexion de la stratégie, avec SharedAccessKeyName et SharedAccessKey.</translation>
    </message>
    <message>
        <source>This is a connection string of an IoT Hub.</source>
        <translation>C’est la chaîne de connexion d’un IoT Hub.</translation>
    </message>
    <message>
        <source>Open Built-in endpoints of the IoT Hub and copy the &quot;Event Hub-compatible endpoint&quot;, or use an event hub of your own.</source>
        <translation>Ouvrez «&#x202f;Built-in endpoints&#x202f;» (Points de terminaison intégrés) de l’IoT Hub et copiez «&#x202f;Event Hub-compatible endpoint&#x202f;», ou utilisez un Event Hub à vous.</translation>
    </message>
    <message>
        <source>This is a connection string of a storage account.</source>
        <translation>C’est la chaîne de connexion d’un compte de stockage.</translation>
    </message>
    <message>
        <source>This is a connection string of Cosmos DB or Azure Tables.</source>
        <translation>C’est une chaîne de connexion de Cosmos DB ou d’Azure Tables.</translation>
    </message>
    <message>
        <source>This is a connection string of a database.</source>
        <translation>C’est la chaîne de connexion d’une base de données.</translation>
    </message>
    <message>
        <source>This is a connection string of Application Insights.</source>
        <translation>C’est une chaîne de connexion d’Application Insights.</translation>
    </message>
    <message>
        <source>This is a connection string of App Configuration.</source>
        <translation>C’est une chaîne de connexion d’App Configuration.</translation>
    </message>
    <message>
        <source>This is a connection string of another service (SignalR, Web PubSub or Communication Services).</source>
        <translation>C’est la chaîne de connexion d’un autre service (SignalR, Web PubSub ou Communication Services).</translation>
    </message>
    <message>
        <source>This is a connection string of a Redis cache.</source>
        <translation>C’est la chaîne de connexion d’un cache Redis.</translation>
    </message>
    <message>
        <source>This string asks for a managed identity and holds no key.</source>
        <translation>Cette chaîne demande une identité managée et ne contient pas de clé.</translation>
    </message>
    <message>
        <source>These are properties of a Kafka client, not a connection string.</source>
        <translation>Ce sont les propriétés d’un client Kafka, pas une chaîne de connexion.</translation>
    </message>
    <message>
        <source>Copy the connection string alone: it is the value of sasl.password.</source>
        <translation>Copiez la chaîne de connexion seule&#x202f;: c’est la valeur de sasl.password.</translation>
    </message>
    <message>
        <source>This is not an Event Hubs connection string.</source>
        <translation>Ce n’est pas une chaîne de connexion Event Hubs.</translation>
    </message>
    <message>
        <source>More than one connection string was pasted.</source>
        <translation>Plus d’une chaîne de connexion a été collée.</translation>
    </message>
    <message>
        <source>Paste one connection string alone.</source>
        <translation>Collez une seule chaîne de connexion.</translation>
    </message>
    <message>
        <source>A part of the string is not of the form name=value; the string may have been cut.</source>
        <translation>Une partie de la chaîne n’a pas la forme nom=valeur&#x202f;; la chaîne a pu être tronquée.</translation>
    </message>
    <message>
        <source>The part %1 is there twice.</source>
        <translation>La partie %1 figure deux fois.</translation>
    </message>
    <message>
        <source>If the text holds two connection strings, keep one of them whole; otherwise take one of the two parts out, or copy the string again.</source>
        <translation>Si le texte contient deux chaînes de connexion, gardez-en une entière&#x202f;; sinon, retirez une des deux parties, ou copiez la chaîne de nouveau.</translation>
    </message>
    <message>
        <source>The part Endpoint is missing.</source>
        <translation>La partie Endpoint manque.</translation>
    </message>
    <message>
        <source>The part Endpoint is empty.</source>
        <translation>La partie Endpoint est vide.</translation>
    </message>
    <message>
        <source>The endpoint is not of the form sb://HOST/.</source>
        <translation>Le point de terminaison n’a pas la forme sb://HOST/.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s port is not a number from 1 to 65535.</source>
        <translation>Le port du point de terminaison n’est pas un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Take the port out: 9093 is used.</source>
        <translation>Retirez le port&#x202f;: 9093 est utilisé.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host is not a host name: sb://HOST/ and a semicolon must stand there.</source>
        <translation>L’hôte du point de terminaison n’est pas un nom d’hôte&#x202f;: il doit y avoir sb://HOST/ et un point-virgule.</translation>
    </message>
    <message>
        <source>The endpoint holds the cloud&apos;s domain without a namespace before it.</source>
        <translation>Le point de terminaison contient le domaine du cloud sans espace de noms devant.</translation>
    </message>
    <message>
        <source>The host does not begin with the name of a namespace (a letter, then letters, digits and hyphens, at most 50, no hyphen at the end).</source>
        <translation>L’hôte ne commence pas par le nom d’un espace de noms (une lettre, puis des lettres, des chiffres et des tirets, 50 au plus, pas de tiret à la fin).</translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is missing.</source>
        <translation>La partie SharedAccessKeyName manque.</translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is empty.</source>
        <translation>La partie SharedAccessKeyName est vide.</translation>
    </message>
    <message>
        <source>SharedAccessKeyName is not the name of a policy (1 to 50 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation>SharedAccessKeyName n’est pas le nom d’une stratégie (1 à 50 lettres, chiffres, «&#x202f;.&#x202f;», «&#x202f;-&#x202f;», «&#x202f;_&#x202f;»&#x202f;; une lettre ou un chiffre au début et à la fin).</translation>
    </message>
    <message>
        <source>SharedAccessKeyName holds what looks like a key.</source>
        <translation>SharedAccessKeyName contient ce qui ressemble à une clé.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name there and the key after SharedAccessKey, or copy the string again.</source>
        <translation>Écrivez-y le nom de la stratégie, et la clé après SharedAccessKey, ou copiez la chaîne de nouveau.</translation>
    </message>
    <message>
        <source>The part SharedAccessKey is missing.</source>
        <translation>La partie SharedAccessKey manque.</translation>
    </message>
    <message>
        <source>The part SharedAccessKey is empty.</source>
        <translation>La partie SharedAccessKey est vide.</translation>
    </message>
    <message>
        <source>The key is no base64: it holds characters that cannot stand in a key, or &quot;=&quot; in the wrong place, or other text follows it.</source>
        <translation>La clé n’est pas en base64&#x202f;: elle contient des caractères impossibles dans une clé, ou «&#x202f;=&#x202f;» au mauvais endroit, ou un autre texte la suit.</translation>
    </message>
    <message>
        <source>The part EntityPath is empty.</source>
        <translation>La partie EntityPath est vide.</translation>
    </message>
    <message>
        <source>Take the part out, or write the event hub&apos;s name there.</source>
        <translation>Retirez cette partie, ou écrivez-y le nom de l’Event Hub.</translation>
    </message>
    <message>
        <source>EntityPath is not the name of an event hub (1 to 256 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation>EntityPath n’est pas le nom d’un Event Hub (1 à 256 lettres, chiffres, «&#x202f;.&#x202f;», «&#x202f;-&#x202f;», «&#x202f;_&#x202f;»&#x202f;; une lettre ou un chiffre au début et à la fin).</translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of the event hub, or take EntityPath out.</source>
        <translation>Copiez la chaîne de connexion d’une stratégie de l’Event Hub, ou retirez EntityPath.</translation>
    </message>
    <message>
        <source>EntityPath holds what looks like a key.</source>
        <translation>EntityPath contient ce qui ressemble à une clé.</translation>
    </message>
    <message>
        <source>Write the event hub&apos;s name there, or copy the string again.</source>
        <translation>Écrivez-y le nom de l’Event Hub, ou copiez la chaîne de nouveau.</translation>
    </message>
    <message>
        <source>The string is for the event hub &quot;%1&quot;, but &quot;%2&quot; shall be read.</source>
        <translation>La chaîne est destinée à l’Event Hub «&#x202f;%1&#x202f;», mais c’est «&#x202f;%2&#x202f;» qui doit être lu.</translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of that event hub or of the namespace, or read the event hub that the string is for.</source>
        <translation>Copiez la chaîne de connexion d’une stratégie de cet Event Hub ou de l’espace de noms, ou lisez l’Event Hub auquel la chaîne est destinée.</translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator=true stands in the string of a real namespace; the key would travel unencrypted.</source>
        <translation>UseDevelopmentEmulator=true figure dans la chaîne d’un véritable espace de noms&#x202f;; la clé circulerait sans chiffrement.</translation>
    </message>
    <message>
        <source>Take UseDevelopmentEmulator out of the string.</source>
        <translation>Retirez UseDevelopmentEmulator de la chaîne.</translation>
    </message>
    <message>
        <source>The part UseDevelopmentEmulator is empty.</source>
        <translation>La partie UseDevelopmentEmulator est vide.</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub, Shared access policies, your policy, and copy &quot;Connection string–primary key&quot;.</source>
        <translation>Dans le portail Azure, ouvrez l’Event Hub, «&#x202f;Shared access policies&#x202f;» (Stratégies d’accès partagé), votre stratégie, et copiez «&#x202f;Connection string–primary key&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hubscope::common::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
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
        <translation>Rien d’autre ne se manifeste ainsi.</translation>
    </message>
    <message>
        <source>This is the likeliest cause.</source>
        <translation>C’est la cause la plus probable.</translation>
    </message>
    <message>
        <source>Other causes show themselves like this, too.</source>
        <translation>D’autres causes aussi se manifestent ainsi.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>It may also be, the likeliest first:</source>
        <translation>Autres possibilités, la plus probable d’abord&#x202f;:</translation>
    </message>
    <message>
        <source>How you can tell</source>
        <translation>Comment le reconnaître</translation>
    </message>
    <message>
        <source>How you can tell: %1</source>
        <translation>Comment le reconnaître&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::common::StageList</name>
    <message>
        <source>Stages of the connection test</source>
        <translation>Phases du test de connexion</translation>
    </message>
    <message>
        <source>&amp;Run This Stage Again</source>
        <translation>&amp;Relancer cette phase</translation>
    </message>
    <message>
        <source>Finished stages</source>
        <translation>Phases terminées</translation>
    </message>
    <message>
        <source>Details of the chosen stage</source>
        <translation>Détails de la phase choisie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Run This Sta&amp;ge Again</source>
        <translation>Rela&amp;ncer cette phase</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v sur %m</translation>
    </message>
    <message>
        <source>Stage %1 of %2 failed</source>
        <translation>Échec de la phase %1 sur %2</translation>
    </message>
    <message>
        <source>The test is starting</source>
        <translation>Le test démarre</translation>
    </message>
    <message>
        <source>Testing stage %1 of %2</source>
        <translation>Test de la phase %1 sur %2</translation>
    </message>
    <message>
        <source>The test was stopped before its end</source>
        <translation>Le test a été arrêté avant la fin</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s)</source>
        <translation>
            <numerusform>La connexion fonctionne, avec %n avertissement</numerusform>
            <numerusform>La connexion fonctionne, avec %n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La connexion fonctionne</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Choose a stage to see its details.</source>
        <translation>Choisissez une phase pour voir ses détails.</translation>
    </message>
</context>
<context>
    <name>hubscope::common::StatusGlyph</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnexion en cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>State of the connection, and what keeps it from standing.</extracomment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::models::AlertDesk</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::models::AlertsModel</name>
    <message numerus="yes">
        <source>%1 event(s)</source>
        <translation>
            <numerusform>%1 événement</numerusform>
            <numerusform>%1 événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more event(s)</source>
        <translation>
            <numerusform>%1 événement de plus</numerusform>
            <numerusform>%1 événements de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::ConnectionNotices</name>
    <message>
        <source>Reading has stopped: %1</source>
        <translation>La lecture s’est arrêtée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Connexion perdue&#x202f;: %1</translation>
    </message>
    <message>
        <source>Hubscope goes on trying.</source>
        <translation>Hubscope continue d’essayer.</translation>
    </message>
    <message>
        <source>Connection restored: %1</source>
        <translation>Connexion rétablie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Reading goes on where it was.</source>
        <translation>La lecture reprend là où elle en était.</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière fois</translation>
    </message>
    <message numerus="yes">
        <source>Active: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>Active&#x202f;: %1, vue %n fois, dernière fois&#x202f;: %2</numerusform>
            <numerusform>Active&#x202f;: %1, vue %n fois, dernière fois&#x202f;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>Terminée&#x202f;: %1, vue %n fois, dernière fois&#x202f;: %2</numerusform>
            <numerusform>Terminée&#x202f;: %1, vue %n fois, dernière fois&#x202f;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::GapModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 and on</source>
        <translation>%1 et suivants</translation>
    </message>
</context>
<context>
    <name>hubscope::models::LogSetModel</name>
    <message>
        <source>%1: no event yet</source>
        <translation>%1&#x202f;: encore aucun événement</translation>
    </message>
    <message>
        <source>not sent to InsightIDR</source>
        <translation>non envoyé à InsightIDR</translation>
    </message>
    <message>
        <source>the table shows only these</source>
        <translation>le tableau ne montre que ceux-ci</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 event(s), %3, last %4</source>
        <translation>
            <numerusform>%1&#x202f;: %2 événement, %3, dernier %4</numerusform>
            <numerusform>%1&#x202f;: %2 événements, %3, dernier %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::NotificationsModel</name>
    <message>
        <source>%1 in %2 min</source>
        <translation>%1 en %2&#xa0;min</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
</context>
<context>
    <name>hubscope::models::PartitionModel</name>
    <message>
        <source>Oldest offset that the hub still holds: %1</source>
        <translation>Offset le plus ancien que le hub contient encore&#x202f;: %1</translation>
    </message>
    <message>
        <source>Partition %1: position %2, end %3, lag %4, %5</source>
        <translation>Partition %1&#x202f;: position %2, fin %3, retard %4, %5</translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTableModel</name>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>pas encore appliquée</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: to %3, %4 hit(s)</source>
        <translation>
            <numerusform>Règle %1, %2&#x202f;: vers %3, %4 occurrence</numerusform>
            <numerusform>Règle %1, %2&#x202f;: vers %3, %4 occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTryOut</name>
    <message>
        <source>No events are held yet, so there is nothing to try the rules on.</source>
        <translation>Aucun événement n’est encore en mémoire&#x202f;; il n’y a donc rien sur quoi essayer les règles.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) move(s) from %1 to %2</source>
        <translation>
            <numerusform>%n événement passe de %1 à %2</numerusform>
            <numerusform>%n événements passent de %1 à %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stay(s) in the log set, but by another rule</source>
        <translation>
            <numerusform>%n événement reste dans le jeu de journaux, mais par une autre règle</numerusform>
            <numerusform>%n événements restent dans le jeu de journaux, mais par une autre règle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) meet(s) no rule and land(s) in Unparsed Data</source>
        <translation>
            <numerusform>%n événement ne correspond à aucune règle et aboutit dans Unparsed Data</numerusform>
            <numerusform>%n événements ne correspondent à aucune règle et aboutissent dans Unparsed Data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the last %1 event(s) moves to another log set.</source>
        <translation>
            <numerusform>Le %1 dernier événement ne change pas de jeu de journaux.</numerusform>
            <numerusform>Aucun des %1 derniers événements ne change de jeu de journaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %1 event(s)</source>
        <translation>
            <numerusform>du dernier %1 événement</numerusform>
            <numerusform>des %1 derniers événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 move(s) to another log set.</source>
        <extracomment>%1 is &quot;of the last 12 events&quot;.</extracomment>
        <translation>
            <numerusform>%n %1 change de jeu de journaux.</numerusform>
            <numerusform>%n %1 changent de jeu de journaux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::SampleModel</name>
    <message>
        <source>no rule holds</source>
        <translation>aucune règle ne s’applique</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>Non relu</translation>
    </message>
    <message>
        <source>Came back changed</source>
        <translation>Revenu modifié</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2 after %3, sorted by %4</source>
        <translation>%1&#x202f;: %2 après %3, classé par %4</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Relu</translation>
    </message>
</context>
<context>
    <name>hubscope::models::SearchRowsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::models::Session</name>
    <message>
        <source>Demo hub</source>
        <translation>Hub de démonstration</translation>
    </message>
</context>
<context>
    <name>hubscope::models::StageModel</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1&#x202f;: %2. %3</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::AboutDialog</name>
    <message>
        <source>About Hubscope</source>
        <translation>À propos de Hubscope</translation>
    </message>
    <message>
        <source>&amp;Hubscope</source>
        <translation>&amp;Hubscope</translation>
    </message>
    <message>
        <source>L&amp;ibraries</source>
        <translation>&amp;Bibliothèques</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License, version 3</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>Third-party software and its licences</source>
        <translation>Logiciels tiers et leurs licences</translation>
    </message>
    <message>
        <source>&amp;Third-Party Software</source>
        <translation>Logiciels &amp;tiers</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Hubscope %1</source>
        <translation>Hubscope %1</translation>
    </message>
    <message>
        <source>Sets up, tests and watches the path of Azure logs into InsightIDR.</source>
        <translation>Configure, teste et surveille l’acheminement des journaux Azure vers InsightIDR.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. © 2026 The Hubscope developers.</source>
        <translation>Logiciel libre sous GNU General Public License, version 3 ou ultérieure. Sans aucune garantie. © 2026 The Hubscope developers.</translation>
    </message>
    <message>
        <source>Not made or endorsed by Rapid7 or Microsoft; InsightIDR and Azure are names of theirs.</source>
        <translation>Ni réalisé ni approuvé par Rapid7 ou Microsoft&#x202f;; InsightIDR et Azure sont des noms leur appartenant.</translation>
    </message>
    <message>
        <source>Libraries, their versions and licences</source>
        <translation>Bibliothèques, leurs versions et licences</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::AlertsPanel</name>
    <message>
        <source>Add Rule…</source>
        <translation>Ajouter une règle…</translation>
    </message>
    <message>
        <source>Say which events you want to be told of</source>
        <translation>Indiquer de quels événements vous voulez être averti</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>Montrer dans la liste</translation>
    </message>
    <message>
        <source>Go to the alert&apos;s first event in the live list</source>
        <translation>Aller au premier événement de l’alerte dans la liste en direct</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for all events of the alert</source>
        <translation>Rechercher tous les événements de l’alerte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Empty the list of alerts; no event is touched</source>
        <translation>Vider la liste des alertes&#x202f;; aucun événement n’est touché</translation>
    </message>
    <message>
        <source>What stood in the file of the rules and was not understood is kept as %1</source>
        <translation>Ce qui n’a pas été compris dans le fichier des règles est conservé sous le nom %1</translation>
    </message>
    <message>
        <source>Alerts, the newest first</source>
        <translation>Alertes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No event has met a rule yet</source>
        <translation>Aucun événement n’a encore correspondu à une règle</translation>
    </message>
    <message>
        <source>What comes from now on is looked at. The first event that meets a rule makes an alert here, and your desktop tells you of it.</source>
        <translation>Ce qui arrive désormais est examiné. Le premier événement qui correspond à une règle crée une alerte ici, et votre bureau vous en avertit.</translation>
    </message>
    <message>
        <source>No notification rule is on</source>
        <translation>Aucune règle de notification n’est activée</translation>
    </message>
    <message>
        <source>Rules stay off until you switch them on: open the list of rules and check those that you want to be told of.</source>
        <translation>Les règles restent désactivées tant que vous ne les activez pas&#x202f;: ouvrez la liste des règles et cochez celles dont vous voulez être averti.</translation>
    </message>
    <message>
        <source>Be told of events as they come</source>
        <translation>Être averti des événements dès leur arrivée</translation>
    </message>
    <message>
        <source>A notification rule is a query: each event that fits it raises an alert here and a notification on your desktop, no more often than you allow.</source>
        <translation>Une règle de notification est une requête&#x202f;: chaque événement qui y correspond déclenche une alerte ici et une notification sur votre bureau, pas plus souvent que vous ne le permettez.</translation>
    </message>
    <message>
        <source>Reading the rules of this profile</source>
        <translation>Lecture des règles de ce profil</translation>
    </message>
    <message>
        <source>This desktop shows no notifications; alerts are listed here all the same</source>
        <translation>Ce bureau n’affiche pas de notifications&#x202f;; les alertes sont tout de même listées ici</translation>
    </message>
    <message>
        <source>No notification rules</source>
        <translation>Aucune règle de notification</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), none is on</source>
        <translation>
            <numerusform>%n règle, désactivée</numerusform>
            <numerusform>%n règles, aucune activée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) on</source>
        <translation>
            <numerusform>Règles activées&#x202f;: %1 sur %n</numerusform>
            <numerusform>Règles activées&#x202f;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No notification rule is in force: %1 cannot be read, %2. The first rule that you add keeps that file aside.</source>
        <translation>Aucune règle de notification n’est en vigueur&#x202f;: impossible de lire %1, %2. La première règle que vous ajoutez met ce fichier de côté.</translation>
    </message>
    <message>
        <source>What comes from now on is looked at. The first event that meets a rule makes an alert here.</source>
        <translation>Ce qui arrive désormais est examiné. Le premier événement qui correspond à une règle crée une alerte ici.</translation>
    </message>
    <message>
        <source>A notification rule is a query: each event that fits it raises an alert here, no more often than you allow.</source>
        <translation>Une règle de notification est une requête&#x202f;: chaque événement qui y correspond déclenche une alerte ici, pas plus souvent que vous ne le permettez.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) were not looked at and raised no alert: the rules are slower than what comes. Tests of log set, result or category are fast.</source>
        <translation>
            <numerusform>%1 événement n’a pas été examiné et n’a déclenché aucune alerte&#x202f;: les règles sont trop lentes pour ce qui arrive. Les conditions sur le jeu de journaux, le résultat ou la catégorie sont rapides.</numerusform>
            <numerusform>%1 événements n’ont pas été examinés et n’ont déclenché aucune alerte&#x202f;: les règles sont trop lentes pour ce qui arrive. Les conditions sur le jeu de journaux, le résultat ou la catégorie sont rapides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::BodyView</name>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Preparing the whole text…</source>
        <translation>Préparation du texte entier…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Les premiers %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of the text are here…</source>
        <translation>%1 du texte sont chargés…</translation>
    </message>
    <message>
        <source>The whole text, without colours</source>
        <translation>Le texte entier, sans couleurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 résultat</numerusform>
            <numerusform>%1 résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ClientLogView</name>
    <message>
        <source>Log of the Kafka client</source>
        <translation>Journal du client Kafka</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Niveau</translation>
    </message>
    <message>
        <source>Level of the client&apos;s log</source>
        <translation>Niveau du journal du client</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Copier les lignes choisies, ou toutes</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Clear the client&apos;s log</source>
        <translation>Effacer le journal du client</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionPanel</name>
    <message>
        <source>Nothing is connected</source>
        <translation>Rien n’est connecté</translation>
    </message>
    <message>
        <source>Connect to a saved event hub, set up a connection, or try the demo hub. Then this shows where reading stands in each partition.</source>
        <translation>Connectez-vous à un Event Hub enregistré, configurez une connexion ou essayez le hub de démonstration. La progression de la lecture dans chaque partition s’affichera ici.</translation>
    </message>
    <message>
        <source>List all gaps and export them</source>
        <translation>Lister toutes les lacunes et les exporter</translation>
    </message>
    <message>
        <source>Partitions of the event hub</source>
        <translation>Partitions de l’Event Hub</translation>
    </message>
    <message>
        <source>Host %1 · event hub %2</source>
        <translation>Hôte %1 · Event Hub %2</translation>
    </message>
    <message>
        <source>Host %1 · event hub %2 · policy %3</source>
        <translation>Hôte %1 · Event Hub %2 · stratégie %3</translation>
    </message>
    <message>
        <source>Events are not kept</source>
        <translation>Les événements ne sont pas conservés</translation>
    </message>
    <message>
        <source>The kept events are being opened</source>
        <translation>Ouverture des événements conservés</translation>
    </message>
    <message>
        <source>Each event is kept before it is shown</source>
        <translation>Chaque événement est conservé avant d’être affiché</translation>
    </message>
    <message>
        <source>Reading waits: %1</source>
        <translation>La lecture attend&#x202f;: %1</translation>
    </message>
    <message>
        <source>Shown only: %1</source>
        <translation>Affichage seul&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List and Export %1 Gap(s)…</source>
        <translation>
            <numerusform>&amp;Lister et exporter %1 lacune…</numerusform>
            <numerusform>&amp;Lister et exporter %1 lacunes…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting in the hub</source>
        <translation>%1 en attente dans le hub</translation>
    </message>
    <message>
        <source>newest taken by the hub %1</source>
        <translation>le plus récent reçu par le hub&#x202f;: %1</translation>
    </message>
    <message>
        <source>events held back, the window is catching up</source>
        <translation>lecture retenue, la fenêtre rattrape son retard</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionTestPanel</name>
    <message>
        <source>&amp;Run Test</source>
        <translation>&amp;Lancer le test</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Arrêt&amp;er</translation>
    </message>
    <message>
        <source>Cop&amp;y Report</source>
        <translation>Copier le ra&amp;pport</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>Enre&amp;gistrer le rapport…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>The test proves the way from this computer, not that of the InsightIDR collector.</source>
        <translation>Le test vérifie le chemin depuis cet ordinateur, pas celui du collecteur d’InsightIDR.</translation>
    </message>
    <message>
        <source>Run the test to check the whole way to the event hub, step by step</source>
        <translation>Lancez le test pour vérifier tout le chemin jusqu’à l’Event Hub, phase par phase</translation>
    </message>
    <message>
        <source>Choose or set up a connection first; then its way can be tested</source>
        <translation>Choisissez ou configurez d’abord une connexion&#x202f;; son chemin pourra alors être testé</translation>
    </message>
    <message>
        <source>Report copied; keys removed</source>
        <translation>Rapport copié&#x202f;; clés retirées</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Report saved; keys removed</source>
        <translation>Rapport enregistré&#x202f;; clés retirées</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>Le rapport n’a pas été enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>Re&amp;lancer</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::DiagnosticsPanel</name>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunes</translation>
    </message>
    <message>
        <source>Client Log</source>
        <translation>Journal du client</translation>
    </message>
    <message>
        <source>Gaps (%1)</source>
        <translation>Lacunes (%1)</translation>
    </message>
    <message>
        <source>Causes, active ones first</source>
        <translation>Causes, les actives d’abord</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Rien à signaler</translation>
    </message>
    <message>
        <source>What goes wrong with the connection appears here, with its cause and what to do about it. To check the whole way to the event hub, test the connection.</source>
        <translation>Ce qui ne va pas avec la connexion apparaît ici, avec sa cause et ce qu’il faut faire. Pour vérifier tout le chemin jusqu’à l’Event Hub, testez la connexion.</translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation>Texte du client ou du serveur, tel quel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this cause as text</source>
        <translation>Copier cette cause sous forme de texte</translation>
    </message>
    <message numerus="yes">
        <source>%1. Seen %n time(s), first %2, last %3 (%4).</source>
        <translation>
            <numerusform>%1. Vue %n fois, première fois %2, dernière fois %3 (%4).</numerusform>
            <numerusform>%1. Vue %n fois, première fois %2, dernière fois %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>The chosen cause</source>
        <translation>La cause choisie</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EmptyPage</name>
    <message numerus="yes">
        <source>%n event(s) are held and none of them passes.</source>
        <translation>
            <numerusform>%n événement est en mémoire, et il ne passe pas le filtre.</numerusform>
            <numerusform>%n événements sont en mémoire, et aucun ne passe le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Aucun événement ne correspond au filtre</translation>
    </message>
    <message>
        <source>Not reading</source>
        <translation>Pas de lecture</translation>
    </message>
    <message>
        <source>“%1” is not being read. Nothing in the hub is lost by that.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas lu. Rien n’est perdu dans le hub pour autant.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Choose a connection in the toolbar, or set up another one.</source>
        <translation>Choisissez une connexion dans la barre d’outils, ou configurez-en une autre.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>See the Azure logs that InsightIDR collects, and where each of them lands.</source>
        <translation>Voyez les journaux Azure que collecte InsightIDR, et où chacun d’eux aboutit.</translation>
    </message>
    <message>
        <source>Looking for the key of “%1”</source>
        <translation>Recherche de la clé de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The keychain of this computer is asked; it may want to be unlocked.</source>
        <translation>Le trousseau de cet ordinateur est interrogé&#x202f;; il faut peut-être le déverrouiller.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Connected to %1, waiting for the first event</source>
        <translation>Connecté à %1, en attente du premier événement</translation>
    </message>
    <message>
        <source>Reading from now on: events that came before are not shown.</source>
        <translation>Lecture à partir de maintenant&#x202f;: les événements antérieurs ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Connected to %1, no event for %2.</source>
        <translation>Connecté à %1, aucun événement depuis %2.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>La vue a été effacée</translation>
    </message>
    <message>
        <source>New events appear here as they come.</source>
        <translation>Les nouveaux événements apparaissent ici dès leur arrivée.</translation>
    </message>
    <message numerus="yes">
        <source>Filtering %1 event(s)…</source>
        <translation>
            <numerusform>Filtrage de %1 événement…</numerusform>
            <numerusform>Filtrage de %1 événements…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1 (%2, port %3) yet; trying goes on.</source>
        <translation>Pas encore connecté à %1 (%2, port %3)&#x202f;; les essais continuent.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; trying goes on.</source>
        <translation>La connexion à %1 a été perdue&#x202f;; les essais continuent.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventDetailPanel</name>
    <message>
        <source>No rule holds for this event, so it is Unparsed Data.</source>
        <translation>Aucune règle ne s’applique à cet événement&#x202f;; il relève donc d’Unparsed Data.</translation>
    </message>
    <message>
        <source>%1 (rule %2, your own)</source>
        <translation>%1 (règle %2, la vôtre)</translation>
    </message>
    <message>
        <source>%1 (rule %2, published by Rapid7)</source>
        <translation>%1 (règle %2, publiée par Rapid7)</translation>
    </message>
    <message>
        <source>%1 (rule %2, our judgement)</source>
        <translation>%1 (règle %2, notre appréciation)</translation>
    </message>
    <message>
        <source>Choose an event in the list to see all of it.</source>
        <translation>Choisissez un événement dans la liste pour le voir en entier.</translation>
    </message>
    <message>
        <source>Copy Event</source>
        <translation>Copier l’événement</translation>
    </message>
    <message>
        <source>Copy the event as JSON, in InsightIDR&apos;s shape</source>
        <translation>Copier l’événement en JSON, au format d’InsightIDR</translation>
    </message>
    <message>
        <source>Show the rule of this event</source>
        <translation>Afficher la règle de cet événement</translation>
    </message>
    <message>
        <source>JSON of the record</source>
        <translation>JSON de l’enregistrement</translation>
    </message>
    <message>
        <source>Record as it came</source>
        <translation>Enregistrement tel quel</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>This record is not JSON. Raw shows it as it came.</source>
        <translation>Cet enregistrement n’est pas du JSON. «&#x202f;Brut&#x202f;» le montre tel quel.</translation>
    </message>
    <message>
        <source>%1 %2 · partition %3, offset %4, record %5 · %6</source>
        <translation>%1 %2 · partition %3, offset %4, enregistrement %5 · %6</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page login.microsoftonline.com/error knows it.</source>
        <translation>La page login.microsoftonline.com/error de Microsoft le connaît.</translation>
    </message>
    <message>
        <source>Sign-in error %1: %2</source>
        <translation>Erreur de connexion %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Repaired: %1 (%2)</source>
        <translation>Réparé&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Noted: %1 (%2)</source>
        <translation>Noté&#x202f;: %1 (%2)</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Masqué par le filtre</translation>
    </message>
    <message>
        <source>No longer in the live list</source>
        <translation>N’est plus dans la liste en direct</translation>
    </message>
    <message>
        <source>Save Record As</source>
        <translation>Sauvegarder l’enregistrement sous</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The record was not saved.</source>
        <translation>L’enregistrement n’a pas été sauvegardé.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTablePanel</name>
    <message>
        <source>Filter in LEQL: a word, or result = SUCCESS</source>
        <translation>Filtre en LEQL&#x202f;: un mot, ou result = SUCCESS</translation>
    </message>
    <message>
        <source>Filter events, in LEQL</source>
        <translation>Filtrer les événements, en LEQL</translation>
    </message>
    <message>
        <source>Words must stand in the event whole and in this case; where(word, loose) takes parts in any case (%1)</source>
        <translation>Les mots doivent figurer entiers et dans cette casse&#x202f;; where(mot, loose) accepte des parties, quelle que soit la casse (%1)</translation>
    </message>
    <message>
        <source>Filter events by log set</source>
        <translation>Filtrer les événements par jeu de journaux</translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation>Tous les jeux de journaux</translation>
    </message>
    <message>
        <source>Paused at %1 · %2 new</source>
        <translation>En pause à %1 · %2 nouveaux</translation>
    </message>
    <message>
        <source>%1 older ones found no room</source>
        <translation>%1 plus anciens écartés faute de place</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not reading: no new events arrive</source>
        <translation>Pas de lecture&#x202f;: aucun nouvel événement n’arrive</translation>
    </message>
    <message>
        <source>Following the newest event</source>
        <translation>Suivi de l’événement le plus récent</translation>
    </message>
    <message>
        <source>Scrolled back: new events arrive below</source>
        <translation>Liste remontée&#x202f;: les nouveaux événements arrivent plus bas</translation>
    </message>
    <message>
        <source>Follow Newest</source>
        <translation>Suivre le plus récent</translation>
    </message>
    <message>
        <source>filtering %1…</source>
        <translation>filtrage de %1…</translation>
    </message>
    <message>
        <source>%1 of %2 held match</source>
        <translation>%1 sur %2 en mémoire correspondent</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTableView</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ExportBar</name>
    <message>
        <source>Cancel Export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export en cours</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export What Was Found</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was made.</source>
        <translation>L’export a été annulé&#x202f;; aucun fichier n’a été créé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) written</source>
        <translation>
            <numerusform>%1 événement écrit</numerusform>
            <numerusform>%1 événements écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were written to %2</source>
        <translation>
            <numerusform>%1 ligne écrite dans %2</numerusform>
            <numerusform>%1 lignes écrites dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but a part of what is stored could not be read: %2</source>
        <translation>%1, mais une partie de ce qui est stocké n’a pas pu être lue&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldList</name>
    <message>
        <source>Fields of the event</source>
        <translation>Champs de l’événement</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>Cette valeur &amp;uniquement</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>E&amp;xclure cette valeur</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>&amp;Rechercher cette valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldModel</name>
    <message>
        <source>(Enter shows more)</source>
        <translation>(Entrée en montre davantage)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::GapsView</name>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Gaps, the newest first</source>
        <translation>Lacunes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Export all gaps to a file</source>
        <translation>Exporter toutes les lacunes dans un fichier</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Aucune lacune</translation>
    </message>
    <message>
        <source>Messages of the hub that could not be read are listed here, with their offsets and the reason.</source>
        <translation>Les messages du hub qui n’ont pas pu être lus sont listés ici, avec leurs offsets et la raison.</translation>
    </message>
    <message>
        <source>Export Gaps</source>
        <translation>Exporter les lacunes</translation>
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
        <translation>Vérifier la configuration</translation>
    </message>
    <message>
        <source>This shows that events come all the way.</source>
        <translation>Ceci montre que les événements font tout le chemin.</translation>
    </message>
    <message>
        <source>In the list: pause or resume</source>
        <translation>Dans la liste&#x202f;: mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>In the list: follow the newest event</source>
        <translation>Dans la liste&#x202f;: suivre l’événement le plus récent</translation>
    </message>
    <message>
        <source>In the list: go to the event&apos;s panel</source>
        <translation>Dans la liste&#x202f;: aller au panneau de l’événement</translation>
    </message>
    <message>
        <source>In a text: find next, find previous</source>
        <translation>Dans un texte&#x202f;: résultat suivant, précédent</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::InlineBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::KeptEventsDialog</name>
    <message>
        <source> GB</source>
        <translation> Go</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged file(s) kept aside, %1 on disk.</source>
        <translation>
            <numerusform>%n fichier endommagé mis de côté, %1 sur le disque.</numerusform>
            <numerusform>%n fichiers endommagés mis de côté, %1 sur le disque.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events are kept.</source>
        <translation>Aucun événement n’est conservé.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>&amp;Delete Stored Events…</source>
        <translation>&amp;Supprimer les événements conservés…</translation>
    </message>
    <message>
        <source>Stored Events of %1</source>
        <translation>Événements conservés de %1</translation>
    </message>
    <message>
        <source>&amp;Keep events for</source>
        <translation>&amp;Conserver les événements</translation>
    </message>
    <message>
        <source>Days that events are kept</source>
        <translation>Nombre de jours de conservation des événements</translation>
    </message>
    <message>
        <source>&amp;Use at most</source>
        <translation>&amp;Utiliser au plus</translation>
    </message>
    <message>
        <source>Disk space that the store may use</source>
        <translation>Espace disque que le stockage peut utiliser</translation>
    </message>
    <message>
        <source>&amp;Leave free on the disk</source>
        <translation>&amp;Laisser libre sur le disque</translation>
    </message>
    <message>
        <source>Disk space that stays free</source>
        <translation>Espace disque qui reste libre</translation>
    </message>
    <message>
        <source>The oldest events go first. To leave space free, only what is older than a day goes.</source>
        <translation>Les événements les plus anciens sont supprimés d’abord. Pour laisser de l’espace libre, seuls ceux de plus d’un jour le sont.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete Stored Events</source>
        <translation>Supprimer les événements conservés</translation>
    </message>
    <message>
        <source>Delete all stored events of this profile?</source>
        <translation>Supprimer tous les événements conservés de ce profil&#x202f;?</translation>
    </message>
    <message>
        <source>They are gone for good. Reading goes on where it is: what is deleted is not read again, even if the hub still holds it.</source>
        <translation>La suppression est définitive. La lecture continue où elle en est&#x202f;: ce qui est supprimé n’est pas relu, même si le hub le contient encore.</translation>
    </message>
    <message>
        <source>Delete Events</source>
        <translation>Supprimer les événements</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) from %2 to %3 (UTC), %4 on disk.</source>
        <translation>
            <numerusform>%1 événement du %2 au %3 (UTC), %4 sur le disque.</numerusform>
            <numerusform>%1 événements du %2 au %3 (UTC), %4 sur le disque.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::KeyDialog</name>
    <message>
        <source>Key of a Shared Access Policy</source>
        <translation>Clé d’une stratégie d’accès partagé</translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is needed to read the hub.</source>
        <translation>La clé de la stratégie «&#x202f;%1&#x202f;» sur %2 est nécessaire pour lire le hub.</translation>
    </message>
    <message>
        <source>&amp;Key or connection string:</source>
        <translation>&amp;Clé ou chaîne de connexion&#x202f;:</translation>
    </message>
    <message>
        <source>Use Key</source>
        <translation>Utiliser la clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No key could be read from this.</source>
        <translation>Aucune clé n’a pu être lue dans ce texte.</translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the profile reads from “%2”.</source>
        <translation>Cette chaîne est destinée à l’espace de noms «&#x202f;%1&#x202f;», le profil lit depuis «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, the profile uses “%2”.</source>
        <translation>Cette chaîne est destinée à la stratégie «&#x202f;%1&#x202f;», le profil utilise «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, the policy belongs to “%2”.</source>
        <translation>Cette chaîne est destinée à l’Event Hub «&#x202f;%1&#x202f;», la stratégie appartient à «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Paste the string that fits, or change the profile.</source>
        <translation>Collez la chaîne qui convient, ou modifiez le profil.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LeqlEdit</name>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>clause</translation>
    </message>
    <message>
        <source>function</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>Ce qui convient ici</translation>
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
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>aucun événement</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsButton</name>
    <message>
        <source>Log sets to search in</source>
        <translation>Jeux de journaux où rechercher</translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation>Tous les jeux de journaux</translation>
    </message>
    <message numerus="yes">
        <source>%n Log Set(s)</source>
        <translation>
            <numerusform>%n jeu de journaux</numerusform>
            <numerusform>%n jeux de journaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>To&amp;ut afficher</translation>
    </message>
    <message>
        <source>Log sets</source>
        <translation>Jeux de journaux</translation>
    </message>
    <message>
        <source>Space shows only the events of the chosen log set, and all again.</source>
        <translation>La barre d’espace n’affiche que les événements du jeu de journaux choisi&#x202f;; un second appui les affiche tous.</translation>
    </message>
    <message>
        <source>Show the events of all log sets</source>
        <translation>Afficher les événements de tous les jeux de journaux</translation>
    </message>
    <message>
        <source>Log name: %1</source>
        <translation>Nom du journal&#x202f;: %1</translation>
    </message>
    <message>
        <source>Under this name InsightIDR&apos;s Log Search lists the events in each log set.</source>
        <translation>Sous ce nom, «&#x202f;Log Search&#x202f;» d’InsightIDR liste les événements dans chaque jeu de journaux.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) · %2</source>
        <translation>
            <numerusform>%1 événement · %2</numerusform>
            <numerusform>%1 événements · %2</numerusform>
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
        <translation>Événements en direct</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Log Sets</source>
        <translation>Jeux de journaux</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Barre d’outils principale</translation>
    </message>
    <message>
        <source>Diagnostics (%1)</source>
        <translation>Diagnostic (%1)</translation>
    </message>
    <message>
        <source>Rules (changed)</source>
        <translation>Règles (modifiées)</translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is still in the keychain. %3</source>
        <translation>La clé de la stratégie «&#x202f;%1&#x202f;» sur %2 est encore dans le trousseau. %3</translation>
    </message>
    <message>
        <source>%1 – Hubscope</source>
        <translation>%1 – Hubscope</translation>
    </message>
    <message>
        <source>&amp;Resume (%1 new)</source>
        <translation>Re&amp;prendre (%1 nouveaux)</translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>Afficher les alertes</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertes (%1)</translation>
    </message>
    <message>
        <source>The notification rules of this profile cannot be read (%1): no rule is in force.</source>
        <translation>Impossible de lire les règles de notification de ce profil (%1)&#x202f;: aucune règle n’est en vigueur.</translation>
    </message>
    <message>
        <source>The live list has let this event go. Search finds it where events are stored.</source>
        <translation>Cet événement est sorti de la liste en direct. La recherche le trouve là où les événements sont conservés.</translation>
    </message>
    <message>
        <source>Show Diagnostics</source>
        <translation>Afficher le diagnostic</translation>
    </message>
    <message>
        <source>Open Rules</source>
        <translation>Ouvrir les règles</translation>
    </message>
    <message>
        <source>The rules of this profile cannot be read (%1), so the built-in ones are in force.</source>
        <translation>Impossible de lire les règles de ce profil (%1)&#x202f;; les règles intégrées sont donc en vigueur.</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Events are being read. Read on while the window is closed?</source>
        <translation>Des événements sont en cours de lecture. Continuer la lecture fenêtre fermée&#x202f;?</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Your choice is kept; Settings (Ctrl+,) changes it.</source>
        <translation>L’icône de la zone de notification ramène la fenêtre. Votre choix est conservé&#x202f;; les paramètres (Ctrl+,) le modifient.</translation>
    </message>
    <message>
        <source>Read On in the Tray</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Quit Hubscope</source>
        <translation>Quitter Hubscope</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Crash Trace…</source>
        <translation>Trace du plantage…</translation>
    </message>
    <message>
        <source>Hubscope ended unexpectedly the last time. What led there was kept.</source>
        <translation>Hubscope s’est arrêté de façon inattendue la dernière fois. Ce qui y a conduit a été conservé.</translation>
    </message>
    <message>
        <source>Crash Trace</source>
        <translation>Trace du plantage</translation>
    </message>
    <message>
        <source>The trace helps whoever mends the program.</source>
        <translation>La trace aide ceux qui réparent le programme.</translation>
    </message>
    <message>
        <source>It holds versions, addresses in the program and where its libraries stand: no event, no key, no name of a hub.</source>
        <translation>Elle contient des versions, des adresses dans le programme et l’emplacement de ses bibliothèques&#x202f;: aucun événement, aucune clé, aucun nom de hub.</translation>
    </message>
    <message>
        <source>Copy Trace</source>
        <translation>Copier la trace</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language changes when Hubscope starts anew.</source>
        <translation>La langue change au prochain démarrage de Hubscope.</translation>
    </message>
    <message>
        <source>Reading goes on where it is then.</source>
        <translation>La lecture reprend ensuite là où elle en était.</translation>
    </message>
    <message>
        <source>Restart Now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The key is kept until Hubscope ends and asked for next time: %1. Saving the connection again keeps it, once there is an unlocked keychain.</source>
        <translation>La clé est gardée jusqu’à la fin de Hubscope et sera demandée la prochaine fois&#x202f;: %1. Dès qu’il y a un trousseau déverrouillé, enregistrer de nouveau la connexion la conserve.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationEditor</name>
    <message>
        <source>&amp;On: tell me of these events as they come</source>
        <translation>&amp;Activée&#x202f;: m’avertir de ces événements dès leur arrivée</translation>
    </message>
    <message>
        <source>Add Notification Rule</source>
        <translation>Ajouter une règle de notification</translation>
    </message>
    <message>
        <source>Edit Notification Rule</source>
        <translation>Modifier la règle de notification</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation>Le texte collé compte %1&#xa0;caractères, plus que n’importe quelle requête. Rien n’a été inséré.</translation>
    </message>
    <message>
        <source>The query can be read. No events are held yet that it could be tried on.</source>
        <translation>La requête est lisible. Aucun événement n’est encore en mémoire pour l’essayer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What the notification is called, such as Failed admin sign-ins</source>
        <translation>Nom de la notification, par exemple «&#x202f;Échecs de connexion d’administrateurs&#x202f;»</translation>
    </message>
    <message>
        <source>Query, in LEQL</source>
        <translation>Requête, en LEQL</translation>
    </message>
    <message>
        <source>Each event that fits the query raises an alert.</source>
        <translation>Chaque événement qui correspond à la requête déclenche une alerte.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation>Re&amp;quête&#x202f;:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Au &amp;plus&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>Ajou&amp;ter la règle</translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation>&amp;Modifier la règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Number of notifications</source>
        <translation>Nombre de notifications</translation>
    </message>
    <message>
        <source>Span of time in minutes</source>
        <translation>Intervalle en minutes</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Trying the query on the newest events</source>
        <translation>Essai de la requête sur les événements les plus récents</translation>
    </message>
    <message>
        <source>Give the rule a name: the notification begins with it.</source>
        <translation>Donnez un nom à la règle&#x202f;: la notification commence par ce nom.</translation>
    </message>
    <message>
        <source>More events within that time are counted in the same alert, and you are told how many when it is over. A notification shows what the event says, on a locked screen too if the desktop does that.</source>
        <translation>Les autres événements de cet intervalle sont comptés dans la même alerte, et leur nombre vous est indiqué à la fin. Une notification montre ce que dit l’événement, même sur un écran verrouillé si le bureau le permet.</translation>
    </message>
    <message numerus="yes">
        <source>Would have met %1 of the %2 newest event(s)</source>
        <translation>
            <numerusform>Aurait retenu %1 du %2 événement le plus récent</numerusform>
            <numerusform>Aurait retenu %1 des %2 événements les plus récents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationsDialog</name>
    <message>
        <source>Notification Rules</source>
        <translation>Règles de notification</translation>
    </message>
    <message>
        <source>There are no notification rules</source>
        <translation>Il n’y a aucune règle de notification</translation>
    </message>
    <message>
        <source>Add one here, or choose Notify Me of These where a query shows what you want to be told of.</source>
        <translation>Ajoutez-en une ici, ou choisissez «&#x202f;M’avertir de ceux-ci&#x202f;» là où une requête montre ce dont vous voulez être averti.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rules are kept with the profile and are off until you check them.</source>
        <translation>Les règles sont conservées avec le profil et restent désactivées tant que vous ne les cochez pas.</translation>
    </message>
    <message>
        <source>Rules are off until you check them. These last until Hubscope ends: there is no profile to keep them with.</source>
        <translation>Les règles restent désactivées tant que vous ne les cochez pas. Celles-ci durent jusqu’à la fermeture de Hubscope&#x202f;: il n’y a pas de profil avec lequel les conserver.</translation>
    </message>
    <message>
        <source>Notification rules</source>
        <translation>Règles de notification</translation>
    </message>
    <message>
        <source>Space turns a rule on or off.</source>
        <translation>La barre d’espace active ou désactive une règle.</translation>
    </message>
    <message>
        <source>Remove Notification Rule</source>
        <translation>Retirer la règle de notification</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>Retirer la règle «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Alerts that it raised stay in the list.</source>
        <translation>Les alertes qu’elle a déclenchées restent dans la liste.</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfileBox</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The connection to read; choosing another one switches</source>
        <translation>La connexion à lire&#x202f;; en choisir une autre bascule vers celle-ci</translation>
    </message>
    <message>
        <source>Demo hub</source>
        <translation>Hub de démonstration</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>No profile is saved</source>
        <translation>Aucun profil n’est enregistré</translation>
    </message>
    <message>
        <source>File → Set Up a Connection makes one; Import takes one that was exported.</source>
        <translation>Fichier → Configurer une connexion en crée un&#x202f;; «&#x202f;Importer&#x202f;» reprend un profil exporté.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Stored Events…</source>
        <translation>É&amp;vénements conservés…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Delete Profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Supprimer le profil «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its key goes from the keychain as well, unless another profile uses it. Nothing in Azure changes.</source>
        <translation>Sa clé est aussi retirée du trousseau, sauf si un autre profil l’utilise. Rien ne change dans Azure.</translation>
    </message>
    <message>
        <source>Its stored events: %1
Deleted, they are gone for good. Kept, they stay in this folder, where hubscope-cli can search them: %2</source>
        <translation>Ses événements conservés&#x202f;: %1
S’ils sont supprimés, c’est définitif. S’ils sont gardés, ils restent dans ce dossier, où hubscope-cli peut les rechercher&#x202f;: %2</translation>
    </message>
    <message>
        <source>Delete Profile and Events</source>
        <translation>Supprimer profil et événements</translation>
    </message>
    <message>
        <source>Delete Profile, Keep Events</source>
        <translation>Supprimer le profil seul</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export Profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>Importer un profil</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::QueryMenu</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Save Query…</source>
        <translation>&amp;Enregistrer la requête…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêtes à l’emploi</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédentes</translation>
    </message>
    <message>
        <source>&amp;Forget Earlier Queries</source>
        <translation>&amp;Oublier les requêtes précédentes</translation>
    </message>
    <message>
        <source>Save Query</source>
        <translation>Enregistrer la requête</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistrée sous «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::RuleEditor</name>
    <message>
        <source>Edit Rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters; a test has at most %2. Nothing was put in.</source>
        <translation>Le texte collé compte %1&#xa0;caractères&#x202f;; une condition en a au plus %2. Rien n’a été inséré.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Jeu de journaux</translation>
    </message>
    <message>
        <source>Test, in LEQL</source>
        <translation>Condition, en LEQL</translation>
    </message>
    <message>
        <source>Shown with each event of this rule</source>
        <translation>Affichée avec chaque événement de cette règle</translation>
    </message>
    <message>
        <source>The first rule whose test holds decides where an event lands.</source>
        <translation>La première règle dont la condition est remplie décide où aboutit un événement.</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;ID&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Log set:</source>
        <translation>&amp;Jeu de journaux&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <translation>&amp;Condition&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison&#x202f;:</translation>
    </message>
    <message>
        <source>source_json.&lt;path&gt;: any member of the record, such as source_json.properties.status.errorCode; keys in any case
hubscope.category, hubscope.operation: the record&apos;s category and operation name
hubscope.source_ip_scope: public, private, loopback … or none
hubscope.self_service: true if somebody acted on their own account only
hubscope.json, hubscope.records_empty: whether it is a JSON object; whether the message was empty
user, account, source_ip, result, action, service, severity, asset, target_user, group: InsightIDR&apos;s own</source>
        <translation>source_json.&lt;path&gt;&#x202f;: tout membre de l’enregistrement, par exemple source_json.properties.status.errorCode&#x202f;; clés dans n’importe quelle casse
hubscope.category, hubscope.operation&#x202f;: la catégorie et le nom d’opération de l’enregistrement
hubscope.source_ip_scope&#x202f;: public, private, loopback … ou none
hubscope.self_service&#x202f;: true si quelqu’un n’a agi que sur son propre compte
hubscope.json, hubscope.records_empty&#x202f;: si c’est un objet JSON&#x202f;; si le message était vide
user, account, source_ip, result, action, service, severity, asset, target_user, group&#x202f;: celles d’InsightIDR</translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation>&amp;Modifier la règle</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>&amp;Ajouter la règle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keys that a test can ask for</source>
        <translation>Clés qu’une condition peut interroger</translation>
    </message>
    <message>
        <source>Another rule has this id.</source>
        <translation>Une autre règle a cet ID.</translation>
    </message>
    <message>
        <source>The test can be read.</source>
        <translation>La condition est lisible.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::RulesPanel</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a rule before the chosen one</source>
        <translation>Ajouter une règle avant celle choisie</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Modifier la règle choisie</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the chosen rule out</source>
        <translation>Retirer la règle choisie</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Try the chosen rule earlier</source>
        <translation>Essayer plus tôt la règle choisie</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Try the chosen rule later</source>
        <translation>Essayer plus tard la règle choisie</translation>
    </message>
    <message>
        <source>Reset Rule</source>
        <translation>Réinitialiser la règle</translation>
    </message>
    <message>
        <source>Put the chosen rule back as it is built in</source>
        <translation>Remettre la règle choisie dans sa version intégrée</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Put all rules back as they are built in</source>
        <translation>Remettre toutes les règles dans leur version intégrée</translation>
    </message>
    <message>
        <source>Reset Rules</source>
        <translation>Réinitialiser les règles</translation>
    </message>
    <message>
        <source>The rules were not reset.</source>
        <translation>Les règles n’ont pas été réinitialisées.</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrer les règles</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Put rules back as they are built in</source>
        <translation>Remettre des règles dans leur version intégrée</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Make the rules of a file the draft</source>
        <translation>Prendre les règles d’un fichier comme brouillon</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write these rules to a file</source>
        <translation>Écrire ces règles dans un fichier</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The first rule that holds decides. Space turns a rule on or off.</source>
        <translation>La première règle qui s’applique décide. La barre d’espace active ou désactive une règle.</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Essayer…</translation>
    </message>
    <message>
        <source>See what the changes would do with the newest events</source>
        <translation>Voir l’effet des modifications sur les événements les plus récents</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Take all changes back that are not applied</source>
        <translation>Annuler toutes les modifications non appliquées</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>See what the changes would do, and put them in force</source>
        <translation>Voir l’effet des modifications, puis les mettre en vigueur</translation>
    </message>
    <message>
        <source>Bring Back “%1”</source>
        <translation>Rétablir «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Sorting the events again: %1 of %2</source>
        <translation>Nouveau classement des événements&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>All rules are off: every event lands in Unparsed Data</source>
        <translation>Toutes les règles sont désactivées&#x202f;: chaque événement aboutit dans Unparsed Data</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Modifiées, pas encore appliquées</translation>
    </message>
    <message>
        <source>In force; kept until Hubscope ends: there is no profile to keep them with</source>
        <translation>En vigueur&#x202f;; gardées jusqu’à la fermeture de Hubscope, faute de profil avec lequel les conserver</translation>
    </message>
    <message>
        <source>In force for this profile</source>
        <translation>En vigueur pour ce profil</translation>
    </message>
    <message>
        <source>The built-in rules are in force: %1 cannot be read, %2. Applying or resetting keeps that file aside.</source>
        <translation>Les règles intégrées sont en vigueur&#x202f;: impossible de lire %1, %2. Appliquer ou réinitialiser met ce fichier de côté.</translation>
    </message>
    <message>
        <source>This event met no rule: it lands in Unparsed Data</source>
        <translation>Cet événement ne correspond à aucune règle&#x202f;: il aboutit dans Unparsed Data</translation>
    </message>
    <message>
        <source>The rule “%1” is not among these</source>
        <translation>La règle «&#x202f;%1&#x202f;» ne figure pas parmi celles-ci</translation>
    </message>
    <message>
        <source>The rules were not applied.</source>
        <translation>Les règles n’ont pas été appliquées.</translation>
    </message>
    <message>
        <source>The rules are in force.</source>
        <translation>Les règles sont en vigueur.</translation>
    </message>
    <message>
        <source>Another file stood in their place. It was kept as %1.</source>
        <translation>Un autre fichier se trouvait à leur place. Il a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation>Importer des règles</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>Règles (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The rules were not imported.</source>
        <translation>Les règles n’ont pas été importées.</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>The rules were not exported.</source>
        <translation>Les règles n’ont pas été exportées.</translation>
    </message>
    <message>
        <source>Apply the changes to the rules before closing?</source>
        <translation>Appliquer les modifications des règles avant de fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Changes that are not applied are lost.</source>
        <translation>Les modifications non appliquées seront perdues.</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>Appliquer les modifications</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SamplesDialog</name>
    <message>
        <source>Samples, one for each log set</source>
        <translation>Échantillons, un par jeu de journaux</translation>
    </message>
    <message>
        <source>%1 of %2 samples are back</source>
        <translation>%1 échantillons sur %2 sont revenus</translation>
    </message>
    <message>
        <source>The hub can be read; signing in to send</source>
        <translation>Le hub est lisible&#x202f;; authentification pour l’envoi</translation>
    </message>
    <message>
        <source>Signing in to read</source>
        <translation>Authentification pour la lecture</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Stopped; what had no answer may still arrive</source>
        <translation>Arrêté&#x202f;; ce qui est resté sans réponse peut encore arriver</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent</source>
        <translation>Arrêté&#x202f;; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>All samples came back, sorted as meant, in %1</source>
        <translation>Tous les échantillons sont revenus, classés comme prévu, en %1</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>%1 of %2 samples came back sorted as meant</source>
        <translation>%1 échantillons sur %2 sont revenus classés comme prévu</translation>
    </message>
    <message>
        <source>The demo hub is inside this program and takes samples of everyone; nothing reaches Azure or InsightIDR.</source>
        <translation>Le hub de démonstration se trouve dans ce programme et accepte les échantillons de tous&#x202f;; rien n’atteint Azure ni InsightIDR.</translation>
    </message>
    <message>
        <source>The samples stay in the event hub, and whoever reads it gets them. In InsightIDR they show up as harmless events of hubscope-sample@contoso.example; the one for Third-Party Alerts may raise an alert.</source>
        <translation>Les échantillons restent dans l’Event Hub, et quiconque le lit les reçoit. Dans InsightIDR, ils apparaissent comme des événements inoffensifs de hubscope-sample@contoso.example&#x202f;; celui destiné à Third-Party Alerts peut déclencher une alerte.</translation>
    </message>
    <message>
        <source>“Send unparsed logs” is off in this connection: the one for Unparsed Data will not show up.</source>
        <translation>«&#x202f;Send unparsed logs&#x202f;» est désactivé pour cette connexion&#x202f;: l’échantillon destiné à Unparsed Data n’apparaîtra pas.</translation>
    </message>
    <message>
        <source>Send Samples</source>
        <translation>Envoyer des échantillons</translation>
    </message>
    <message>
        <source>Connection string that may send</source>
        <translation>Chaîne de connexion avec droit d’envoi</translation>
    </message>
    <message>
        <source>Empty: the connection&apos;s own policy may send as well</source>
        <translation>Vide&#x202f;: la stratégie de la connexion a aussi le droit d’envoi</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Paste the connection string that may send</source>
        <translation>Coller la chaîne de connexion avec droit d’envoi</translation>
    </message>
    <message>
        <source>It is used for this run and kept nowhere.</source>
        <translation>Elle sert pour cet envoi et n’est conservée nulle part.</translation>
    </message>
    <message>
        <source>C&amp;onnection string of a policy that may Send:</source>
        <translation>Chaîne de c&amp;onnexion d’une stratégie avec le droit Send&#x202f;:</translation>
    </message>
    <message>
        <source>Copy &amp;Query</source>
        <translation>Copier la re&amp;quête</translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation>Texte du client ou du serveur, tel quel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;Send Samples</source>
        <translation>&amp;Envoyer les échantillons</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Arrêter l’envoi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the connection reads from “%2”.</source>
        <translation>Cette chaîne est destinée à l’espace de noms «&#x202f;%1&#x202f;», la connexion lit depuis «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Puts one marked record for each log set on the event hub “%1” at %2, and follows each until it is read back.</source>
        <translation>Dépose un enregistrement marqué par jeu de journaux dans l’Event Hub «&#x202f;%1&#x202f;» sur %2, et suit chacun jusqu’à ce qu’il soit relu.</translation>
    </message>
    <message>
        <source>Choose or set up a connection first; samples go to the event hub that it reads.</source>
        <translation>Choisissez ou configurez d’abord une connexion&#x202f;; les échantillons vont dans l’Event Hub qu’elle lit.</translation>
    </message>
    <message>
        <source>InsightIDR&apos;s Log Search finds them by %1</source>
        <translation>«&#x202f;Log Search&#x202f;» d’InsightIDR les trouve par %1</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>&amp;Envoyer de nouveau</translation>
    </message>
    <message>
        <source>This is about the connection that sends.</source>
        <translation>Ceci concerne la connexion qui envoie.</translation>
    </message>
    <message>
        <source>This is about the connection that reads.</source>
        <translation>Ceci concerne la connexion qui lit.</translation>
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
        <translation>Requête, en LEQL</translation>
    </message>
    <message>
        <source>A query in LEQL, as in InsightIDR: where(result ISTARTS-WITH FAILED) groupby(user)</source>
        <translation>Une requête en LEQL, comme dans InsightIDR&#x202f;: where(result ISTARTS-WITH FAILED) groupby(user)</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation>Le texte collé compte %1&#xa0;caractères, plus que n’importe quelle requête. Rien n’a été inséré.</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Enter in the query)</source>
        <translation>Exécuter la requête (Ctrl+Entrée dans la requête)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>End the search; what was found stays</source>
        <translation>Mettre fin à la recherche&#x202f;; les résultats trouvés restent</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation>Tout ce qui est conservé</translation>
    </message>
    <message>
        <source>In the live list</source>
        <translation>Dans la liste en direct</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Ready, saved and earlier queries</source>
        <translation>Requêtes prêtes à l’emploi, enregistrées et précédentes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write everything that the query finds to a file, as JSON lines or CSV</source>
        <translation>Écrire dans un fichier tout ce que trouve la requête, en JSON Lines ou CSV</translation>
    </message>
    <message>
        <source>Search what was received</source>
        <translation>Rechercher dans ce qui a été reçu</translation>
    </message>
    <message>
        <source>A query in LEQL works here as in InsightIDR&apos;s Log Search, and without waiting for InsightIDR. Begin with one of these, or with a word that the event must hold.</source>
        <translation>Une requête en LEQL fonctionne ici comme dans «&#x202f;Log Search&#x202f;» d’InsightIDR, aussitôt et sans attendre celui-ci. Commencez par une de ces requêtes, ou par un mot que l’événement doit contenir.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Événements trouvés</translation>
    </message>
    <message>
        <source>There is no query to save.</source>
        <translation>Il n’y a aucune requête à enregistrer.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) were looked at. Words must stand in the event whole and in this case: where(word, loose) takes parts in any case.</source>
        <translation>
            <numerusform>%1 événement a été examiné. Les mots doivent figurer entiers dans l’événement et dans cette casse&#x202f;: where(mot, loose) accepte des parties, quelle que soit la casse.</numerusform>
            <numerusform>%1 événements ont été examinés. Les mots doivent figurer entiers dans l’événement et dans cette casse&#x202f;: where(mot, loose) accepte des parties, quelle que soit la casse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The results below are those of a search for all events.</source>
        <translation>Les résultats ci-dessous sont ceux d’une recherche de tous les événements.</translation>
    </message>
    <message>
        <source>The results below are those of the query that ran last: %1</source>
        <translation>Les résultats ci-dessous sont ceux de la dernière requête exécutée&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchRowsView</name>
    <message>
        <source>What the query worked out</source>
        <translation>Résultat calculé par la requête</translation>
    </message>
    <message>
        <source>Show &amp;Events of This Value</source>
        <translation>Afficher les &amp;événements de cette valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchStatus</name>
    <message>
        <source>Ctrl+Enter runs the query, Ctrl+Space offers what fits.</source>
        <translation>Ctrl+Entrée exécute la requête, Ctrl+Espace propose ce qui convient.</translation>
    </message>
    <message>
        <source>the newest %1 are sorted and listed, Export writes these</source>
        <translation>les %1 plus récents sont triés et listés, l’export écrit ceux-ci</translation>
    </message>
    <message>
        <source>the first %1 are listed, Export writes all</source>
        <translation>les %1 premiers sont listés, l’export écrit tout</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) found among %2 in %3</source>
        <translation>
            <numerusform>%1 événement trouvé parmi %2 en %3</numerusform>
            <numerusform>%1 événements trouvés parmi %2 en %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %1 found, %2 of %3 event(s) looked at</source>
        <translation>
            <numerusform>Recherche&#x202f;: %1 trouvé, %2 événement sur %3 examiné</numerusform>
            <numerusform>Recherche&#x202f;: %1 trouvés, %2 événements sur %3 examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %2 event(s) found among the first %3</source>
        <translation>
            <numerusform>Arrêtée après %1&#x202f;: %2 événement trouvé parmi les %3 premiers</numerusform>
            <numerusform>Arrêtée après %1&#x202f;: %2 événements trouvés parmi les %3 premiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>T&amp;imes in</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>Fuseau de cet ordinateur (%1)</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>Événements conservés</translation>
    </message>
    <message>
        <source>How long events are kept is set for each connection. None is saved yet.</source>
        <translation>La durée de conservation des événements se règle pour chaque connexion. Aucune n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>Connection whose events are stored</source>
        <translation>Connexion dont les événements sont conservés</translation>
    </message>
    <message>
        <source>How Long and How &amp;Much…</source>
        <translation>&amp;Durée et quantité…</translation>
    </message>
    <message>
        <source>Of &amp;connection</source>
        <translation>De la &amp;connexion</translation>
    </message>
    <message>
        <source>Notifications on the desktop</source>
        <translation>Notifications sur le bureau</translation>
    </message>
    <message>
        <source>&amp;Alerts of notification rules</source>
        <translation>&amp;Alertes des règles de notification</translation>
    </message>
    <message>
        <source>Connection l&amp;ost and restored</source>
        <translation>C&amp;onnexion perdue et rétablie</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. Alerts stand in the Alerts panel.</source>
        <translation>Ce bureau n’affiche pas de notifications. Les alertes figurent dans le panneau Alertes.</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>At start, &amp;go on with the last connection, filter and query</source>
        <translation>Au démarrage, reprendre la dernière connexion, le dernier &amp;filtre et la dernière requête</translation>
    </message>
    <message>
        <source>Show how reading stands in the t&amp;ray</source>
        <translation>Afficher l’état de la lecture dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>Closing the &amp;window while reading</source>
        <translation>Fermer la fenêtre &amp;pendant la lecture</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Read on in the tray</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Quit Hubscope</source>
        <translation>Quitter Hubscope</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Hubscope.</source>
        <translation>Ce bureau n’a pas de zone de notification&#x202f;: fermer la fenêtre quitte Hubscope.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ShortcutsDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Trouver une action ou une touche</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>dans le menu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SortingGuideDialog</name>
    <message>
        <source>Find a rule, a repair, a note or a code</source>
        <translation>Trouver une règle, une réparation, une note ou un code</translation>
    </message>
    <message>
        <source>How Events Are Sorted</source>
        <translation>Classement des événements</translation>
    </message>
    <message>
        <source>Rules, repairs, notes and codes</source>
        <translation>Règles, réparations, notes et codes</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La ligne choisie</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SpanChoice</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Intervalle de temps</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Du … au</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::StatusLine</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>En attente de la clé</translation>
    </message>
    <message>
        <source>events held back until the window has caught up</source>
        <translation>lecture retenue, le temps que la fenêtre rattrape son retard</translation>
    </message>
    <message>
        <source>%1 received · %2 shown</source>
        <translation>%1 reçus · %2 affichés</translation>
    </message>
    <message>
        <source>%1 older ones left the view</source>
        <translation>%1 plus anciens sortis de la vue</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>dernier événement %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are held in memory (%2). The oldest leave the view when it is full; the hub keeps its own.</source>
        <translation>
            <numerusform>%1 événement est en mémoire (%2). Les plus anciens quittent la vue quand elle est pleine&#x202f;; le hub garde les siens.</numerusform>
            <numerusform>%1 événements sont en mémoire (%2). Les plus anciens quittent la vue quand elle est pleine&#x202f;; le hub garde les siens.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Diagnostics says what to do.</source>
        <translation>%1
Le diagnostic dit quoi faire.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ThroughputChart</name>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>-%1 min</source>
        <translation>-%1&#xa0;min</translation>
    </message>
    <message>
        <source>Messages per second over the last five minutes</source>
        <translation>Messages par seconde au cours des cinq dernières minutes</translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>messages/s</translation>
    </message>
    <message>
        <source>Now %1, highest %2</source>
        <translation>Actuel %1, maximum %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TimeChart</name>
    <message>
        <source>Events over time</source>
        <translation>Événements au fil du temps</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Aucun événement</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 %3: %4 event(s)</source>
        <translation>
            <numerusform>%1 à %2 %3&#x202f;: %4 événement</numerusform>
            <numerusform>%1 à %2 %3&#x202f;: %4 événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of time, %1</source>
        <translation>
            <numerusform>%n intervalle, %1</numerusform>
            <numerusform>%n intervalles, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %1 event(s) in one</source>
        <translation>
            <numerusform>au plus %1 événement par intervalle</numerusform>
            <numerusform>au plus %1 événements par intervalle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TrayIcon</name>
    <message>
        <source>&amp;Quit Hubscope</source>
        <translation>&amp;Quitter Hubscope</translation>
    </message>
    <message>
        <source>&amp;Hide Window</source>
        <translation>&amp;Masquer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Show Window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>A&amp;rrêter la lecture</translation>
    </message>
    <message>
        <source>S&amp;tart Reading</source>
        <translation>&amp;Démarrer la lecture</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>En attente de la clé</translation>
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
        <translation>Des mots, le numéro d’une erreur ou un message entier</translation>
    </message>
    <message>
        <source>Find a fault by words, number or message</source>
        <translation>Trouver un problème par mots, numéro ou message</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try one word of the message (certificate, firewall, refused …), the number of the error, or paste the whole message. What Hubscope does not know stands in Diagnostics with its own words.</source>
        <translation>Essayez un mot du message (certificat, pare-feu, refusé …), le numéro de l’erreur, ou collez le message entier. Ce que Hubscope ne connaît pas figure dans le diagnostic, avec son texte d’origine.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the chosen fault as text</source>
        <translation>Copier le problème choisi sous forme de texte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Faults by stage</source>
        <translation>Problèmes par phase</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>%1 sur %2 correspondent</translation>
    </message>
    <message>
        <source>Code %1 · %2</source>
        <translation>Code %1 · %2</translation>
    </message>
    <message>
        <source>In the guide: “%1”</source>
        <translation>Dans le guide&#x202f;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Microsoft: %1</source>
        <translation>Microsoft&#x202f;: %1</translation>
    </message>
    <message>
        <source>The chosen fault</source>
        <translation>Le problème choisi</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TryOutDialog</name>
    <message>
        <source>Events that move</source>
        <translation>Événements déplacés</translation>
    </message>
    <message>
        <source>Try Rules</source>
        <translation>Essayer les règles</translation>
    </message>
    <message>
        <source>Trying the rules</source>
        <translation>Essai des règles</translation>
    </message>
    <message>
        <source>&amp;Apply Changes</source>
        <translation>&amp;Appliquer les modifications</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Trying the rules on the newest events…</source>
        <translation>Essai des règles sur les événements les plus récents…</translation>
    </message>
    <message numerus="yes">
        <source>and %n other way(s), see the list</source>
        <translation>
            <numerusform>et %n autre cas, voir la liste</numerusform>
            <numerusform>et %n autres cas, voir la liste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::WindowLayout</name>
    <message>
        <source>P&amp;anels</source>
        <translation>Pannea&amp;ux</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Afficher ou masquer %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ConnectionPage</name>
    <message>
        <source>Paste a &amp;connection string</source>
        <translation>Coller une &amp;chaîne de connexion</translation>
    </message>
    <message>
        <source>&amp;Use a saved credential</source>
        <translation>&amp;Utiliser des identifiants enregistrés</translation>
    </message>
    <message>
        <source>Saved credentials</source>
        <translation>Identifiants enregistrés</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Chaîne de connexion</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Paste the connection string</source>
        <translation>Coller la chaîne de connexion</translation>
    </message>
    <message>
        <source>C&amp;lear Clipboard</source>
        <translation>&amp;Vider le presse-papiers</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>CA file, optional</source>
        <translation>Fichier CA, facultatif</translation>
    </message>
    <message>
        <source>only if your network inspects TLS</source>
        <translation>seulement si votre réseau inspecte TLS</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Parcourir pour trouver un fichier CA</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>Fichier C&amp;A</translation>
    </message>
    <message>
        <source>Connect by &amp;IPv4 only</source>
        <translation>Se connecter par &amp;IPv4 uniquement</translation>
    </message>
    <message>
        <source>For networks that give out IPv6 addresses and lead nowhere by them</source>
        <translation>Pour les réseaux qui donnent des adresses IPv6 ne menant nulle part</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>policy, host</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The string was read. Paste another one to replace it</source>
        <translation>La chaîne a été lue. Collez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>Endpoint=sb://…</source>
        <translation>Endpoint=sb://…</translation>
    </message>
    <message>
        <source>%1 (of step 2; the string holds for the whole namespace)</source>
        <translation>%1 (de l’étape 2&#x202f;; la chaîne vaut pour tout l’espace de noms)</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>Du trousseau</translation>
    </message>
    <message>
        <source>%1 characters, form correct</source>
        <translation>%1&#xa0;caractères, forme correcte</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::EventHubPage</name>
    <message>
        <source>Event hub name</source>
        <translation>Nom de l’Event Hub</translation>
    </message>
    <message>
        <source>Namespace, optional</source>
        <translation>Espace de noms, facultatif</translation>
    </message>
    <message>
        <source>optional, for example contoso-siem</source>
        <translation>facultatif, par exemple contoso-siem</translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation>&amp;Nom de l’Event Hub</translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation>le nom de l’Event Hub</translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation>Esp&amp;ace de noms</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>l’espace de noms</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ExportPage</name>
    <message>
        <source>Namespace</source>
        <translation>Espace de noms</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation>Esp&amp;ace de noms</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>l’espace de noms</translation>
    </message>
    <message>
        <source>&amp;Event hub</source>
        <translation>Event &amp;Hub</translation>
    </message>
    <message>
        <source>event hub</source>
        <translation>l’Event Hub</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::InsightPage</name>
    <message>
        <source>Save as Mark&amp;down…</source>
        <translation>Enregistrer en Mark&amp;down…</translation>
    </message>
    <message>
        <source>Name of the event source</source>
        <translation>Nom de la source d’événements</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>Collector, optional</source>
        <translation>Collecteur, facultatif</translation>
    </message>
    <message>
        <source>optional, to remember which one it is</source>
        <translation>facultatif, pour se rappeler lequel c’est</translation>
    </message>
    <message>
        <source>C&amp;ollector</source>
        <translation>&amp;Collecteur</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>le collecteur</translation>
    </message>
    <message>
        <source>Send &amp;unparsed logs (further Azure events in Log Search)</source>
        <translation>«&#x202f;Send &amp;unparsed logs&#x202f;» (autres événements Azure dans «&#x202f;Log Search&#x202f;»)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>Nom cour&amp;t</translation>
    </message>
    <message>
        <source>LDAP account attribution: short name</source>
        <translation>«&#x202f;LDAP account attribution&#x202f;»&#x202f;: nom court</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nom co&amp;mplet</translation>
    </message>
    <message>
        <source>LDAP account attribution: full name</source>
        <translation>«&#x202f;LDAP account attribution&#x202f;»&#x202f;: nom complet</translation>
    </message>
    <message>
        <source>LDAP account attribution</source>
        <translation>«&#x202f;LDAP account attribution&#x202f;»</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>Event hub name</source>
        <translation>Nom de l’Event Hub</translation>
    </message>
    <message>
        <source>Shared access key name</source>
        <translation>Nom de la clé d’accès partagé</translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation>Nom d’&amp;hôte</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>le nom d’hôte</translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation>Nom de l’Event Hu&amp;b</translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation>le nom de l’Event Hub</translation>
    </message>
    <message>
        <source>Key name of the &amp;credential</source>
        <translation>Nom de clé des &amp;identifiants</translation>
    </message>
    <message>
        <source>shared access key name</source>
        <translation>le nom de la clé d’accès partagé</translation>
    </message>
    <message>
        <source>Copy for 30 s</source>
        <translation>Copier pour 30&#xa0;s</translation>
    </message>
    <message>
        <source>Copy the shared access key for 30 seconds</source>
        <translation>Copier la clé d’accès partagé pour 30&#xa0;secondes</translation>
    </message>
    <message>
        <source>Key of the credential</source>
        <translation>Clé des identifiants</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>Dans le presse-papiers pour %n&#xa0;s</numerusform>
            <numerusform>Dans le presse-papiers pour %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared from the clipboard</source>
        <translation>Retirée du presse-papiers</translation>
    </message>
    <message>
        <source>Save the Values for InsightIDR</source>
        <translation>Enregistrer les valeurs pour InsightIDR</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved, without the key: %1</source>
        <translation>Enregistré, sans la clé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Impossible d’enregistrer le fichier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::PolicyPage</name>
    <message>
        <source>Policy name</source>
        <translation>Nom de la stratégie</translation>
    </message>
    <message>
        <source>Policy n&amp;ame</source>
        <translation>Nom de la str&amp;atégie</translation>
    </message>
    <message>
        <source>policy name</source>
        <translation>le nom de la stratégie</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::RemarkList</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Cochez les prérequis remplis. Rien ici ne vous arrête&#x202f;; la dernière page liste ce qui reste à faire.</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpPage</name>
    <message>
        <source>&amp;Open Portal</source>
        <translation>&amp;Ouvrir le portail</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpWizard</name>
    <message>
        <source>Edit Connection “%1”</source>
        <translation>Modifier la connexion «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Connect Azure to InsightIDR</source>
        <translation>Connecter Azure à InsightIDR</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Sa&amp;ve and Watch</source>
        <translation>&amp;Enregistrer et observer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This is the set-up you began earlier.</source>
        <translation>C’est la configuration que vous avez commencée plus tôt.</translation>
    </message>
    <message>
        <source>The draft of an earlier set-up could not be read. It is kept as %1.</source>
        <translation>Impossible de lire le brouillon d’une configuration antérieure. Il est conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>Close the Set-Up</source>
        <translation>Fermer la configuration</translation>
    </message>
    <message>
        <source>Keep what you have entered, to go on later?</source>
        <translation>Garder ce que vous avez saisi, pour continuer plus tard&#x202f;?</translation>
    </message>
    <message>
        <source>The key is not kept: you will be asked for the connection string again.</source>
        <translation>La clé n’est pas gardée&#x202f;: la chaîne de connexion vous sera redemandée.</translation>
    </message>
    <message>
        <source>&amp;Keep Draft</source>
        <translation>&amp;Garder le brouillon</translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>&amp;Abandonner le brouillon</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>&amp;Revenir</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>The connection stays as it was.</source>
        <translation>La connexion reste telle qu’elle était.</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Save and Watch</source>
        <translation>&amp;Enregistrer et observer</translation>
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
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Then verify the configuration</source>
        <translation>Vérifiez ensuite la configuration</translation>
    </message>
    <message>
        <source>N&amp;ow: events that arrive from now on</source>
        <translation>&amp;Maintenant&#x202f;: les événements à partir de cet instant</translation>
    </message>
    <message>
        <source>Be&amp;ginning: all that the event hub still holds</source>
        <translation>&amp;Début&#x202f;: tout ce que l’Event Hub contient encore</translation>
    </message>
    <message>
        <source>A date and &amp;time (UTC)</source>
        <translation>Date et &amp;heure (UTC)</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Lire à partir de&#x202f;: %1</translation>
    </message>
    <message>
        <source>Read from this time, UTC</source>
        <translation>Lire à partir de cette date, UTC</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Lire à partir de</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>profile, event hub, host</comment>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>open points of one step</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <comment>step number, what is open</comment>
        <translation>Étape %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::StepBar</name>
    <message>
        <source>current step</source>
        <translation>étape en cours</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore faite</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>a un problème</translation>
    </message>
    <message>
        <source>the test failed</source>
        <translation>le test a échoué</translation>
    </message>
    <message>
        <source>walked past, not proven yet</source>
        <translation>passée, pas encore vérifiée</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Étape %1, %2, %3</translation>
    </message>
    <message>
        <source>Not needed: chosen in step 1</source>
        <translation>Pas nécessaire&#x202f;: choisi à l’étape 1</translation>
    </message>
    <message>
        <source>Finish step %1, %2, first: Next leads on from there.</source>
        <translation>Terminez d’abord l’étape %1, %2&#x202f;: «&#x202f;Suivant&#x202f;» mène plus loin à partir de là.</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::TestPage</name>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>The test reads one event and leaves no trace in the event hub. It proves the way from this computer; the collector’s way may differ.</source>
        <translation>Le test lit un événement et ne laisse aucune trace dans l’Event Hub. Il vérifie le chemin depuis cet ordinateur&#x202f;; celui du collecteur peut différer.</translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation>La connexion n’est pas encore testée.</translation>
    </message>
</context>
<context>
    <name>insight::RuleBook</name>
    <message>
        <source>The message held no record at all. If this goes on, look at who else writes to this event hub.</source>
        <translation>Le message ne contenait aucun enregistrement. Si cela continue, regardez qui d’autre écrit dans cet Event Hub.</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>Le message lui-même</translation>
    </message>
    <message>
        <source>Not a JSON object, even after mending; it is kept as it arrived. Either it was cut short, or something other than a diagnostic setting or an export writes to this event hub: give that a hub of its own.</source>
        <translation>Pas un objet JSON, même après réparation&#x202f;; il est conservé tel qu’il est arrivé. Soit il a été tronqué, soit autre chose qu’un paramètre de diagnostic ou un export écrit dans cet Event Hub&#x202f;: donnez à cet expéditeur un hub à lui.</translation>
    </message>
    <message>
        <source>Rapid7: Send unparsed logs</source>
        <translation>Rapid7&#x202f;: «&#x202f;Send unparsed logs&#x202f;»</translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender for Cloud.</source>
        <translation>Une alerte de Microsoft Defender for Cloud.</translation>
    </message>
    <message>
        <source>Rapid7: Microsoft Azure event source; Elastic and Datadog agree</source>
        <translation>Rapid7&#x202f;: source d’événements Microsoft Azure&#x202f;; Elastic et Datadog concordent</translation>
    </message>
    <message>
        <source>A recommendation or finding of Defender for Cloud that is unhealthy: somebody has to act.</source>
        <translation>Une recommandation ou un constat «&#x202f;unhealthy&#x202f;» de Defender for Cloud&#x202f;: quelqu’un doit agir.</translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; that only unhealthy ones count is inferred</source>
        <translation>Rapid7&#x202f;: événements de Defender for Cloud&#x202f;; que seuls les «&#x202f;unhealthy&#x202f;» comptent est déduit</translation>
    </message>
    <message>
        <source>Posture data of Defender for Cloud (healthy or deleted findings, secure score, compliance, attack paths): nothing that raises an alert.</source>
        <translation>Données de posture de Defender for Cloud (constats «&#x202f;healthy&#x202f;» ou supprimés, score de sécurité, conformité, chemins d’attaque)&#x202f;: rien qui déclenche une alerte.</translation>
    </message>
    <message>
        <source>Inferred; Datadog separates them, too</source>
        <translation>Déduit&#x202f;; Datadog les sépare aussi</translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender or Sentinel.</source>
        <translation>Une alerte de Microsoft Defender ou de Sentinel.</translation>
    </message>
    <message>
        <source>Rapid7: advanced hunting events are third-party alerts</source>
        <translation>Rapid7&#x202f;: les événements de repérage avancé (advanced hunting) sont des alertes tierces</translation>
    </message>
    <message>
        <source>Telemetry of Microsoft Defender: it reports what happened, not that it was found to be an attack. It is much data: export only the tables that somebody searches.</source>
        <translation>Télémétrie de Microsoft Defender&#x202f;: elle rapporte ce qui s’est passé, non qu’une attaque a été reconnue. Elle est volumineuse&#x202f;: n’exportez que les tables dans lesquelles quelqu’un recherche.</translation>
    </message>
    <message>
        <source>Inferred; Rapid7&apos;s sentence could cover it as an alert</source>
        <translation>Déduit&#x202f;; la phrase de Rapid7 pourrait la couvrir comme alerte</translation>
    </message>
    <message>
        <source>A person signed in to Entra ID from a public address.</source>
        <translation>Une personne s’est connectée à Entra ID depuis une adresse publique.</translation>
    </message>
    <message>
        <source>Rapid7: definition of ingress authentication; pySigma&apos;s InsightIDR backend</source>
        <translation>Rapid7&#x202f;: définition d’«&#x202f;ingress authentication&#x202f;»&#x202f;; backend InsightIDR de pySigma</translation>
    </message>
    <message>
        <source>A person signed in to Entra ID, but from no address on the public Internet (private, unreadable or none): no ingress.</source>
        <translation>Une personne s’est connectée à Entra ID, mais pas depuis une adresse de l’Internet public (privée, illisible ou absente)&#x202f;: pas d’accès entrant (ingress).</translation>
    </message>
    <message>
        <source>Rapid7: ingress needs a public address</source>
        <translation>Rapid7&#x202f;: l’accès entrant (ingress) exige une adresse publique</translation>
    </message>
    <message>
        <source>A token was used for a user or an application, or a federation service signed somebody in: nobody typed a credential here.</source>
        <translation>Un jeton a été utilisé pour un utilisateur ou une application, ou un service de fédération a connecté quelqu’un&#x202f;: personne n’a saisi d’identifiants ici.</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Déduit</translation>
    </message>
    <message>
        <source>A risk of Identity Protection that was dismissed or remediated, or that is none.</source>
        <translation>Un risque d’Identity Protection qui a été ignoré ou corrigé, ou qui n’en est pas un.</translation>
    </message>
    <message>
        <source>A detection of Entra ID Identity Protection.</source>
        <translation>Une détection d’Entra ID Identity Protection.</translation>
    </message>
    <message>
        <source>Inferred; Elastic gives these a stream of their own</source>
        <translation>Déduit&#x202f;; Elastic leur donne un flux à part</translation>
    </message>
    <message>
        <source>An alert of Defender for Cloud that came by way of the activity log.</source>
        <translation>Une alerte de Defender for Cloud arrivée par le journal d’activité.</translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; the way is inferred</source>
        <translation>Rapid7&#x202f;: événements de Defender for Cloud&#x202f;; la voie est déduite</translation>
    </message>
    <message>
        <source>Somebody managed devices in Intune.</source>
        <translation>Quelqu’un a géré des appareils dans Intune.</translation>
    </message>
    <message>
        <source>Rapid7: cloud service admin activity; Sekoia&apos;s Intune samples</source>
        <translation>Rapid7&#x202f;: «&#x202f;cloud service admin activity&#x202f;»&#x202f;; échantillons Intune de Sekoia</translation>
    </message>
    <message>
        <source>The audit log of an Azure service other than Entra ID: somebody managed that service. If it reports mere use (a health data or gaming service does), leave its category out of the service&apos;s diagnostic setting.</source>
        <translation>Le journal d’audit d’un service Azure autre qu’Entra ID&#x202f;: quelqu’un a géré ce service. S’il ne rapporte qu’une simple utilisation (comme un service de données de santé ou de jeux), laissez sa catégorie hors du paramètre de diagnostic du service.</translation>
    </message>
    <message>
        <source>Inferred from the name of the category</source>
        <translation>Déduit du nom de la catégorie</translation>
    </message>
    <message>
        <source>Somebody changed only what is their own (password, security info, consent, access request); counted as administration it would make every user an admin.</source>
        <translation>Quelqu’un n’a changé que ce qui lui appartient (mot de passe, informations de sécurité, consentement, demande d’accès)&#x202f;; compté comme administration, cela ferait de chaque utilisateur un administrateur.</translation>
    </message>
    <message>
        <source>Rapid7: admins are inferred from admin actions; the rule is inferred</source>
        <translation>Rapid7&#x202f;: les administrateurs sont déduits des actions d’administration&#x202f;; la règle est déduite</translation>
    </message>
    <message>
        <source>Somebody changed the directory (users, groups, roles, applications, policies).</source>
        <translation>Quelqu’un a modifié l’annuaire (utilisateurs, groupes, rôles, applications, stratégies).</translation>
    </message>
    <message>
        <source>Rapid7: Azure AD events fill cloud service admin activity</source>
        <translation>Rapid7&#x202f;: les événements Azure AD alimentent «&#x202f;cloud service admin activity&#x202f;»</translation>
    </message>
    <message>
        <source>The provisioning service created, changed or removed accounts.</source>
        <translation>Le service d’approvisionnement a créé, modifié ou supprimé des comptes.</translation>
    </message>
    <message>
        <source>Privileged Identity Management changed who has a role.</source>
        <translation>Privileged Identity Management a changé qui a un rôle.</translation>
    </message>
    <message>
        <source>Inferred; OpenTelemetry&apos;s samples</source>
        <translation>Déduit&#x202f;; échantillons d’OpenTelemetry</translation>
    </message>
    <message>
        <source>Somebody only read a resource through Azure&apos;s control plane.</source>
        <translation>Quelqu’un n’a fait que lire une ressource par le plan de contrôle d’Azure.</translation>
    </message>
    <message>
        <source>Somebody created, changed or removed a resource through Azure&apos;s control plane.</source>
        <translation>Quelqu’un a créé, modifié ou supprimé une ressource par le plan de contrôle d’Azure.</translation>
    </message>
    <message>
        <source>Rapid7: Azure Monitor events; that they are administration is inferred</source>
        <translation>Rapid7&#x202f;: événements d’Azure Monitor&#x202f;; qu’il s’agisse d’administration est déduit</translation>
    </message>
    <message>
        <source>Azure itself reported something; no admin acted. Alert stands for an Azure Monitor rule, not for a security product.</source>
        <translation>Azure lui-même a signalé quelque chose&#x202f;; aucun administrateur n’a agi. «&#x202f;Alert&#x202f;» désigne une règle d’Azure Monitor, pas un produit de sécurité.</translation>
    </message>
    <message>
        <source>Inferred; Sekoia calls Alert an alert</source>
        <translation>Déduit&#x202f;; Sekoia classe «&#x202f;Alert&#x202f;» comme alerte</translation>
    </message>
    <message>
        <source>Somebody changed a key vault or a policy of it.</source>
        <translation>Quelqu’un a modifié un coffre de clés ou une de ses stratégies.</translation>
    </message>
    <message>
        <source>A caller used a cloud service (Graph, storage, key vault, Kubernetes, SQL, Office 365).</source>
        <translation>Un appelant a utilisé un service cloud (Graph, stockage, coffre de clés, Kubernetes, SQL, Office 365).</translation>
    </message>
    <message>
        <source>Rapid7: cloud service activity; the list is inferred</source>
        <translation>Rapid7&#x202f;: «&#x202f;cloud service activity&#x202f;»&#x202f;; la liste est déduite</translation>
    </message>
    <message>
        <source>A person signed in to Office 365 from a public address.</source>
        <translation>Une personne s’est connectée à Office 365 depuis une adresse publique.</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; its own sample event</source>
        <translation>Rapid7&#x202f;: événements d’audit d’Exchange et de SharePoint&#x202f;; son propre exemple d’événement</translation>
    </message>
    <message>
        <source>An admin ran a cmdlet in Office 365.</source>
        <translation>Un administrateur a exécuté une cmdlet dans Office 365.</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; the list is inferred</source>
        <translation>Rapid7&#x202f;: événements d’audit d’Exchange et de SharePoint&#x202f;; la liste est déduite</translation>
    </message>
    <message>
        <source>Somebody used Office 365.</source>
        <translation>Quelqu’un a utilisé Office 365.</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events</source>
        <translation>Rapid7&#x202f;: événements d’audit d’Exchange et de SharePoint</translation>
    </message>
    <message>
        <source>Network traffic (flow logs, firewalls, gateways, CDN): none of the six log sets describes it. Leave its categories out of the diagnostic setting, or collect them with a firewall event source.</source>
        <translation>Trafic réseau (journaux de flux, pare-feu, passerelles, CDN)&#x202f;: aucun des six jeux de journaux ne le décrit. Laissez ses catégories hors du paramètre de diagnostic, ou collectez-les avec une source d’événements de pare-feu.</translation>
    </message>
    <message>
        <source>Rapid7: the guide&apos;s six log sets</source>
        <translation>Rapid7&#x202f;: les six jeux de journaux du guide</translation>
    </message>
    <message>
        <source>An event of a Windows machine. InsightIDR takes these from the Insight Agent: take them out of what is sent to this event hub.</source>
        <translation>Un événement d’une machine Windows. InsightIDR les reçoit de l’Insight Agent&#x202f;: retirez-les de ce qui est envoyé à cet Event Hub.</translation>
    </message>
    <message>
        <source>What an application wrote (functions, web apps, workflows, containers): none of the six log sets describes it. Turn its category off in the diagnostic setting, or send it to Log Analytics instead.</source>
        <translation>Ce qu’une application a écrit (fonctions, applications web, workflows, conteneurs)&#x202f;: aucun des six jeux de journaux ne le décrit. Désactivez sa catégorie dans le paramètre de diagnostic, ou envoyez-la plutôt à Log Analytics.</translation>
    </message>
    <message>
        <source>A measurement, not a log. Take the tick from AllMetrics in the diagnostic setting.</source>
        <translation>Une mesure, pas un journal. Décochez AllMetrics dans le paramètre de diagnostic.</translation>
    </message>
    <message>
        <source>A resource log that none of the six log sets describes. Filter it out at the diagnostic setting: take the tick from its category for this event hub.</source>
        <translation>Un journal de ressource qu’aucun des six jeux de journaux ne décrit. Excluez-le dans le paramètre de diagnostic&#x202f;: décochez sa catégorie pour cet Event Hub.</translation>
    </message>
    <message>
        <source>JSON, but neither a category nor anything else tells which kind of Azure log it is. Look at the record: who sends it should use a hub of its own, or turn it off at the source.</source>
        <translation>Du JSON, mais ni une catégorie ni rien d’autre n’indique de quel type de journal Azure il s’agit. Regardez l’enregistrement&#x202f;: son expéditeur devrait utiliser un hub à lui, ou désactiver cet envoi à la source.</translation>
    </message>
</context>
<context>
    <name>models::AffectedModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Règle actuelle</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>models::AlertsModel</name>
    <message>
        <source>Raised (%1)</source>
        <translation>Déclenchée (%1)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Events that met the rule until the next alert was due</source>
        <translation>Événements qui ont correspondu à la règle jusqu’à l’alerte suivante</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Dernier (%1)</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Premier événement</translation>
    </message>
</context>
<context>
    <name>models::ClientLogModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
</context>
<context>
    <name>models::ColorTheme</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
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
        <translation>Nom d’hôte (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Connexion (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Chiffrement (TLS)</translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation>Authentification (SASL)</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Droit d’écoute</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation>Conservation des événements</translation>
    </message>
    <message>
        <source>Not sent to InsightIDR: “Send unparsed logs” is off in this event source. To change it here, use Connection, Send Unparsed Logs; the setting that counts is the event source&apos;s own.</source>
        <translation>Non envoyé à InsightIDR&#x202f;: «&#x202f;Send unparsed logs&#x202f;» est désactivé dans cette source d’événements. Pour le changer ici, utilisez Connexion, Envoyer les journaux non analysés&#x202f;; le réglage qui compte est celui de la source d’événements elle-même.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Gap in partition %1 from offset %2 on, found %3. %4</source>
        <translation>Lacune dans la partition %1 à partir de l’offset %2, constatée le %3. %4</translation>
    </message>
    <message>
        <source>Gap in partition %1: offsets %2 to %3, found %4. %5</source>
        <translation>Lacune dans la partition %1&#x202f;: offsets %2 à %3, constatée le %4. %5</translation>
    </message>
</context>
<context>
    <name>models::DiagnosticsModel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>Première (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Dernière (%1)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>models::EventTableModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Heure (%1)</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Jeu de journaux</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>What was repaired in an event, what was noted of it</source>
        <translation>Ce qui a été réparé dans un événement, ce qui y a été noté</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>IP source</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Reçu (%1)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>réparé&#x202f;: %1</translation>
    </message>
    <message>
        <source>noted: %1</source>
        <translation>noté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Réparé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · not sent</source>
        <translation>%1 · non envoyé</translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <translation>%1, non envoyé</translation>
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
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>il y a %1&#xa0;j</translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
</context>
<context>
    <name>models::GapModel</name>
    <message>
        <source>Found (%1)</source>
        <translation>Constatée (%1)</translation>
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
        <translation>Le premier et le dernier qui manquent</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Messages that the offsets can have held</source>
        <translation>Messages que les offsets ont pu contenir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>models::NotificationsModel</name>
    <message>
        <source>On</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>How often the rule may call you</source>
        <translation>À quelle fréquence la règle peut vous avertir</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
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
        <translation>Numéro de la partition</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Offset that is read next</source>
        <translation>Offset lu ensuite</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Offset after the newest message in the hub</source>
        <translation>Offset après le message le plus récent du hub</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Messages in the hub that were not read yet</source>
        <translation>Messages du hub qui n’ont pas encore été lus</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Messages par seconde</translation>
    </message>
</context>
<context>
    <name>models::QueryShelf</name>
    <message>
        <source>Does anything arrive? Log sets</source>
        <translation>Quelque chose arrive-t-il&#x202f;? Jeux de journaux</translation>
    </message>
    <message>
        <source>When did it arrive? Events an hour</source>
        <translation>Quand est-ce arrivé&#x202f;? Événements par heure</translation>
    </message>
    <message>
        <source>Are sign-ins arriving?</source>
        <translation>Des connexions arrivent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Do sign-ins succeed? Results</source>
        <translation>Les connexions réussissent-elles&#x202f;? Résultats</translation>
    </message>
    <message>
        <source>Who fails to sign in?</source>
        <translation>Qui n’arrive pas à se connecter&#x202f;?</translation>
    </message>
    <message>
        <source>Are alerts arriving?</source>
        <translation>Des alertes arrivent-elles&#x202f;?</translation>
    </message>
    <message>
        <source>Is the activity log arriving? Actions</source>
        <translation>Le journal d’activité arrive-t-il&#x202f;? Actions</translation>
    </message>
    <message>
        <source>Are changes of users and groups arriving?</source>
        <translation>Les changements d’utilisateurs et de groupes arrivent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>What does InsightIDR not parse? Categories</source>
        <translation>Que n’analyse pas InsightIDR&#x202f;? Catégories</translation>
    </message>
    <message>
        <source>Which exports arrive? Categories</source>
        <translation>Quels exports arrivent&#x202f;? Catégories</translation>
    </message>
    <message>
        <source>From where do people sign in? Countries</source>
        <translation>D’où se connecte-t-on&#x202f;? Pays</translation>
    </message>
</context>
<context>
    <name>models::RuleTableModel</name>
    <message>
        <source>On</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Jeu de journaux</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Published by Rapid7</source>
        <translation>Publiée par Rapid7</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>Notre appréciation</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
</context>
<context>
    <name>models::SampleModel</name>
    <message>
        <source>Log set</source>
        <translation>Jeu de journaux</translation>
    </message>
    <message>
        <source>The log set that the sample is written for</source>
        <translation>Le jeu de journaux auquel l’échantillon est destiné</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How far the sample has come</source>
        <translation>Où en est l’échantillon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Time until the hub had taken it</source>
        <translation>Temps jusqu’à la réception par le hub</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Time from sending until it came back</source>
        <translation>Temps entre l’envoi et la relecture</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Partition and offset where the hub put it</source>
        <translation>Partition et offset où le hub l’a mis</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Classé par</translation>
    </message>
    <message>
        <source>The rule that sorts it, and the log set where that is another one</source>
        <translation>La règle qui le classe, et le jeu de journaux si c’en est un autre</translation>
    </message>
</context>
<context>
    <name>models::StageModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>panels::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Set Up a &amp;Connection…</source>
        <translation>Configurer une &amp;connexion…</translation>
    </message>
    <message>
        <source>Walk through the guide&apos;s set-up</source>
        <translation>Parcourir la configuration du guide</translation>
    </message>
    <message>
        <source>Try the &amp;Demo Hub</source>
        <translation>Essayer le hub de &amp;démonstration</translation>
    </message>
    <message>
        <source>Watch lifelike events from a hub inside this program</source>
        <translation>Observer des événements réalistes d’un hub intégré à ce programme</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Profils…</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, export and import connections</source>
        <translation>Renommer, dupliquer, supprimer, exporter et importer des connexions</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close Hubscope</source>
        <translation>Fermer Hubscope</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Start reading the chosen event hub</source>
        <translation>Commencer à lire l’Event Hub choisi</translation>
    </message>
    <message>
        <source>&amp;Stop Reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>Disconnect from the event hub</source>
        <translation>Se déconnecter de l’Event Hub</translation>
    </message>
    <message>
        <source>Read From &amp;Beginning</source>
        <translation>Lire depuis le &amp;début</translation>
    </message>
    <message>
        <source>Connect again and read everything that the hub still holds</source>
        <translation>Se reconnecter et lire tout ce que le hub contient encore</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>Change event hub, connection string or CA file of this connection</source>
        <translation>Changer l’Event Hub, la chaîne de connexion ou le fichier CA de cette connexion</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Try the connection stage by stage and name what is wrong</source>
        <translation>Essayer la connexion phase par phase et nommer ce qui ne va pas</translation>
    </message>
    <message>
        <source>Send Sa&amp;mples…</source>
        <translation>&amp;Envoyer des échantillons…</translation>
    </message>
    <message>
        <source>Put a marked record for each log set on the hub and follow it back</source>
        <translation>Déposer dans le hub un enregistrement marqué par jeu de journaux et suivre son retour</translation>
    </message>
    <message>
        <source>Send &amp;Unparsed Logs</source>
        <translation>Envoyer les journaux &amp;non analysés</translation>
    </message>
    <message>
        <source>Whether the event source in InsightIDR sends what lands in Unparsed Data</source>
        <translation>Indiquer si la source d’événements d’InsightIDR envoie ce qui aboutit dans Unparsed Data</translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>Hold the list still; reading goes on (Space in the list)</source>
        <translation>Figer la liste&#x202f;; la lecture continue (Espace dans la liste)</translation>
    </message>
    <message>
        <source>&amp;Follow Newest</source>
        <translation>&amp;Suivre le plus récent</translation>
    </message>
    <message>
        <source>Keep the newest event in sight (End in the list)</source>
        <translation>Garder l’événement le plus récent en vue (Fin dans la liste)</translation>
    </message>
    <message>
        <source>Clear Vie&amp;w</source>
        <translation>&amp;Effacer la vue</translation>
    </message>
    <message>
        <source>Empty the list; nothing in the hub changes</source>
        <translation>Vider la liste&#x202f;; rien ne change dans le hub</translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation>Heure &amp;locale</translation>
    </message>
    <message>
        <source>Show times of this computer&apos;s zone in place of UTC</source>
        <translation>Afficher les heures dans le fuseau de cet ordinateur au lieu d’UTC</translation>
    </message>
    <message>
        <source>S&amp;ystem Theme</source>
        <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>L&amp;ight Theme</source>
        <translation>Thème &amp;clair</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Toujours clair</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>Thème so&amp;mbre</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Toujours sombre</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panneau suiva&amp;nt</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Passer au panneau suivant avec le clavier</translation>
    </message>
    <message>
        <source>Rest&amp;ore Default Layout</source>
        <translation>&amp;Rétablir la disposition par défaut</translation>
    </message>
    <message>
        <source>Put panels and columns where they were at first</source>
        <translation>Remettre les panneaux et les colonnes à leur place d’origine</translation>
    </message>
    <message>
        <source>&amp;Search Events</source>
        <translation>&amp;Rechercher des événements</translation>
    </message>
    <message>
        <source>Go to Search: queries over what was received, groups, export</source>
        <translation>Aller à la recherche&#x202f;: requêtes sur ce qui a été reçu, groupes, export</translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation>&amp;Filtrer les événements</translation>
    </message>
    <message>
        <source>Go to the filter, which is written in LEQL</source>
        <translation>Aller au filtre, qui s’écrit en LEQL</translation>
    </message>
    <message>
        <source>Only &amp;Repaired</source>
        <translation>Réparés &amp;uniquement</translation>
    </message>
    <message>
        <source>Show only events whose text had to be mended</source>
        <translation>N’afficher que les événements dont le texte a dû être réparé</translation>
    </message>
    <message>
        <source>Only N&amp;oted</source>
        <translation>Avec &amp;note uniquement</translation>
    </message>
    <message>
        <source>Show only events with a note, such as a time that is missing</source>
        <translation>N’afficher que les événements avec une note, par exemple une heure manquante</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>Effacer les fi&amp;ltres</translation>
    </message>
    <message>
        <source>Show all events again: query, log set and marks</source>
        <translation>Afficher de nouveau tous les événements&#x202f;: requête, jeu de journaux et marques</translation>
    </message>
    <message>
        <source>Find in &amp;Event</source>
        <translation>Rechercher dans l’événe&amp;ment</translation>
    </message>
    <message>
        <source>Find a text in the chosen event</source>
        <translation>Rechercher un texte dans l’événement choisi</translation>
    </message>
    <message>
        <source>&amp;Next Marked Event</source>
        <translation>Événement &amp;suivant avec remarque</translation>
    </message>
    <message>
        <source>Go to the next event that was mended or is odd</source>
        <translation>Aller au prochain événement réparé ou inhabituel</translation>
    </message>
    <message>
        <source>S&amp;how Rule</source>
        <translation>Afficher la rè&amp;gle</translation>
    </message>
    <message>
        <source>Go to the rule that decided where the chosen event lands</source>
        <translation>Aller à la règle qui a décidé où aboutit l’événement choisi</translation>
    </message>
    <message>
        <source>Onl&amp;y This Value</source>
        <translation>&amp;Cette valeur uniquement</translation>
    </message>
    <message>
        <source>Ask for the chosen cell&apos;s value, too</source>
        <translation>Exiger en plus la valeur de la cellule choisie</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>E&amp;xclure cette valeur</translation>
    </message>
    <message>
        <source>Leave out what has the chosen cell&apos;s value</source>
        <translation>Écarter ce qui a la valeur de la cellule choisie</translation>
    </message>
    <message>
        <source>Search for This Val&amp;ue</source>
        <translation>Rechercher cette &amp;valeur</translation>
    </message>
    <message>
        <source>Search everything for the chosen cell&apos;s value</source>
        <translation>Rechercher partout la valeur de la cellule choisie</translation>
    </message>
    <message>
        <source>Notify Me of &amp;These…</source>
        <translation>M’&amp;avertir de ceux-ci…</translation>
    </message>
    <message>
        <source>Make a notification rule of the query in sight</source>
        <translation>Créer une règle de notification à partir de la requête affichée</translation>
    </message>
    <message>
        <source>Not&amp;ification Rules…</source>
        <translation>Règles de notif&amp;ication…</translation>
    </message>
    <message>
        <source>Which events you are told of as they come, and how often</source>
        <translation>De quels événements vous êtes averti dès leur arrivée, et à quelle fréquence</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Co&amp;pier la valeur</translation>
    </message>
    <message>
        <source>Copy the chosen cell as it came</source>
        <translation>Copier la cellule choisie telle quelle</translation>
    </message>
    <message>
        <source>&amp;Copy Event</source>
        <translation>C&amp;opier l’événement</translation>
    </message>
    <message>
        <source>Copy the chosen event as JSON, in InsightIDR&apos;s shape</source>
        <translation>Copier l’événement choisi en JSON, au format d’InsightIDR</translation>
    </message>
    <message>
        <source>&amp;How Events Are Sorted</source>
        <translation>&amp;Classement des événements</translation>
    </message>
    <message>
        <source>Every rule, repair, note and sign-in code, with a search</source>
        <translation>Toutes les règles, réparations, notes et tous les codes de connexion, avec une recherche</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation>&amp;Dépannage…</translation>
    </message>
    <message>
        <source>Every fault with its steps, with a search that takes words, numbers and whole messages</source>
        <translation>Tous les problèmes avec leurs étapes, et une recherche par mots, numéros et messages entiers</translation>
    </message>
    <message>
        <source>&amp;Verify the Set-Up</source>
        <translation>&amp;Vérifier la configuration</translation>
    </message>
    <message>
        <source>How to cause sample events and where to look for them</source>
        <translation>Comment provoquer des événements d’essai et où les chercher</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Toutes les touches sur une page</translation>
    </message>
    <message>
        <source>&amp;About Hubscope</source>
        <translation>À &amp;propos de Hubscope</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>P&amp;aramètres…</translation>
    </message>
    <message>
        <source>Theme, language, time zone, notifications, start and end</source>
        <translation>Thème, langue, fuseau horaire, notifications, démarrage et fermeture</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Where the log and traces of crashes stand; no secret and no event is in them</source>
        <translation>Où se trouvent le journal et les traces de plantage&#x202f;; ils ne contiennent ni secret ni événement</translation>
    </message>
    <message>
        <source>Version, libraries and licences</source>
        <translation>Version, bibliothèques et licences</translation>
    </message>
    <message>
        <source>High-&amp;Contrast Theme</source>
        <translation>&amp;Thème à contraste élevé</translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation>Blanc et couleurs vives sur noir</translation>
    </message>
</context>
<context>
    <name>setup::SetUp</name>
    <message>
        <source>A name is missing.</source>
        <translation>Un nom manque.</translation>
    </message>
    <message>
        <source>This name is too short for Azure.</source>
        <translation>Ce nom est trop court pour Azure.</translation>
    </message>
    <message>
        <source>This name is too long for Azure.</source>
        <translation>Ce nom est trop long pour Azure.</translation>
    </message>
    <message>
        <source>This name holds a character that Azure does not accept.</source>
        <translation>Ce nom contient un caractère qu’Azure n’accepte pas.</translation>
    </message>
    <message>
        <source>Azure does not accept how this name begins.</source>
        <translation>Azure n’accepte pas le début de ce nom.</translation>
    </message>
    <message>
        <source>Azure does not accept how this name ends.</source>
        <translation>Azure n’accepte pas la fin de ce nom.</translation>
    </message>
    <message>
        <source>This looks like a key. Keys belong into step 4 only.</source>
        <translation>Cela ressemble à une clé. Les clés n’ont leur place qu’à l’étape 4.</translation>
    </message>
    <message>
        <source>6 to 50 letters, digits and hyphens; a letter first, a letter or digit last.</source>
        <translation>6 à 50 lettres, chiffres et tirets&#x202f;; une lettre au début, une lettre ou un chiffre à la fin.</translation>
    </message>
    <message>
        <source>Up to 256 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation>Jusqu’à 256 lettres, chiffres, points, tirets et traits de soulignement&#x202f;; une lettre ou un chiffre au début et à la fin.</translation>
    </message>
    <message>
        <source>The guide’s name is %1. Another works if every export writes to it.</source>
        <translation>Le nom donné dans le guide est %1. Un autre convient si chaque export y écrit.</translation>
    </message>
    <message>
        <source>Up to 50 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation>Jusqu’à 50 lettres, chiffres, points, tirets et traits de soulignement&#x202f;; une lettre ou un chiffre au début et à la fin.</translation>
    </message>
    <message>
        <source>This policy may manage the whole namespace; reading needs Listen only.</source>
        <translation>Cette stratégie peut gérer tout l’espace de noms&#x202f;; pour lire, Listen suffit.</translation>
    </message>
    <message>
        <source>Create a policy of its own, such as %1.</source>
        <translation>Créez une stratégie dédiée, par exemple %1.</translation>
    </message>
    <message>
        <source>This looks like a key or a connection string.</source>
        <translation>Cela ressemble à une clé ou à une chaîne de connexion.</translation>
    </message>
    <message>
        <source>Those belong into step 4 only.</source>
        <translation>Elles n’ont leur place qu’à l’étape 4.</translation>
    </message>
    <message>
        <source>The event source needs a name.</source>
        <translation>La source d’événements a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Log Search shows its logs under this name.</source>
        <translation>«&#x202f;Log Search&#x202f;» affiche ses journaux sous ce nom.</translation>
    </message>
    <message>
        <source>Another profile is called “%1”.</source>
        <translation>Un autre profil s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Reading from a date and time needs both.</source>
        <translation>Pour lire à partir d’un moment, il faut une date et une heure.</translation>
    </message>
    <message>
        <source>This time lies in the future: reading begins with the next event.</source>
        <translation>Ce moment est dans le futur&#x202f;: la lecture commence avec l’événement suivant.</translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation>La connexion n’est pas encore testée.</translation>
    </message>
    <message>
        <source>The connection test failed.</source>
        <translation>Le test de connexion a échoué.</translation>
    </message>
    <message>
        <source>The keychain did not give the key of this credential.</source>
        <translation>Le trousseau n’a pas fourni la clé de ces identifiants.</translation>
    </message>
    <message>
        <source>Paste the connection string instead. (%1)</source>
        <translation>Collez plutôt la chaîne de connexion. (%1)</translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation>Le trousseau n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Unlock it if it asks, or paste the connection string instead.</source>
        <translation>Déverrouillez-le s’il le demande, ou collez plutôt la chaîne de connexion.</translation>
    </message>
    <message>
        <source>The key is not kept in a draft.</source>
        <translation>La clé n’est pas gardée dans un brouillon.</translation>
    </message>
    <message>
        <source>The connection string is missing.</source>
        <translation>La chaîne de connexion manque.</translation>
    </message>
    <message>
        <source>Paste the connection string once more.</source>
        <translation>Collez encore une fois la chaîne de connexion.</translation>
    </message>
    <message>
        <source>Copy the field “Connection string–primary key” and paste it here.</source>
        <translation>Copiez le champ «&#x202f;Connection string–primary key&#x202f;» et collez-le ici.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Choose a PEM file, or leave the field empty.</source>
        <translation>Choisissez un fichier PEM, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, step 2 names “%2”.</source>
        <translation>Cette chaîne est destinée à l’Event Hub «&#x202f;%1&#x202f;», l’étape 2 nomme «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Copy the string of the other hub, or change the name in step 2.</source>
        <translation>Copiez la chaîne de l’autre hub, ou changez le nom à l’étape 2.</translation>
    </message>
    <message>
        <source>This string is for the namespace “%1”, step 2 names “%2”.</source>
        <translation>Cette chaîne est destinée à l’espace de noms «&#x202f;%1&#x202f;», l’étape 2 nomme «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Check which of the two is meant.</source>
        <translation>Vérifiez lequel des deux est voulu.</translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, step 3 names “%2”.</source>
        <translation>Cette chaîne est destinée à la stratégie «&#x202f;%1&#x202f;», l’étape 3 nomme «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>Choose at least one source of logs.</source>
        <translation>Choisissez au moins une source de journaux.</translation>
    </message>
    <message>
        <source>In the portal, open Event Hubs and create a namespace in the Standard tier or above. The Basic tier has no Kafka endpoint, and the event source cannot connect to it.</source>
        <translation>Dans le portail, ouvrez «&#x202f;Event Hubs&#x202f;» et créez un espace de noms au niveau Standard ou supérieur. Le niveau Basic n’a pas de point de terminaison Kafka, et la source d’événements ne peut pas s’y connecter.</translation>
    </message>
    <message>
        <source>In the namespace, add an event hub and give it the name below.</source>
        <translation>Dans l’espace de noms, ajoutez un Event Hub et donnez-lui le nom ci-dessous.</translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and add a SAS policy.</source>
        <translation>Ouvrez l’Event Hub, puis «&#x202f;Shared access policies&#x202f;» (Stratégies d’accès partagé), et ajoutez une stratégie SAS.</translation>
    </message>
    <message>
        <source>Enter the name below.</source>
        <translation>Saisissez le nom ci-dessous.</translation>
    </message>
    <message>
        <source>Tick Listen, and nothing else, and create the policy.</source>
        <translation>Cochez Listen, et rien d’autre, puis créez la stratégie.</translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and click the policy you created.</source>
        <translation>Ouvrez l’Event Hub, puis «&#x202f;Shared access policies&#x202f;» (Stratégies d’accès partagé), et cliquez sur la stratégie que vous avez créée.</translation>
    </message>
    <message>
        <source>In the portal, open Monitor, click Activity log, then Export Activity Logs.</source>
        <translation>Dans le portail, ouvrez «&#x202f;Monitor&#x202f;», cliquez sur «&#x202f;Activity log&#x202f;» (Journal d’activité), puis sur «&#x202f;Export Activity Logs&#x202f;».</translation>
    </message>
    <message>
        <source>Confirm your subscription and add a diagnostic setting.</source>
        <translation>Confirmez votre abonnement et ajoutez un paramètre de diagnostic.</translation>
    </message>
    <message>
        <source>Tick at least Administrative, Security and Alert.</source>
        <translation>Cochez au moins «&#x202f;Administrative&#x202f;», «&#x202f;Security&#x202f;» et «&#x202f;Alert&#x202f;».</translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose subscription, namespace, event hub and policy.</source>
        <translation>Cochez «&#x202f;Stream to an event hub&#x202f;» et choisissez l’abonnement, l’espace de noms, l’Event Hub et la stratégie.</translation>
    </message>
    <message>
        <source>In the portal, open Microsoft Entra ID, then Diagnostic settings, and add a diagnostic setting.</source>
        <translation>Dans le portail, ouvrez Microsoft Entra ID, puis «&#x202f;Diagnostic settings&#x202f;» (Paramètres de diagnostic), et ajoutez un paramètre de diagnostic.</translation>
    </message>
    <message>
        <source>Tick AuditLogs and SignInLogs, and other sign-in logs as needed.</source>
        <translation>Cochez AuditLogs et SignInLogs, et d’autres journaux de connexion au besoin.</translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose the subscription and the namespace you created earlier.</source>
        <translation>Cochez «&#x202f;Stream to an event hub&#x202f;» et choisissez l’abonnement et l’espace de noms que vous avez créé plus tôt.</translation>
    </message>
    <message>
        <source>Choose the event hub below and the policy RootManageSharedAccessKey: Azure writes with it.</source>
        <translation>Choisissez l’Event Hub ci-dessous et la stratégie RootManageSharedAccessKey&#x202f;: c’est avec elle qu’Azure écrit.</translation>
    </message>
    <message>
        <source>In Microsoft Defender for Cloud, open Environment settings.</source>
        <translation>Dans Microsoft Defender for Cloud, ouvrez «&#x202f;Environment settings&#x202f;» (Paramètres d’environnement).</translation>
    </message>
    <message>
        <source>Select the subscription whose data you want to export.</source>
        <translation>Sélectionnez l’abonnement dont vous voulez exporter les données.</translation>
    </message>
    <message>
        <source>Select Continuous export, the tab Event hub, and tick Security alerts.</source>
        <translation>Sélectionnez «&#x202f;Continuous export&#x202f;», l’onglet «&#x202f;Event hub&#x202f;», et cochez «&#x202f;Security alerts&#x202f;» (Alertes de sécurité).</translation>
    </message>
    <message>
        <source>Choose the namespace, the event hub below and a policy that may send, and save.</source>
        <translation>Choisissez l’espace de noms, l’Event Hub ci-dessous et une stratégie avec le droit d’envoi, et enregistrez.</translation>
    </message>
    <message>
        <source>In InsightIDR, open Data Collection, then Setup Event Source, then Add Event Source.</source>
        <translation>Dans InsightIDR, ouvrez «&#x202f;Data Collection&#x202f;», puis «&#x202f;Setup Event Source&#x202f;», puis «&#x202f;Add Event Source&#x202f;».</translation>
    </message>
    <message>
        <source>Under Security Data, click Cloud Service. Select your collector and Microsoft Azure.</source>
        <translation>Sous «&#x202f;Security Data&#x202f;», cliquez sur «&#x202f;Cloud Service&#x202f;». Sélectionnez votre collecteur et «&#x202f;Microsoft Azure&#x202f;».</translation>
    </message>
    <message>
        <source>Enter the values below. Select your Microsoft Azure credentials, or create them from the key name and key below; then click Save.</source>
        <translation>Saisissez les valeurs ci-dessous. Sélectionnez vos identifiants Microsoft Azure, ou créez-les avec le nom de clé et la clé ci-dessous&#x202f;; cliquez ensuite sur «&#x202f;Save&#x202f;».</translation>
    </message>
    <message>
        <source>RootManageSharedAccessKey may also send, and manage the whole namespace. Whoever gets hold of its key can delete every event hub in it.</source>
        <translation>RootManageSharedAccessKey peut aussi envoyer et gérer tout l’espace de noms. Quiconque obtient sa clé peut en supprimer tous les Event Hubs.</translation>
    </message>
    <message>
        <source>InsightIDR and Hubscope only read. A policy with Listen alone is enough for both.</source>
        <translation>InsightIDR et Hubscope ne font que lire. Une stratégie avec Listen seul suffit aux deux.</translation>
    </message>
    <message>
        <source>It begins with Endpoint=sb:// and holds SharedAccessKeyName and SharedAccessKey.</source>
        <translation>Elle commence par Endpoint=sb:// et contient SharedAccessKeyName et SharedAccessKey.</translation>
    </message>
    <message>
        <source>The policies of the namespace work as well, but their strings open all its event hubs.</source>
        <translation>Les stratégies de l’espace de noms conviennent aussi, mais leurs chaînes ouvrent tous ses Event Hubs.</translation>
    </message>
    <message>
        <source>What you paste is never shown. The key goes to the keychain of this computer, the rest to the profile.</source>
        <translation>Ce que vous collez n’est jamais affiché. La clé va dans le trousseau de cet ordinateur, le reste dans le profil.</translation>
    </message>
    <message>
        <source>The portal may say “Create or update activity log profilesFailure”. Then the resource provider is missing:</source>
        <translation>Le portail peut afficher «&#x202f;Create or update activity log profilesFailure&#x202f;». Dans ce cas, le fournisseur de ressources manque&#x202f;:</translation>
    </message>
    <message>
        <source>1. Search for Subscriptions in all services and select your subscription.</source>
        <translation>1. Cherchez «&#x202f;Subscriptions&#x202f;» (Abonnements) dans tous les services et sélectionnez votre abonnement.</translation>
    </message>
    <message>
        <source>2. Click Resource providers and search for microsoft.insights.</source>
        <translation>2. Cliquez sur «&#x202f;Resource providers&#x202f;» (Fournisseurs de ressources) et cherchez microsoft.insights.</translation>
    </message>
    <message>
        <source>3. Click Register or Re-register, wait for the process to complete, and click Refresh.</source>
        <translation>3. Cliquez sur «&#x202f;Register&#x202f;» ou «&#x202f;Re-register&#x202f;», attendez la fin de l’opération, et cliquez sur «&#x202f;Refresh&#x202f;».</translation>
    </message>
    <message>
        <source>4. Repeat the steps above.</source>
        <translation>4. Refaites les étapes ci-dessus.</translation>
    </message>
    <message>
        <source>The diagnostic setting sends to the hub, so its policy needs more than Listen. The guide asks for RootManageSharedAccessKey here.</source>
        <translation>Le paramètre de diagnostic envoie au hub&#x202f;; sa stratégie a donc besoin de plus que Listen. Le guide demande ici RootManageSharedAccessKey.</translation>
    </message>
    <message>
        <source>Only Azure uses that policy. InsightIDR reads with the policy of step 3.</source>
        <translation>Seul Azure utilise cette stratégie. InsightIDR lit avec celle de l’étape 3.</translation>
    </message>
    <message>
        <source>An export sends what happens from now on. An alert that is already there does not arrive.</source>
        <translation>Un export envoie ce qui se passe à partir de maintenant. Une alerte déjà présente n’arrive pas.</translation>
    </message>
    <message>
        <source>Environment settings show, for each subscription, which Defender plans are on. Without a plan there are no alerts to send.</source>
        <translation>«&#x202f;Environment settings&#x202f;» (Paramètres d’environnement) montre, pour chaque abonnement, quels plans Defender sont activés. Sans plan, il n’y a pas d’alertes à envoyer.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Prérequis</translation>
    </message>
    <message>
        <source>What do you want to collect?</source>
        <translation>Que voulez-vous collecter&#x202f;?</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Create the event hub</source>
        <translation>Créer l’Event Hub</translation>
    </message>
    <message>
        <source>Microsoft’s documentation</source>
        <translation>Documentation de Microsoft</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Create a policy that may only listen</source>
        <translation>Créer une stratégie d’écoute seule</translation>
    </message>
    <message>
        <source>Why not RootManageSharedAccessKey?</source>
        <translation>Pourquoi pas RootManageSharedAccessKey&#x202f;?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Paste the connection string of that policy</source>
        <translation>Coller la chaîne de connexion de cette stratégie</translation>
    </message>
    <message>
        <source>What does the right string look like?</source>
        <translation>À quoi ressemble la bonne chaîne&#x202f;?</translation>
    </message>
    <message>
        <source>Azure Monitor</source>
        <translation>Azure Monitor</translation>
    </message>
    <message>
        <source>Send the activity log to the event hub</source>
        <translation>Envoyer le journal d’activité à l’Event Hub</translation>
    </message>
    <message>
        <source>Saving ends in profilesFailure?</source>
        <translation>L’enregistrement se termine par profilesFailure&#x202f;?</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>Send sign-ins and audit logs to the event hub</source>
        <translation>Envoyer les connexions et les journaux d’audit à l’Event Hub</translation>
    </message>
    <message>
        <source>Why RootManageSharedAccessKey here?</source>
        <translation>Pourquoi RootManageSharedAccessKey ici&#x202f;?</translation>
    </message>
    <message>
        <source>Defender for Cloud</source>
        <translation>Defender for Cloud</translation>
    </message>
    <message>
        <source>Send security alerts to the event hub</source>
        <translation>Envoyer les alertes de sécurité à l’Event Hub</translation>
    </message>
    <message>
        <source>No alert arrives?</source>
        <translation>Aucune alerte n’arrive&#x202f;?</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Does the connection work?</source>
        <translation>La connexion fonctionne-t-elle&#x202f;?</translation>
    </message>
    <message>
        <source>InsightIDR</source>
        <translation>InsightIDR</translation>
    </message>
    <message>
        <source>Enter these values in InsightIDR</source>
        <translation>Saisir ces valeurs dans InsightIDR</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Commencer à observer</translation>
    </message>
    <message>
        <source>A licence for Azure Monitor</source>
        <translation>Une licence pour Azure Monitor</translation>
    </message>
    <message>
        <source>Every Azure subscription has the activity log. Check: portal, Monitor, Activity log shows entries.</source>
        <translation>Tout abonnement Azure a le journal d’activité. À vérifier&#x202f;: portail, «&#x202f;Monitor&#x202f;», «&#x202f;Activity log&#x202f;» contient des entrées.</translation>
    </message>
    <message>
        <source>A licence for Microsoft Entra ID</source>
        <translation>Une licence pour Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Sign-in logs can be exported with P1 or P2. Check: portal, Microsoft Entra ID, Overview, License.</source>
        <translation>Les journaux de connexion sont exportables avec P1 ou P2. À vérifier&#x202f;: portail, Microsoft Entra ID, «&#x202f;Overview&#x202f;», «&#x202f;Licence&#x202f;».</translation>
    </message>
    <message>
        <source>A licence for Microsoft Defender for Cloud</source>
        <translation>Une licence pour Microsoft Defender for Cloud</translation>
    </message>
    <message>
        <source>Alerts need a paid plan (the guide’s Standard tier). Check: Defender for Cloud, Environment settings.</source>
        <translation>Les alertes exigent un plan payant (le niveau Standard du guide). À vérifier&#x202f;: Defender for Cloud, «&#x202f;Environment settings&#x202f;».</translation>
    </message>
    <message>
        <source>An Event Hubs namespace of the Standard tier or above</source>
        <translation>Un espace de noms Event Hubs au niveau Standard ou supérieur</translation>
    </message>
    <message>
        <source>Check: portal, the namespace, Overview, Pricing tier. A new one gets its tier in step 2.</source>
        <translation>À vérifier&#x202f;: portail, l’espace de noms, «&#x202f;Overview&#x202f;», «&#x202f;Pricing tier&#x202f;» (Niveau tarifaire). Un nouvel espace de noms reçoit son niveau à l’étape 2.</translation>
    </message>
    <message>
        <source>Outbound TCP port 9093 is open on the collector</source>
        <translation>Le port TCP 9093 sortant est ouvert sur le collecteur</translation>
    </message>
    <message>
        <source>The event source uses this port only. Step 6 tests this computer, not the collector.</source>
        <translation>La source d’événements n’utilise que ce port. L’étape 6 teste cet ordinateur, pas le collecteur.</translation>
    </message>
    <message>
        <source>The event hub is there</source>
        <translation>L’Event Hub existe</translation>
    </message>
    <message>
        <source>The policy is there, with Listen only</source>
        <translation>La stratégie existe, avec Listen seulement</translation>
    </message>
    <message>
        <source>The diagnostic setting is saved</source>
        <translation>Le paramètre de diagnostic est enregistré</translation>
    </message>
    <message>
        <source>The continuous export is saved</source>
        <translation>L’export continu est enregistré</translation>
    </message>
    <message>
        <source>The event source is saved in InsightIDR</source>
        <translation>La source d’événements est enregistrée dans InsightIDR</translation>
    </message>
    <message>
        <source>Activity log: who changed what in the subscription, and alerts</source>
        <translation>Journal d’activité&#x202f;: qui a changé quoi dans l’abonnement, et alertes</translation>
    </message>
    <message>
        <source>Sign-ins and audit logs (formerly Azure Active Directory)</source>
        <translation>Connexions et journaux d’audit (autrefois Azure Active Directory)</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>Alertes de sécurité</translation>
    </message>
    <message>
        <source>Cause sample events: start and stop a virtual machine, or open the Event Hubs namespace, Settings, Shared access policies, RootManageSharedAccessKey.</source>
        <translation>Provoquez des événements d’essai&#x202f;: démarrez et arrêtez une machine virtuelle, ou ouvrez l’espace de noms Event Hubs, «&#x202f;Settings&#x202f;» (Paramètres), «&#x202f;Shared access policies&#x202f;» (Stratégies d’accès partagé), RootManageSharedAccessKey.</translation>
    </message>
    <message>
        <source>Watch the log set counters of Hubscope fill in.</source>
        <translation>Regardez se remplir les compteurs de jeux de journaux de Hubscope.</translation>
    </message>
    <message>
        <source>In InsightIDR, open Log Search, select the log sets and in them the log named after the event source.</source>
        <translation>Dans InsightIDR, ouvrez «&#x202f;Log Search&#x202f;», sélectionnez les jeux de journaux et, dans ceux-ci, le journal portant le nom de la source d’événements.</translation>
    </message>
    <message>
        <source>Allow up to 5 minutes in InsightIDR, and up to 15 minutes for a new export.</source>
        <translation>Comptez jusqu’à 5&#xa0;minutes dans InsightIDR, et jusqu’à 15&#xa0;minutes pour un nouvel export.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Values for InsightIDR</source>
        <translation>Valeurs pour InsightIDR</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Not in this file. Copy it from the policy in the portal, or from Hubscope.</source>
        <translation>Pas dans ce fichier. Copiez-la depuis la stratégie dans le portail, ou depuis Hubscope.</translation>
    </message>
    <message>
        <source>Verify the configuration</source>
        <translation>Vérifier la configuration</translation>
    </message>
    <message>
        <source>The Log Name in Log Search is: %1</source>
        <translation>Le nom du journal («&#x202f;Log Name&#x202f;») dans «&#x202f;Log Search&#x202f;» est&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>wizard::Parts</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
</TS>
