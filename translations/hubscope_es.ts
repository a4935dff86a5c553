<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>GapReason</name>
    <message>
        <source>The hub had dropped these messages before they were read: its retention time was over.</source>
        <translation>El hub había eliminado estos mensajes antes de que se leyeran: su período de retención había vencido.</translation>
    </message>
    <message>
        <source>The hub was deleted and made again. What had not been read from the old one is gone.</source>
        <translation>El hub se eliminó y se volvió a crear. Lo que no se había leído del antiguo se ha perdido.</translation>
    </message>
    <message>
        <source>The hub has fewer partitions than before. What had not been read from this one is gone.</source>
        <translation>El hub tiene menos particiones que antes. Lo que no se había leído de esta se ha perdido.</translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. What it held up to here is in the file that was kept aside, as far as that can be read.</source>
        <translation>El archivo de los eventos almacenados estaba dañado. Lo que contenía hasta aquí está en el archivo que se apartó, en la medida en que se pueda leer.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>The record names no time; the time at which the hub took it stands in.</source>
        <translation>El registro no indica ninguna hora; en su lugar figura la hora en que lo recibió el hub.</translation>
    </message>
    <message>
        <source>A time of the record could not be read; the next best one stands in.</source>
        <translation>No se pudo leer una hora del registro; en su lugar figura la siguiente más adecuada.</translation>
    </message>
    <message>
        <source>The message held no records.</source>
        <translation>El mensaje no contenía registros.</translation>
    </message>
    <message>
        <source>The text is not JSON and could not be mended; it is kept as it came.</source>
        <translation>El texto no es JSON y no se pudo reparar; se conserva tal como llegó.</translation>
    </message>
    <message>
        <source>A text that is no address stood where the source address should.</source>
        <translation>Donde debía estar la dirección de origen había un texto que no es una dirección.</translation>
    </message>
    <message>
        <source>The source address is IPv6; for this log set Rapid7 documents IPv4 only.</source>
        <translation>La dirección de origen es IPv6; para este conjunto de logs, Rapid7 solo documenta IPv4.</translation>
    </message>
    <message>
        <source>No rule of the rule book holds for it; it counts as Unparsed Data.</source>
        <translation>No se le aplica ninguna regla del libro de reglas; cuenta como Unparsed Data.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>A byte order mark stood before the text.</source>
        <translation>Había una marca de orden de bytes (BOM) delante del texto.</translation>
    </message>
    <message>
        <source>Bytes that are no text stood before the first record.</source>
        <translation>Había bytes que no son texto antes del primer registro.</translation>
    </message>
    <message>
        <source>Line breaks or control characters stood in the text unescaped.</source>
        <translation>El texto contenía saltos de línea o caracteres de control sin escapar.</translation>
    </message>
    <message>
        <source>Bytes that are not UTF-8 were replaced.</source>
        <translation>Se sustituyeron los bytes que no son UTF-8.</translation>
    </message>
    <message>
        <source>A backslash stood before a character that needs none.</source>
        <translation>Había una barra invertida delante de un carácter que no la necesita.</translation>
    </message>
    <message>
        <source>Single quotes were used in place of double quotes.</source>
        <translation>Se usaron comillas simples en lugar de dobles.</translation>
    </message>
    <message>
        <source>Quotes were written twice.</source>
        <translation>Las comillas estaban escritas dos veces.</translation>
    </message>
    <message>
        <source>An object stood in quotes without being escaped.</source>
        <translation>Había un objeto entre comillas sin escapar.</translation>
    </message>
    <message>
        <source>Keys stood without quotes.</source>
        <translation>Había claves sin comillas.</translation>
    </message>
    <message>
        <source>Text stood without quotes.</source>
        <translation>Había texto sin comillas.</translation>
    </message>
    <message>
        <source>True, False or None were written as Python writes them.</source>
        <translation>True, False o None estaban escritos como en Python.</translation>
    </message>
    <message>
        <source>A comma stood after the last member.</source>
        <translation>Había una coma después del último miembro.</translation>
    </message>
    <message>
        <source>A comma between two members was missing.</source>
        <translation>Faltaba una coma entre dos miembros.</translation>
    </message>
    <message>
        <source>A placeholder for binary data stood in place of a value.</source>
        <translation>En lugar de un valor había un marcador de datos binarios.</translation>
    </message>
    <message>
        <source>The closing brackets of the message were missing.</source>
        <translation>Faltaban los corchetes o llaves de cierre del mensaje.</translation>
    </message>
    <message>
        <source>The record stood as text in a JSON string.</source>
        <translation>El registro estaba como texto dentro de una cadena JSON.</translation>
    </message>
</context>
<context>
    <name>SignInResult</name>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Several accounts are signed in; the user has to choose one.</source>
        <translation>Hay varias cuentas con sesión iniciada; el usuario tiene que elegir una.</translation>
    </message>
    <message>
        <source>The chosen session is not valid; the user has to choose again.</source>
        <translation>La sesión elegida no es válida; el usuario tiene que elegir de nuevo.</translation>
    </message>
    <message>
        <source>The account has not been added to this tenant.</source>
        <translation>La cuenta no se ha agregado a este inquilino.</translation>
    </message>
    <message>
        <source>The message of the federation service could not be read.</source>
        <translation>No se pudo leer el mensaje del servicio de federación.</translation>
    </message>
    <message>
        <source>The federated identity provider answered with an error.</source>
        <translation>El proveedor de identidades federado respondió con un error.</translation>
    </message>
    <message>
        <source>The resource is not known in this tenant.</source>
        <translation>El recurso no se conoce en este inquilino.</translation>
    </message>
    <message>
        <source>Conditional access does not allow this kind of device.</source>
        <translation>El acceso condicional no permite este tipo de dispositivo.</translation>
    </message>
    <message>
        <source>The token is meant for another audience.</source>
        <translation>El token está destinado a otra audiencia.</translation>
    </message>
    <message>
        <source>The reply address is not registered for the application.</source>
        <translation>La dirección de respuesta no está registrada para la aplicación.</translation>
    </message>
    <message>
        <source>The application&apos;s assertion or certificate was not accepted.</source>
        <translation>No se aceptó la aserción o el certificado de la aplicación.</translation>
    </message>
    <message>
        <source>The assertion is not valid (signature, issuer, audience or time).</source>
        <translation>La aserción no es válida (firma, emisor, audiencia u hora).</translation>
    </message>
    <message>
        <source>The account comes from another identity provider and is no guest here.</source>
        <translation>La cuenta procede de otro proveedor de identidades y no es invitada aquí.</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>El token no es válido.</translation>
    </message>
    <message>
        <source>There is no such account in the directory.</source>
        <translation>No existe esa cuenta en el directorio.</translation>
    </message>
    <message>
        <source>The account is locked, or the address is known to be malicious.</source>
        <translation>La cuenta está bloqueada, o se sabe que la dirección es maliciosa.</translation>
    </message>
    <message>
        <source>The password has expired.</source>
        <translation>La contraseña ha caducado.</translation>
    </message>
    <message>
        <source>There is no password, or it is not valid.</source>
        <translation>No hay contraseña o no es válida.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>La cuenta está deshabilitada.</translation>
    </message>
    <message>
        <source>Silent sign-in without a session; usually the user then signs in.</source>
        <translation>Inicio de sesión silencioso sin una sesión; normalmente el usuario inicia sesión a continuación.</translation>
    </message>
    <message>
        <source>The tenant could not be told from the request.</source>
        <translation>No se pudo determinar el inquilino a partir de la solicitud.</translation>
    </message>
    <message>
        <source>The request to sign out is not valid.</source>
        <translation>La solicitud de cierre de sesión no es válida.</translation>
    </message>
    <message>
        <source>The credentials could not be checked.</source>
        <translation>No se pudieron comprobar las credenciales.</translation>
    </message>
    <message>
        <source>The application did not start this sign-out.</source>
        <translation>La aplicación no inició este cierre de sesión.</translation>
    </message>
    <message>
        <source>The request to sign out has expired.</source>
        <translation>La solicitud de cierre de sesión ha caducado.</translation>
    </message>
    <message>
        <source>The user has to enrol for multi-factor authentication.</source>
        <translation>El usuario tiene que registrarse en la autenticación multifactor.</translation>
    </message>
    <message>
        <source>Multi-factor authentication was asked for and not passed.</source>
        <translation>Se pidió la autenticación multifactor y no se superó.</translation>
    </message>
    <message>
        <source>Multi-factor authentication is needed for this resource.</source>
        <translation>Este recurso requiere autenticación multifactor.</translation>
    </message>
    <message>
        <source>The multi-factor authentication has expired.</source>
        <translation>La autenticación multifactor ha caducado.</translation>
    </message>
    <message>
        <source>The refresh token needs a sign-in at the social identity provider.</source>
        <translation>El token de actualización requiere iniciar sesión en el proveedor de identidades social.</translation>
    </message>
    <message>
        <source>The limit of calls or messages for multi-factor authentication is reached.</source>
        <translation>Se ha alcanzado el límite de llamadas o mensajes de la autenticación multifactor.</translation>
    </message>
    <message>
        <source>The sign-in took too long; its token has expired.</source>
        <translation>El inicio de sesión tardó demasiado; su token ha caducado.</translation>
    </message>
    <message>
        <source>The device has to authenticate.</source>
        <translation>El dispositivo tiene que autenticarse.</translation>
    </message>
    <message>
        <source>The signature of the device&apos;s proof is not valid.</source>
        <translation>La firma de la prueba del dispositivo no es válida.</translation>
    </message>
    <message>
        <source>The user is not assigned to the application.</source>
        <translation>El usuario no está asignado a la aplicación.</translation>
    </message>
    <message>
        <source>The federation realm is not known.</source>
        <translation>El dominio (realm) de federación no se conoce.</translation>
    </message>
    <message>
        <source>The head of the token is not known.</source>
        <translation>El encabezado del token no se conoce.</translation>
    </message>
    <message>
        <source>The transformation of claims failed.</source>
        <translation>La transformación de claims ha fallado.</translation>
    </message>
    <message>
        <source>A password reset or registration came in between.</source>
        <translation>Se interpuso un restablecimiento de contraseña o un alta.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong.</source>
        <translation>El nombre de usuario o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>The device needs a broker app (Authenticator or Company Portal).</source>
        <translation>El dispositivo necesita una aplicación de intermediación (Authenticator o Portal de empresa).</translation>
    </message>
    <message>
        <source>The domain is not known.</source>
        <translation>El dominio no se conoce.</translation>
    </message>
    <message>
        <source>The device is not joined to the workplace.</source>
        <translation>El dispositivo no está unido al área de trabajo.</translation>
    </message>
    <message>
        <source>Conditional access: the state of the device does not fit.</source>
        <translation>Acceso condicional: el estado del dispositivo no es adecuado.</translation>
    </message>
    <message>
        <source>The session has ended (password changed or expired); sign in again.</source>
        <translation>La sesión ha terminado (contraseña cambiada o caducada); inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The session has ended after a change of the password.</source>
        <translation>La sesión ha terminado tras un cambio de contraseña.</translation>
    </message>
    <message>
        <source>The password has to be changed because the account is at risk.</source>
        <translation>Hay que cambiar la contraseña porque la cuenta está en riesgo.</translation>
    </message>
    <message>
        <source>The user was asked whether to stay signed in.</source>
        <translation>Se preguntó al usuario si quería mantener la sesión iniciada.</translation>
    </message>
    <message>
        <source>Conditional access asks for a change of the password.</source>
        <translation>El acceso condicional exige un cambio de contraseña.</translation>
    </message>
    <message>
        <source>The session does not fit the user&apos;s tenant.</source>
        <translation>La sesión no corresponde al inquilino del usuario.</translation>
    </message>
    <message>
        <source>The password of the on-premises account has expired.</source>
        <translation>La contraseña de la cuenta local (on-premises) ha caducado.</translation>
    </message>
    <message>
        <source>The application needs a signing key of its own.</source>
        <translation>La aplicación necesita una clave de firma propia.</translation>
    </message>
    <message>
        <source>The PKCE verifier does not fit.</source>
        <translation>El verificador PKCE no coincide.</translation>
    </message>
    <message>
        <source>The device could not authenticate.</source>
        <translation>El dispositivo no pudo autenticarse.</translation>
    </message>
    <message>
        <source>A further condition (external challenge) has to be met.</source>
        <translation>Hay que cumplir una condición más (desafío externo).</translation>
    </message>
    <message>
        <source>The claims of the federated identity provider could not be checked.</source>
        <translation>No se pudieron comprobar los claims del proveedor de identidades federado.</translation>
    </message>
    <message>
        <source>The browser needs its extension for single sign-on.</source>
        <translation>El navegador necesita su extensión para el inicio de sesión único.</translation>
    </message>
    <message>
        <source>The session was revoked; the user has to sign in again.</source>
        <translation>La sesión se revocó; el usuario tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>An external challenge is not supported for users from outside this tenant.</source>
        <translation>El desafío externo no es compatible con usuarios de fuera de este inquilino.</translation>
    </message>
    <message>
        <source>Session control does not support users from outside this tenant.</source>
        <translation>El control de sesión no es compatible con usuarios de fuera de este inquilino.</translation>
    </message>
    <message>
        <source>Windows integrated authentication is needed.</source>
        <translation>Se requiere la autenticación integrada de Windows.</translation>
    </message>
    <message>
        <source>The one-time code has expired or is wrong.</source>
        <translation>El código de un solo uso ha caducado o es incorrecto.</translation>
    </message>
    <message>
        <source>Nothing about the device came with the request.</source>
        <translation>La solicitud no incluía datos del dispositivo.</translation>
    </message>
    <message>
        <source>The application is set up for one tenant only.</source>
        <translation>La aplicación está configurada para un solo inquilino.</translation>
    </message>
    <message>
        <source>The application asks for tokens in a loop and was stopped.</source>
        <translation>La aplicación pide tokens en bucle y se detuvo.</translation>
    </message>
    <message>
        <source>Two accounts of the same name are in conflict.</source>
        <translation>Dos cuentas con el mismo nombre están en conflicto.</translation>
    </message>
    <message>
        <source>The user has to confirm that this application is meant.</source>
        <translation>El usuario tiene que confirmar que se trata de esta aplicación.</translation>
    </message>
    <message>
        <source>The request needs a hint at the domain.</source>
        <translation>La solicitud necesita una indicación del dominio.</translation>
    </message>
    <message>
        <source>The session is too weak; the user has to sign in again.</source>
        <translation>La sesión es demasiado débil; el usuario tiene que iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The user has not consented to the use of the LinkedIn account.</source>
        <translation>El usuario no ha dado su consentimiento para usar la cuenta de LinkedIn.</translation>
    </message>
    <message>
        <source>Conditional access: the device is not compliant.</source>
        <translation>Acceso condicional: el dispositivo no cumple los requisitos.</translation>
    </message>
    <message>
        <source>Conditional access: the device is not joined to the domain.</source>
        <translation>Acceso condicional: el dispositivo no está unido al dominio.</translation>
    </message>
    <message>
        <source>Conditional access: the application is not an approved one.</source>
        <translation>Acceso condicional: la aplicación no está aprobada.</translation>
    </message>
    <message>
        <source>Conditional access blocked the sign-in.</source>
        <translation>El acceso condicional bloqueó el inicio de sesión.</translation>
    </message>
    <message>
        <source>Enrolment for multi-factor authentication is blocked because of risk.</source>
        <translation>El registro en la autenticación multifactor está bloqueado por riesgo.</translation>
    </message>
    <message>
        <source>Conditional access: the application needs a protection policy of Intune.</source>
        <translation>Acceso condicional: la aplicación necesita una directiva de protección de Intune.</translation>
    </message>
    <message>
        <source>Security info may be registered from trusted places only.</source>
        <translation>La información de seguridad solo se puede registrar desde ubicaciones de confianza.</translation>
    </message>
    <message>
        <source>The user is blocked because of risk in the home tenant.</source>
        <translation>El usuario está bloqueado por riesgo en el inquilino principal.</translation>
    </message>
    <message>
        <source>The user is too young for this application.</source>
        <translation>El usuario es demasiado joven para esta aplicación.</translation>
    </message>
    <message>
        <source>The authorization code was used already.</source>
        <translation>El código de autorización ya se había usado.</translation>
    </message>
    <message>
        <source>Nobody has consented to the application yet.</source>
        <translation>Nadie ha dado todavía su consentimiento a la aplicación.</translation>
    </message>
    <message>
        <source>The user declined to consent to the application.</source>
        <translation>El usuario rechazó dar su consentimiento a la aplicación.</translation>
    </message>
    <message>
        <source>The application asks for a resource that it has not listed.</source>
        <translation>La aplicación pide un recurso que no ha declarado.</translation>
    </message>
    <message>
        <source>The grant is not valid.</source>
        <translation>La concesión no es válida.</translation>
    </message>
    <message>
        <source>The application is disabled or not known.</source>
        <translation>La aplicación está deshabilitada o no se conoce.</translation>
    </message>
    <message>
        <source>The application&apos;s credentials were not accepted.</source>
        <translation>No se aceptaron las credenciales de la aplicación.</translation>
    </message>
    <message>
        <source>The authorization code or refresh token has expired.</source>
        <translation>El código de autorización o el token de actualización ha caducado.</translation>
    </message>
    <message>
        <source>The scope that was asked for is not valid.</source>
        <translation>El ámbito solicitado no es válido.</translation>
    </message>
    <message>
        <source>Device code: the user has not signed in yet.</source>
        <translation>Código de dispositivo: el usuario aún no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Device code: the code is wrong.</source>
        <translation>Código de dispositivo: el código es incorrecto.</translation>
    </message>
    <message>
        <source>Device code: the code has expired.</source>
        <translation>Código de dispositivo: el código ha caducado.</translation>
    </message>
    <message>
        <source>The session has expired by sign-in frequency.</source>
        <translation>La sesión ha caducado por la frecuencia de inicio de sesión.</translation>
    </message>
    <message>
        <source>The session has expired, or it failed a new check.</source>
        <translation>La sesión ha caducado o no superó una nueva comprobación.</translation>
    </message>
    <message>
        <source>The way of signing in is not the one that the application asked for.</source>
        <translation>El método de inicio de sesión no es el que pidió la aplicación.</translation>
    </message>
    <message>
        <source>No agent for pass-through authentication reaches the domain.</source>
        <translation>Ningún agente de autenticación de paso a través alcanza el dominio.</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication took too long.</source>
        <translation>El agente de autenticación de paso a través tardó demasiado.</translation>
    </message>
    <message>
        <source>The answer of the agent for pass-through authentication was not valid.</source>
        <translation>La respuesta del agente de autenticación de paso a través no era válida.</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication could not check the password.</source>
        <translation>El agente de autenticación de paso a través no pudo comprobar la contraseña.</translation>
    </message>
    <message>
        <source>The account may not sign in at this hour.</source>
        <translation>La cuenta no puede iniciar sesión a esta hora.</translation>
    </message>
    <message>
        <source>The agent for pass-through authentication answered too late.</source>
        <translation>El agente de autenticación de paso a través respondió demasiado tarde.</translation>
    </message>
    <message>
        <source>Seamless single sign-on: Kerberos failed.</source>
        <translation>Inicio de sesión único de conexión directa: falló Kerberos.</translation>
    </message>
    <message>
        <source>Seamless single sign-on: the Kerberos ticket has expired or is not valid.</source>
        <translation>Inicio de sesión único de conexión directa: el vale de Kerberos ha caducado o no es válido.</translation>
    </message>
    <message>
        <source>The tenant is not known.</source>
        <translation>El inquilino no se conoce.</translation>
    </message>
    <message>
        <source>The request lacks a field.</source>
        <translation>A la solicitud le falta un campo.</translation>
    </message>
    <message>
        <source>The account is not in this tenant.</source>
        <translation>La cuenta no está en este inquilino.</translation>
    </message>
    <message>
        <source>An admin has to consent to the application.</source>
        <translation>Un administrador tiene que dar su consentimiento a la aplicación.</translation>
    </message>
    <message>
        <source>An admin has to consent; the user has asked for it.</source>
        <translation>Un administrador tiene que dar su consentimiento; el usuario lo ha solicitado.</translation>
    </message>
    <message>
        <source>The key with which the device signs in was not found.</source>
        <translation>No se encontró la clave con la que inicia sesión el dispositivo.</translation>
    </message>
    <message>
        <source>The device is disabled.</source>
        <translation>El dispositivo está deshabilitado.</translation>
    </message>
    <message>
        <source>The resource is not known in this tenant, or nobody has consented to it.</source>
        <translation>El recurso no se conoce en este inquilino, o nadie le ha dado su consentimiento.</translation>
    </message>
    <message>
        <source>The resource&apos;s service principal is disabled.</source>
        <translation>La entidad de servicio del recurso está deshabilitada.</translation>
    </message>
    <message>
        <source>Tenant restrictions deny access to this tenant.</source>
        <translation>Las restricciones de inquilino deniegan el acceso a este inquilino.</translation>
    </message>
    <message>
        <source>Multi-factor authentication failed.</source>
        <translation>La autenticación multifactor ha fallado.</translation>
    </message>
    <message>
        <source>The assertion is outside its time of validity.</source>
        <translation>La aserción está fuera de su período de validez.</translation>
    </message>
    <message>
        <source>The account was deleted from the directory.</source>
        <translation>La cuenta se eliminó del directorio.</translation>
    </message>
    <message>
        <source>The guest account is disabled.</source>
        <translation>La cuenta de invitado está deshabilitada.</translation>
    </message>
    <message>
        <source>Conditional access: the device has to be managed.</source>
        <translation>Acceso condicional: el dispositivo tiene que estar administrado.</translation>
    </message>
    <message>
        <source>An access policy does not let a token be issued.</source>
        <translation>Una directiva de acceso no permite emitir un token.</translation>
    </message>
    <message>
        <source>A security policy blocked the sign-in.</source>
        <translation>Una directiva de seguridad bloqueó el inicio de sesión.</translation>
    </message>
    <message>
        <source>A delegated admin was blocked because of suspicious activity.</source>
        <translation>Se bloqueó a un administrador delegado por actividad sospechosa.</translation>
    </message>
    <message>
        <source>Security defaults blocked the sign-in.</source>
        <translation>Los valores predeterminados de seguridad bloquearon el inicio de sesión.</translation>
    </message>
    <message>
        <source>The organization has no subscription for a service that the application needs.</source>
        <translation>La organización no tiene suscripción a un servicio que la aplicación necesita.</translation>
    </message>
    <message>
        <source>The application is not set up well: it lists no permission for the resource.</source>
        <translation>La aplicación no está bien configurada: no declara ningún permiso para el recurso.</translation>
    </message>
    <message>
        <source>The device was deleted from the directory.</source>
        <translation>El dispositivo se eliminó del directorio.</translation>
    </message>
    <message>
        <source>There is no such application in the tenant.</source>
        <translation>No existe esa aplicación en el inquilino.</translation>
    </message>
    <message>
        <source>The request asks for scopes of several resources.</source>
        <translation>La solicitud pide ámbitos de varios recursos.</translation>
    </message>
    <message>
        <source>The application&apos;s assertion has the wrong audience.</source>
        <translation>La aserción de la aplicación tiene una audiencia incorrecta.</translation>
    </message>
    <message>
        <source>The application&apos;s assertion is outside its time of validity.</source>
        <translation>La aserción de la aplicación está fuera de su período de validez.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate is not the registered one.</source>
        <translation>El certificado de la aplicación no es el registrado.</translation>
    </message>
    <message>
        <source>The refresh token expired because it was not used.</source>
        <translation>El token de actualización caducó porque no se usó.</translation>
    </message>
    <message>
        <source>The refresh token of a single-page application has expired.</source>
        <translation>El token de actualización de una aplicación de página única ha caducado.</translation>
    </message>
    <message>
        <source>The application is disabled.</source>
        <translation>La aplicación está deshabilitada.</translation>
    </message>
    <message>
        <source>The application may not act on behalf of users.</source>
        <translation>La aplicación no puede actuar en nombre de los usuarios.</translation>
    </message>
    <message>
        <source>The application&apos;s secret is wrong.</source>
        <translation>El secreto de la aplicación es incorrecto.</translation>
    </message>
    <message>
        <source>The application needs a secret or an assertion.</source>
        <translation>La aplicación necesita un secreto o una aserción.</translation>
    </message>
    <message>
        <source>The request lacks the application&apos;s secret or assertion.</source>
        <translation>A la solicitud le falta el secreto o la aserción de la aplicación.</translation>
    </message>
    <message>
        <source>The application&apos;s secret has expired.</source>
        <translation>El secreto de la aplicación ha caducado.</translation>
    </message>
    <message>
        <source>The user has to allow single sign-on.</source>
        <translation>El usuario tiene que permitir el inicio de sesión único.</translation>
    </message>
</context>
<context>
    <name>SortingGuide</name>
    <message>
        <source>A message of the event hub holds one record or many. Each becomes one event, and none is dropped: text that is almost JSON is repaired, and what cannot be read at all is kept as it came.</source>
        <translation>Un mensaje del Event Hub contiene uno o varios registros. Cada uno se convierte en un evento y no se descarta ninguno: el texto que es casi JSON se repara, y lo que no se puede leer en absoluto se conserva tal como llegó.</translation>
    </message>
    <message>
        <source>The rules are tried from the top; the first one whose test holds names InsightIDR&apos;s log set. Where Rapid7 publishes what its event source does, the rule says so; the others are our judgement. InsightIDR itself decides in the end.</source>
        <translation>Las reglas se evalúan de arriba abajo; la primera cuya condición se cumple determina el conjunto de logs de InsightIDR. Cuando Rapid7 publica lo que hace su fuente de eventos, la regla lo indica; las demás responden a nuestro criterio. En última instancia decide el propio InsightIDR.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>A test is written as a where() of LEQL: over the record&apos;s own keys (source_json.…), InsightIDR&apos;s keys, and what Hubscope knows of the record (hubscope.…).</source>
        <translation>Una condición se escribe como un where() de LEQL: sobre las claves propias del registro (source_json.…), las claves de InsightIDR y lo que Hubscope sabe del registro (hubscope.…).</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Conjunto de logs</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Origen del dato</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Tried only where the text is not JSON as it stands. An event names its repairs under hubscope.repairs; the record&apos;s bytes stay as they came under Raw.</source>
        <translation>Solo se intentan cuando el texto, tal como está, no es JSON. El evento enumera sus reparaciones en hubscope.repairs; los bytes del registro se conservan tal como llegaron en «Original».</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Qué estaba mal</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What a reader should know of an event; it names them under hubscope.notes.</source>
        <translation>Lo que conviene saber de un evento; este las enumera en hubscope.notes.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Results of sign-ins</source>
        <translation>Resultados de los inicios de sesión</translation>
    </message>
    <message>
        <source>Error codes of Microsoft Entra ID and the result of the event. An interrupt asks more of the user and is no failure. Codes that are not listed are FAILED.</source>
        <translation>Códigos de error de Microsoft Entra ID y resultado del evento. Una interrupción pide algo más al usuario y no es un fallo. Los códigos que no figuran en la lista son FAILED.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>publicado: %1</translation>
    </message>
    <message>
        <source>our judgement: %1</source>
        <translation>nuestro criterio: %1</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (inactiva)</translation>
    </message>
    <message>
        <source>How events are sorted</source>
        <translation>Cómo se clasifican los eventos</translation>
    </message>
</context>
<context>
    <name>StoreCause</name>
    <message>
        <source>The disk is full: events cannot be kept.</source>
        <translation>El disco está lleno: no se pueden almacenar eventos.</translation>
    </message>
    <message>
        <source>Free some space on the disk, or let Hubscope keep less. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Libere espacio en el disco o reduzca lo que Hubscope almacena. No se pierde nada: la lectura espera y continúa por sí sola.</translation>
    </message>
    <message>
        <source>The disk does not take the events.</source>
        <translation>El disco no admite los eventos.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Compruebe el disco o la unidad de red. No se pierde nada: la lectura espera y continúa por sí sola.</translation>
    </message>
    <message>
        <source>Another program keeps events in this place.</source>
        <translation>Otro programa almacena eventos en este lugar.</translation>
    </message>
    <message>
        <source>Close the other program, or search here while it goes on collecting.</source>
        <translation>Cierre el otro programa, o busque aquí mientras aquel sigue recopilando.</translation>
    </message>
    <message>
        <source>Another program holds the kept events for too long.</source>
        <translation>Otro programa retiene demasiado tiempo los eventos almacenados.</translation>
    </message>
    <message>
        <source>Wait for it, or close it. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Espere a que termine o ciérrelo. No se pierde nada: la lectura espera y continúa por sí sola.</translation>
    </message>
    <message>
        <source>Hubscope may not write to the folder of the kept events.</source>
        <translation>Hubscope no puede escribir en la carpeta de los eventos almacenados.</translation>
    </message>
    <message>
        <source>Give your user the right to write to this folder, and see that its disk is not read-only.</source>
        <translation>Dé a su usuario permiso de escritura en esta carpeta y compruebe que el disco no sea de solo lectura.</translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link.</source>
        <translation>El lugar de los eventos almacenados es un enlace simbólico.</translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events. Remove it, or name the folder that it leads to.</source>
        <translation>Alguien puede haber puesto el enlace ahí para acceder a los eventos. Quítelo o indique la carpeta a la que lleva.</translation>
    </message>
    <message>
        <source>The kept events are damaged.</source>
        <translation>Los eventos almacenados están dañados.</translation>
    </message>
    <message>
        <source>Start collecting again: the damaged file is kept aside beside the new one, and nothing of it is deleted. Check the disk.</source>
        <translation>Inicie de nuevo la recopilación: el archivo dañado se aparta junto al nuevo y no se elimina nada de él. Compruebe el disco.</translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events.</source>
        <translation>Una versión más reciente de Hubscope almacenó estos eventos.</translation>
    </message>
    <message>
        <source>Install that version or a newer one. The events were not touched.</source>
        <translation>Instale esa versión o una más reciente. Los eventos no se han tocado.</translation>
    </message>
    <message>
        <source>No events are kept here yet.</source>
        <translation>Aquí todavía no hay eventos almacenados.</translation>
    </message>
    <message>
        <source>Connect to the hub or run &apos;hubscope-cli collect&apos; first.</source>
        <translation>Conéctese al hub o ejecute primero «hubscope-cli collect».</translation>
    </message>
    <message>
        <source>A message is larger than can be kept.</source>
        <translation>Un mensaje es demasiado grande para almacenarlo.</translation>
    </message>
    <message>
        <source>Report this with the size of the message: no tier of Event Hubs allows so much.</source>
        <translation>Comunique este problema indicando el tamaño del mensaje: ningún nivel de Event Hubs permite tanto.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events.</source>
        <translation>No hay memoria suficiente para almacenar los eventos.</translation>
    </message>
    <message>
        <source>Close other programs. Nothing is lost: reading waits and goes on by itself.</source>
        <translation>Cierre otros programas. No se pierde nada: la lectura espera y continúa por sí sola.</translation>
    </message>
    <message>
        <source>Hubscope made a mistake.</source>
        <translation>Hubscope cometió un error.</translation>
    </message>
    <message>
        <source>Report this with the details below.</source>
        <translation>Comunique este problema con los detalles que figuran abajo.</translation>
    </message>
    <message>
        <source>What is in the place of the kept events was not made by Hubscope.</source>
        <translation>Lo que hay en el lugar de los eventos almacenados no lo creó Hubscope.</translation>
    </message>
    <message>
        <source>Choose a folder that is for the events alone, or move away what is there. It was not touched.</source>
        <translation>Elija una carpeta que sea solo para los eventos o mueva a otro lugar lo que hay ahí. No se ha tocado.</translation>
    </message>
    <message>
        <source>The folder of the kept events cannot be made.</source>
        <translation>No se puede crear la carpeta de los eventos almacenados.</translation>
    </message>
    <message>
        <source>Choose another folder: a part of this path is a file, too long, or not there.</source>
        <translation>Elija otra carpeta: una parte de esta ruta es un archivo, es demasiado larga o no existe.</translation>
    </message>
</context>
<context>
    <name>common::Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a CA File</source>
        <translation>Elegir un archivo de CA</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>common::ErrorText</name>
    <message>
        <source>This profile has no name</source>
        <translation>Este perfil no tiene nombre</translation>
    </message>
    <message>
        <source>Enter a name of your own choice.</source>
        <translation>Escriba el nombre que prefiera.</translation>
    </message>
    <message>
        <source>Another profile has this name</source>
        <translation>Otro perfil ya tiene este nombre</translation>
    </message>
    <message>
        <source>Choose a name that no other profile has.</source>
        <translation>Elija un nombre que no tenga ningún otro perfil.</translation>
    </message>
    <message>
        <source>The profile cannot be saved</source>
        <translation>No se puede guardar el perfil</translation>
    </message>
    <message>
        <source>Check that the disk has room and that this folder may be written: %1</source>
        <translation>Compruebe que haya espacio en el disco y que se pueda escribir en esta carpeta: %1</translation>
    </message>
    <message>
        <source>The saved profiles cannot be read</source>
        <translation>No se pueden leer los perfiles guardados</translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Set up the connection again, or repair the file and put it back.</source>
        <translation>El archivo se apartó como %1 y no se cambió nada en él. Configure de nuevo la conexión, o repare el archivo y vuelva a ponerlo en su lugar.</translation>
    </message>
    <message>
        <source>The saved profiles come from a newer version of Hubscope</source>
        <translation>Los perfiles guardados proceden de una versión más reciente de Hubscope</translation>
    </message>
    <message>
        <source>The file was kept aside as %1, and nothing in it was changed. Install that version to use it.</source>
        <translation>El archivo se apartó como %1 y no se cambió nada en él. Instale esa versión para usarlo.</translation>
    </message>
    <message>
        <source>The profile file is a symbolic link</source>
        <translation>El archivo de perfiles es un enlace simbólico</translation>
    </message>
    <message>
        <source>Hubscope follows no links there, so that no other file is overwritten: %1</source>
        <translation>Hubscope no sigue enlaces ahí, para no sobrescribir ningún otro archivo: %1</translation>
    </message>
    <message>
        <source>This file holds no profile that Hubscope can read</source>
        <translation>Este archivo no contiene ningún perfil que Hubscope pueda leer</translation>
    </message>
    <message>
        <source>Choose a file that was made with Export Profile.</source>
        <translation>Elija un archivo creado con «Exportar perfil».</translation>
    </message>
    <message>
        <source>This profile is not there any more</source>
        <translation>Este perfil ya no existe</translation>
    </message>
    <message>
        <source>Choose another profile.</source>
        <translation>Elija otro perfil.</translation>
    </message>
    <message>
        <source>The profile cannot be used</source>
        <translation>No se puede usar el perfil</translation>
    </message>
    <message>
        <source>Choose another profile, or set up the connection again.</source>
        <translation>Elija otro perfil o configure de nuevo la conexión.</translation>
    </message>
    <message>
        <source>The unfinished set-up cannot be read</source>
        <translation>No se puede leer la configuración sin terminar</translation>
    </message>
    <message>
        <source>Start the set-up again; saved profiles are not affected.</source>
        <translation>Empiece de nuevo la configuración; los perfiles guardados no se ven afectados.</translation>
    </message>
    <message>
        <source>This computer has no keychain that can be used</source>
        <translation>Este equipo no tiene ningún llavero utilizable</translation>
    </message>
    <message>
        <source>The key is asked for once in each session. To keep it, start a keychain service such as GNOME Keyring or KWallet.</source>
        <translation>La clave se pide una vez en cada sesión. Para guardarla, inicie un servicio de llavero como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keychain did not give access</source>
        <translation>El llavero no dio acceso</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Hubscope to use it, or enter the connection string for this session.</source>
        <translation>Desbloquee el llavero y permita que Hubscope lo use, o introduzca la cadena de conexión para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>It may wait for its password in another window. Unlock it and try again, or enter the connection string for this session.</source>
        <translation>Quizá espera su contraseña en otra ventana. Desbloquéelo e inténtelo de nuevo, o introduzca la cadena de conexión para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this profile</source>
        <translation>El llavero no contiene ninguna clave para este perfil</translation>
    </message>
    <message>
        <source>Paste the connection string again; the key is then kept in the keychain.</source>
        <translation>Pegue de nuevo la cadena de conexión; la clave se guardará entonces en el llavero.</translation>
    </message>
    <message>
        <source>The keychain cannot be used</source>
        <translation>No se puede usar el llavero</translation>
    </message>
    <message>
        <source>Enter the connection string for this session. Details say what the keychain answered.</source>
        <translation>Introduzca la cadena de conexión para esta sesión. Los detalles muestran la respuesta del llavero.</translation>
    </message>
    <message>
        <source>Without the key this hub cannot be read</source>
        <translation>Sin la clave no se puede leer este hub</translation>
    </message>
    <message>
        <source>Connect again and paste the connection string of the policy.</source>
        <translation>Conéctese de nuevo y pegue la cadena de conexión de la directiva.</translation>
    </message>
    <message>
        <source>This file is a symbolic link</source>
        <translation>Este archivo es un enlace simbólico</translation>
    </message>
    <message>
        <source>Choose the file itself: %1</source>
        <translation>Elija el archivo en sí: %1</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elija un archivo: %1</translation>
    </message>
    <message>
        <source>This file is too large to be what is expected here</source>
        <translation>Este archivo es demasiado grande para ser lo que se espera aquí</translation>
    </message>
    <message>
        <source>Choose another file: %1</source>
        <translation>Elija otro archivo: %1</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Check that it is there and that you may read it: %1</source>
        <translation>Compruebe que exista y que usted tenga permiso para leerlo: %1</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>The demo hub does not start</source>
        <translation>El hub de demostración no se inicia</translation>
    </message>
    <message>
        <source>It needs a free port on this computer and some memory. Try it again.</source>
        <translation>Necesita un puerto libre en este equipo y algo de memoria. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No more queries can be saved</source>
        <translation>No se pueden guardar más consultas</translation>
    </message>
    <message>
        <source>Delete some that are not used any more.</source>
        <translation>Elimine algunas que ya no se usen.</translation>
    </message>
    <message>
        <source>No more notification rules can be kept</source>
        <translation>No se pueden guardar más reglas de notificación</translation>
    </message>
    <message>
        <source>Remove some that are not used any more.</source>
        <translation>Quite algunas que ya no se usen.</translation>
    </message>
    <message>
        <source>The notification rules are still being read</source>
        <translation>Las reglas de notificación todavía se están leyendo</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The notification rules cannot be read</source>
        <translation>No se pueden leer las reglas de notificación</translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or make the rules anew: %1</source>
        <translation>Los detalles indican línea y columna. Corrija el archivo o cree las reglas de nuevo: %1</translation>
    </message>
    <message>
        <source>These rules cannot be read</source>
        <translation>No se pueden leer estas reglas</translation>
    </message>
    <message>
        <source>Details name line and column. Mend the file or reset the rules: %1</source>
        <translation>Los detalles indican línea y columna. Corrija el archivo o restablezca las reglas: %1</translation>
    </message>
    <message>
        <source>This failed, for a reason that is not known</source>
        <translation>Esto no funcionó y el motivo no es ninguno de los conocidos</translation>
    </message>
    <message>
        <source>Details hold what was reported. Copy them when you ask for help.</source>
        <translation>Los detalles contienen lo que se notificó. Cópielos cuando pida ayuda.</translation>
    </message>
    <message>
        <source>Another window of Hubscope shows this connection</source>
        <translation>Otra ventana de Hubscope muestra esta conexión</translation>
    </message>
    <message>
        <source>It has been asked to come to the front: %1</source>
        <translation>Se le ha pedido que pase al frente: %1</translation>
    </message>
    <message>
        <source>The settings cannot be saved</source>
        <translation>No se pueden guardar los ajustes</translation>
    </message>
    <message>
        <source>They hold until Hubscope ends. Check that the disk has room and that this file may be written, then save again: %1</source>
        <translation>Valen hasta que termine Hubscope. Compruebe que haya espacio en el disco y que se pueda escribir en este archivo, y guarde de nuevo: %1</translation>
    </message>
    <message>
        <source>No saved profile has this name</source>
        <translation>Ningún perfil guardado tiene este nombre</translation>
    </message>
    <message>
        <source>Hubscope is open already, but its window does not answer</source>
        <translation>Hubscope ya está abierto, pero su ventana no responde</translation>
    </message>
    <message>
        <source>Wait a moment and start it again. If that does not help, end the process hubscope in the system monitor first.</source>
        <translation>Espere un momento e inícielo de nuevo. Si no sirve, termine antes el proceso hubscope en el monitor del sistema.</translation>
    </message>
    <message>
        <source>Hubscope could not be started anew</source>
        <translation>No se pudo iniciar Hubscope de nuevo</translation>
    </message>
    <message>
        <source>Start it yourself; your settings are kept. Tried: %1</source>
        <translation>Inícielo usted; sus ajustes están guardados. Se intentó: %1</translation>
    </message>
    <message>
        <source>Another Hubscope program is holding the saved profiles</source>
        <translation>Otro programa de Hubscope mantiene bloqueados los perfiles guardados</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment; if that does not help, end that program. It has locked this file: %1</source>
        <translation>No se ha cambiado nada. Inténtelo de nuevo en un momento; si no sirve, cierre ese programa. Ha bloqueado este archivo: %1</translation>
    </message>
    <message>
        <source>The keychain was not unlocked</source>
        <translation>No se desbloqueó el llavero</translation>
    </message>
    <message>
        <source>Its question was dismissed, or nobody could be asked. Connect again and unlock it, or enter the connection string for this session.</source>
        <translation>Se descartó su pregunta, o no se pudo preguntar a nadie. Conecte de nuevo y desbloquéelo, o introduzca la cadena de conexión para esta sesión.</translation>
    </message>
    <message>
        <source>Asked for: %1. Start Hubscope without a profile; File, Profiles lists the names.</source>
        <translation>Se pidió: %1. Inicie Hubscope sin perfil; «Archivo», «Perfiles» muestra los nombres.</translation>
    </message>
</context>
<context>
    <name>common::StepOffers</name>
    <message>
        <source>Enter Connection String…</source>
        <translation>Introducir cadena de conexión…</translation>
    </message>
    <message>
        <source>Change Event Hub…</source>
        <translation>Cambiar Event Hub…</translation>
    </message>
    <message>
        <source>Choose CA File…</source>
        <translation>Elegir archivo de CA…</translation>
    </message>
    <message>
        <source>Clear CA File</source>
        <translation>Quitar archivo de CA</translation>
    </message>
    <message>
        <source>Use IPv4 Only</source>
        <translation>Usar solo IPv4</translation>
    </message>
    <message>
        <source>Run Test</source>
        <translation>Ejecutar prueba</translation>
    </message>
    <message>
        <source>Read From Beginning</source>
        <translation>Leer desde el principio</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Copy Address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open Portal</source>
        <translation>Abrir portal</translation>
    </message>
    <message>
        <source>Copy Command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is an address or a command</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>diagnose::ConnectionTest</name>
    <message>
        <source>Connection string</source>
        <translation>Cadena de conexión</translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation>Nube de Azure</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Web port and clock</source>
        <translation>Puerto web y reloj</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Permiso de escucha</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Azure&apos;s own view</source>
        <translation>Lo que ve Azure</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Not run: an earlier stage failed</source>
        <translation>No ejecutada: falló una etapa anterior</translation>
    </message>
    <message>
        <source>Entra sign-ins</source>
        <translation>inicios de sesión de Entra</translation>
    </message>
    <message>
        <source>Entra audit log</source>
        <translation>registro de auditoría de Entra</translation>
    </message>
    <message>
        <source>activity log</source>
        <translation>registro de actividad</translation>
    </message>
    <message>
        <source>Defender alerts</source>
        <translation>alertas de Defender</translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>partición %1, offset %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 evento</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 eventos</translation>
    </message>
    <message>
        <source>Looked into %1 with %2</source>
        <translation>Examinados: %1 con %2</translation>
    </message>
    <message>
        <source>categories: %1</source>
        <translation>categorías: %1</translation>
    </message>
    <message>
        <source>%1 not JSON (first: %2)</source>
        <translation>%1 no son JSON (el primero: %2)</translation>
    </message>
    <message>
        <source>%1 mended</source>
        <translation>%1 reparados</translation>
    </message>
    <message>
        <source>1 message without records</source>
        <translation>1 mensaje sin registros</translation>
    </message>
    <message>
        <source>%1 messages without records</source>
        <translation>%1 mensajes sin registros</translation>
    </message>
    <message>
        <source>not seen (normal unless you export them): %1</source>
        <translation>no vistos (normal si no los exporta): %1</translation>
    </message>
    <message>
        <source>The event hub is empty</source>
        <translation>El Event Hub está vacío</translation>
    </message>
    <message>
        <source>No message was small enough to look into</source>
        <translation>Ningún mensaje era lo bastante pequeño para examinarlo</translation>
    </message>
    <message>
        <source>reading does not need it</source>
        <translation>la lectura no lo necesita</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Port %1 answers by HTTPS with status %2</source>
        <translation>El puerto %1 responde por HTTPS con el estado %2</translation>
    </message>
    <message>
        <source>it is %1 there and %2 here: this computer&apos;s clock is %3 fast</source>
        <translation>allí son las %1 y aquí las %2: el reloj de este equipo adelanta %3</translation>
    </message>
    <message>
        <source>it is %1 there and %2 here: this computer&apos;s clock is %3 slow</source>
        <translation>allí son las %1 y aquí las %2: el reloj de este equipo atrasa %3</translation>
    </message>
    <message>
        <source>the clocks agree within %1</source>
        <translation>los relojes coinciden con un margen de %1</translation>
    </message>
    <message>
        <source>it does not tell the time</source>
        <translation>no dice la hora</translation>
    </message>
    <message>
        <source>This hub has no web port</source>
        <translation>Este hub no tiene puerto web</translation>
    </message>
    <message>
        <source>Not run: the CA file cannot be read</source>
        <translation>No ejecutada: no se puede leer el archivo de CA</translation>
    </message>
    <message>
        <source>Port %1 gives no connection: %2</source>
        <translation>El puerto %1 no admite conexión: %2</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Port %1: certificate not trusted; issuer: %2</source>
        <translation>Puerto %1: certificado no fiable; emisor: %2</translation>
    </message>
    <message>
        <source>Port %1 is open, but no answer came</source>
        <translation>El puerto %1 está abierto, pero no llegó respuesta</translation>
    </message>
    <message>
        <source>Port %1 is open, but does not speak HTTPS</source>
        <translation>El puerto %1 está abierto, pero no habla HTTPS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>issuer: %1</source>
        <translation>emisor: %1</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>No ejecutada</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>1 partition</source>
        <translation>1 partición</translation>
    </message>
    <message>
        <source>%1 partitions</source>
        <translation>%1 particiones</translation>
    </message>
    <message>
        <source>Newest: partition %1, offset %2, enqueued %3, %4</source>
        <translation>El más reciente: partición %1, offset %2, en cola %3, %4</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Connected; a demo hub needs no sign-in</source>
        <translation>Conectado; un hub de demostración no necesita inicio de sesión</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>0 partitions</source>
        <translation>0 particiones</translation>
    </message>
    <message>
        <source>%1 is there, with %2</source>
        <translation>%1 está, con %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 está</translation>
    </message>
    <message>
        <source>The offsets were told</source>
        <translation>Se indicaron los offsets</translation>
    </message>
    <message>
        <source>%1 messages kept in %2</source>
        <translation>%1 mensajes conservados en %2</translation>
    </message>
    <message>
        <source>There is no message to read</source>
        <translation>No hay ningún mensaje que leer</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privada)</translation>
    </message>
    <message>
        <source>a private address: a private endpoint, or DNS of your own network</source>
        <translation>una dirección privada: un punto de conexión privado o el DNS de su propia red</translation>
    </message>
    <message>
        <source>no IPv4 address</source>
        <translation>ninguna dirección IPv4</translation>
    </message>
    <message>
        <source>port %1 answers</source>
        <translation>el puerto %1 responde</translation>
    </message>
    <message>
        <source>port %1 gives no connection</source>
        <translation>el puerto %1 no admite conexión</translation>
    </message>
    <message>
        <source>Not run: no host is known</source>
        <translation>No ejecutada: no se conoce ningún host</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>alias de %1</translation>
    </message>
    <message>
        <source>%1 has no address here</source>
        <translation>%1 no tiene dirección aquí</translation>
    </message>
    <message>
        <source>Private Link, and only the network of its private endpoint knows the address</source>
        <translation>Private Link, y solo la red de su punto de conexión privado conoce la dirección</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address here, and the connection is set to IPv4 only</source>
        <translation>%1 no tiene dirección IPv4 aquí, y la conexión está limitada a IPv4</translation>
    </message>
    <message>
        <source>%1 more are not tried</source>
        <translation>otras %1 no se prueban</translation>
    </message>
    <message>
        <source>IPv6 passed over, as set</source>
        <translation>IPv6 omitida, según lo configurado</translation>
    </message>
    <message>
        <source>Private Link, and this network resolves its private address</source>
        <translation>Private Link, y esta red resuelve su dirección privada</translation>
    </message>
    <message>
        <source>Private Link, but this network resolves a public address</source>
        <translation>Private Link, pero esta red resuelve una dirección pública</translation>
    </message>
    <message>
        <source>%1 answered on port %2 after %3 ms</source>
        <translation>%1 respondió en el puerto %2 a los %3 ms</translation>
    </message>
    <message>
        <source>A demo hub has no connection string</source>
        <translation>Un hub de demostración no tiene cadena de conexión</translation>
    </message>
    <message>
        <source>%1:%2, event hub %3, policy %4</source>
        <translation>%1:%2, Event Hub %3, directiva %4</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Azure, public cloud</source>
        <translation>Azure, nube pública</translation>
    </message>
    <message>
        <source>Azure US Government</source>
        <translation>Azure US Government</translation>
    </message>
    <message>
        <source>Azure in China, operated by 21Vianet</source>
        <translation>Azure en China, operado por 21Vianet</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany</source>
        <translation>Microsoft Cloud Germany</translation>
    </message>
    <message>
        <source>A demo hub is in no cloud</source>
        <translation>Un hub de demostración no está en ninguna nube</translation>
    </message>
    <message>
        <source>The emulator is in no cloud</source>
        <translation>El emulador no está en ninguna nube</translation>
    </message>
    <message>
        <source>%1 is in none of Azure&apos;s known clouds</source>
        <translation>%1 no está en ninguna de las nubes conocidas de Azure</translation>
    </message>
    <message>
        <source>Not signed in to Azure, which is optional</source>
        <translation>Sin iniciar sesión en Azure, lo cual es opcional</translation>
    </message>
    <message>
        <source>certificate of %1, issued by %2, valid from %3 to %4</source>
        <translation>certificado de %1, emitido por %2, válido del %3 al %4</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Ningún certificado</translation>
    </message>
    <message>
        <source>Issuer: %1; %2</source>
        <translation>Emisor: %1; %2</translation>
    </message>
    <message>
        <source>this computer&apos;s clock says %1</source>
        <translation>el reloj de este equipo marca %1</translation>
    </message>
    <message>
        <source>The other side speaks no TLS; it says: %1</source>
        <translation>El otro extremo no habla TLS; dice: %1</translation>
    </message>
    <message>
        <source>No answer to the start of TLS</source>
        <translation>Sin respuesta al inicio de TLS</translation>
    </message>
    <message>
        <source>The other side hung up at the start of TLS</source>
        <translation>El otro extremo cortó al inicio de TLS</translation>
    </message>
    <message>
        <source>The handshake failed</source>
        <translation>Falló el protocolo de enlace</translation>
    </message>
    <message>
        <source>This hub is spoken to without TLS</source>
        <translation>Con este hub se habla sin TLS</translation>
    </message>
    <message>
        <source>CA file %1: %2</source>
        <translation>Archivo de CA %1: %2</translation>
    </message>
    <message>
        <source>No connection to port %1</source>
        <translation>Sin conexión con el puerto %1</translation>
    </message>
    <message>
        <source>on the same host %1</source>
        <translation>en el mismo host: %1</translation>
    </message>
</context>
<context>
    <name>diagnose::FaultCatalogue</name>
    <message>
        <source>The policy may not read this event hub</source>
        <translation>La directiva no puede leer este Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Listen right (its “claims”) on this event hub. Azure may say the same of a key or a tier that does not fit.</source>
        <translation>El inicio de sesión funciona, pero la directiva de acceso compartido no tiene el permiso Listen (uno de sus «claims») en este Event Hub. Azure puede decir lo mismo si la clave o el nivel no son adecuados.</translation>
    </message>
    <message>
        <source>If the policy belongs to another event hub, copy the connection string of a policy of this one.</source>
        <translation>Si la directiva pertenece a otro Event Hub, copie la cadena de conexión de una directiva de este.</translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Listen is not among them.</source>
        <translation>«Shared access policies» del Event Hub muestra los claims de la directiva y Listen no está entre ellos.</translation>
    </message>
    <message>
        <source>if Listen is ticked: then the key or the policy name has a typo</source>
        <translation>si Listen está marcado: entonces la clave o el nombre de la directiva tiene una errata</translation>
    </message>
    <message>
        <source>The connection string gives no access to this event hub</source>
        <translation>La cadena de conexión no da acceso a este Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, but not for this event hub. Most likely first: the key or the policy name has a typo, the policy has no Listen right, the string belongs to another event hub, the namespace is in the Basic tier.</source>
        <translation>El inicio de sesión funciona, pero no para este Event Hub. De más a menos probable: la clave o el nombre de la directiva tiene una errata, la directiva no tiene el permiso Listen, la cadena pertenece a otro Event Hub, el espacio de nombres está en el nivel Basic.</translation>
    </message>
    <message>
        <source>A string copied anew from a policy of this very event hub, with Listen ticked, passes the test.</source>
        <translation>Una cadena recién copiada de una directiva de este mismo Event Hub, con Listen marcado, supera la prueba.</translation>
    </message>
    <message>
        <source>if the key in the Azure portal is not the one in use, letter by letter</source>
        <translation>si la clave del portal de Azure no es, letra por letra, la que está en uso</translation>
    </message>
    <message>
        <source>if the policy has Send only</source>
        <translation>si la directiva solo tiene Send</translation>
    </message>
    <message>
        <source>The namespace is in the Basic tier</source>
        <translation>El espacio de nombres está en el nivel Basic</translation>
    </message>
    <message>
        <source>Only the Standard tier and above have the Kafka endpoint that InsightIDR reads from.</source>
        <translation>Solo a partir del nivel Standard existe el punto de conexión de Kafka del que lee InsightIDR.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read its pricing tier.</source>
        <translation>En el portal de Azure, abra «Overview» (Información general) del espacio de nombres y lea su plan de tarifa («Pricing tier»).</translation>
    </message>
    <message>
        <source>If it is Basic, make a namespace in the Standard tier or above, or change the tier under Scale.</source>
        <translation>Si es Basic, cree un espacio de nombres en el nivel Standard o superior, o cambie el nivel en «Scale».</translation>
    </message>
    <message>
        <source>Then repeat “Create a Shared Access Policy for the Event Hub” and enter the new connection string here and in InsightIDR.</source>
        <translation>Después repita «Create a Shared Access Policy for the Event Hub» e introduzca la nueva cadena de conexión aquí y en InsightIDR.</translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows the pricing tier Basic.</source>
        <translation>«Overview» del espacio de nombres muestra «Pricing tier»: Basic.</translation>
    </message>
    <message>
        <source>There is no event hub of this name in the namespace</source>
        <translation>En el espacio de nombres no hay ningún Event Hub con este nombre</translation>
    </message>
    <message>
        <source>Signing in works, but the namespace does not know the event hub. Names must match letter by letter.</source>
        <translation>El inicio de sesión funciona, pero el espacio de nombres no conoce el Event Hub. Los nombres deben coincidir letra por letra.</translation>
    </message>
    <message>
        <source>Only if Event Hubs lists none that fits, create it: in the namespace choose Event Hubs, then add one named insights-operational-logs.</source>
        <translation>Solo si «Event Hubs» no muestra ninguno que corresponda, créelo: en el espacio de nombres, elija «Event Hubs» y agregue uno llamado insights-operational-logs.</translation>
    </message>
    <message>
        <source>Event Hubs of the namespace in the Azure portal does not list this name.</source>
        <translation>«Event Hubs» del espacio de nombres, en el portal de Azure, no muestra este nombre.</translation>
    </message>
    <message>
        <source>The name of the event hub is not a valid one</source>
        <translation>El nombre del Event Hub no es un nombre válido</translation>
    </message>
    <message>
        <source>Names of event hubs have letters, digits, dots, hyphens and underscores, begin and end with a letter or digit, and have at most 256 characters.</source>
        <translation>Los nombres de Event Hub constan de letras, dígitos, puntos, guiones y guiones bajos, empiezan y terminan con una letra o un dígito y tienen como máximo 256 caracteres.</translation>
    </message>
    <message>
        <source>The name in use holds another character, a space at an end, or more than the name alone.</source>
        <translation>El nombre en uso contiene otro carácter, un espacio en un extremo o algo más que el nombre.</translation>
    </message>
    <message>
        <source>The event hub has a partition that nobody serves right now</source>
        <translation>El Event Hub tiene una partición que nadie atiende en este momento</translation>
    </message>
    <message>
        <source>Azure is moving the partition or has just made the event hub. This mends itself.</source>
        <translation>Azure está moviendo la partición o acaba de crear el Event Hub. Esto se resuelve solo.</translation>
    </message>
    <message>
        <source>A minute later the same test passes.</source>
        <translation>Un minuto después, la misma prueba se supera.</translation>
    </message>
    <message>
        <source>The event hub has no partitions to read</source>
        <translation>El Event Hub no tiene particiones que leer</translation>
    </message>
    <message>
        <source>The namespace knows the event hub, but names no partition of it. It is being made or deleted.</source>
        <translation>El espacio de nombres conoce el Event Hub, pero no indica ninguna partición suya. Se está creando o eliminando.</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub&apos;s Overview: status must be Active.</source>
        <translation>En el portal de Azure, abra «Overview» (Información general) del Event Hub: el estado debe ser Active.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a status other than Active.</source>
        <translation>«Overview» del Event Hub muestra un estado distinto de Active.</translation>
    </message>
    <message>
        <source>The namespace does not answer what it knows of the event hub</source>
        <translation>El espacio de nombres no responde a la consulta sobre el Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, then no answer came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>El inicio de sesión funciona, pero después no llegó respuesta a tiempo. El espacio de nombres está muy ocupado, o algo en el camino retiene los datos.</translation>
    </message>
    <message>
        <source>Reading goes on without a consumer group</source>
        <translation>La lectura continúa sin grupo de consumidores</translation>
    </message>
    <message>
        <source>The namespace refused to name a coordinator for a consumer group, or has none ready yet. Hubscope joins no group, so nothing is lost.</source>
        <translation>El espacio de nombres se negó a indicar un coordinador para un grupo de consumidores, o todavía no tiene ninguno listo. Hubscope no se une a ningún grupo, así que no se pierde nada.</translation>
    </message>
    <message>
        <source>Nothing needs to be done here.</source>
        <translation>Aquí no hay que hacer nada.</translation>
    </message>
    <message>
        <source>Events go on to arrive.</source>
        <translation>Siguen llegando eventos.</translation>
    </message>
    <message>
        <source>The name of the consumer group is not a valid one</source>
        <translation>El nombre del grupo de consumidores no es un nombre válido</translation>
    </message>
    <message>
        <source>Kafka&apos;s consumer groups are made by themselves and have names of 1 to 256 characters. They are not the ones that the Azure portal lists: $Default and the limits shown there do not count here.</source>
        <translation>Los grupos de consumidores de Kafka se crean solos y tienen nombres de 1 a 256 caracteres. No son los que muestra el portal de Azure: $Default y los límites que figuran allí no cuentan aquí.</translation>
    </message>
    <message>
        <source>Use a shorter name, not an empty one.</source>
        <translation>Use un nombre más corto, y que no esté vacío.</translation>
    </message>
    <message>
        <source>The name of the group in the other program&apos;s settings is empty or longer than 256 characters.</source>
        <translation>En los ajustes del otro programa, el nombre del grupo está vacío o tiene más de 256 caracteres.</translation>
    </message>
    <message>
        <source>Another program reads with the same consumer group</source>
        <translation>Otro programa lee con el mismo grupo de consumidores</translation>
    </message>
    <message>
        <source>Readers that share a group share the partitions among them: each gets only a part of the events, and a dead one holds its part for a while.</source>
        <translation>Los lectores que comparten un grupo se reparten las particiones: cada uno recibe solo una parte de los eventos, y uno inactivo retiene su parte durante un tiempo.</translation>
    </message>
    <message>
        <source>End instances that are left over, and wait five minutes for their places to be free.</source>
        <translation>Cierre las instancias que hayan quedado abiertas y espere cinco minutos a que se liberen sus puestos.</translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program receives all events.</source>
        <translation>Con un grupo de consumidores de nombre nuevo, el mismo programa recibe todos los eventos.</translation>
    </message>
    <message>
        <source>Readers of one consumer group divide the partitions in different ways</source>
        <translation>Los lectores de un grupo de consumidores reparten las particiones de formas distintas</translation>
    </message>
    <message>
        <source>Two programs, or two versions of one, use the same group with settings that do not go together (partition.assignment.strategy).</source>
        <translation>Dos programas, o dos versiones de uno, usan el mismo grupo con ajustes incompatibles (partition.assignment.strategy).</translation>
    </message>
    <message>
        <source>Or set the same partition.assignment.strategy in all of them.</source>
        <translation>O configure la misma partition.assignment.strategy en todos.</translation>
    </message>
    <message>
        <source>With a consumer group of a new name, the same program is let in.</source>
        <translation>Con un grupo de consumidores de nombre nuevo, el mismo programa es admitido.</translation>
    </message>
    <message>
        <source>The session timeout of the consumer group is out of bounds</source>
        <translation>El tiempo de espera de sesión del grupo de consumidores está fuera de los límites</translation>
    </message>
    <message>
        <source>Event Hubs accepts a session.timeout.ms of 6,000 to 300,000, and max.poll.interval.ms may not be smaller than it.</source>
        <translation>Event Hubs acepta un session.timeout.ms de 6000 a 300&#xa0;000, y max.poll.interval.ms no puede ser menor que ese valor.</translation>
    </message>
    <message>
        <source>Set session.timeout.ms to 30000, and max.poll.interval.ms to 300000.</source>
        <translation>Ponga session.timeout.ms en 30000 y max.poll.interval.ms en 300000.</translation>
    </message>
    <message>
        <source>The settings of the program show a session.timeout.ms outside of 6000 to 300000, or above max.poll.interval.ms.</source>
        <translation>Los ajustes del programa muestran un session.timeout.ms fuera del intervalo de 6000 a 300000, o superior a max.poll.interval.ms.</translation>
    </message>
    <message>
        <source>Another program is turned away because five readers are there already</source>
        <translation>Se rechaza a otro programa porque ya hay cinco lectores</translation>
    </message>
    <message>
        <source>Five readers for each partition and consumer group are the limit of AMQP. It does not count for Kafka, so neither InsightIDR nor this program takes one of the places or can be the one that is turned away.</source>
        <translation>Cinco lectores por partición y grupo de consumidores es el límite de AMQP. No cuenta para Kafka, así que ni InsightIDR ni este programa ocupan uno de esos puestos, ni pueden ser el rechazado.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Consumer groups, and make one for each program that reads by AMQP.</source>
        <translation>En el portal de Azure, seleccione su Event Hub, «Consumer groups», y cree uno para cada programa que lea por AMQP.</translation>
    </message>
    <message>
        <source>End instances of those programs that are left over.</source>
        <translation>Cierre las instancias de esos programas que hayan quedado abiertas.</translation>
    </message>
    <message>
        <source>The message comes from the other program and speaks of receivers or of epochs.</source>
        <translation>El mensaje procede del otro programa y habla de «receivers» o de «epochs».</translation>
    </message>
    <message>
        <source>The event hub does not tell what it holds</source>
        <translation>El Event Hub no indica qué contiene</translation>
    </message>
    <message>
        <source>The event hub is there, but the question for its oldest and newest event was not answered in time.</source>
        <translation>El Event Hub existe, pero no se respondió a tiempo a la pregunta por su evento más antiguo y el más reciente.</translation>
    </message>
    <message>
        <source>Nothing else needs to be done: reading waits meanwhile, nothing is lost, and it goes on by itself.</source>
        <translation>No hay que hacer nada más: mientras tanto la lectura espera, no se pierde nada y continúa por sí sola.</translation>
    </message>
    <message>
        <source>Check the disk, or the connection to the network drive, that holds the folder named in the details.</source>
        <translation>Compruebe el disco, o la conexión con la unidad de red, que contiene la carpeta indicada en los detalles.</translation>
    </message>
    <message>
        <source>The disk is full: events cannot be kept</source>
        <translation>El disco está lleno: no se pueden almacenar eventos</translation>
    </message>
    <message>
        <source>There is no room for the events that arrive, so reading was halted: what is not kept stays in the event hub until its retention time is over.</source>
        <translation>No hay espacio para los eventos que llegan, así que se detuvo la lectura: lo que no se almacena permanece en el Event Hub hasta que vence su período de retención.</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds the folder named in the details.</source>
        <translation>Libere espacio en el disco que contiene la carpeta indicada en los detalles.</translation>
    </message>
    <message>
        <source>The free space of that disk (df -h) is close to nothing.</source>
        <translation>El espacio libre de ese disco (df -h) es casi nulo.</translation>
    </message>
    <message>
        <source>The disk does not take the events</source>
        <translation>El disco no admite los eventos</translation>
    </message>
    <message>
        <source>The system reports an error while events are written. Reading was halted; what is not kept stays in the event hub until its retention time is over.</source>
        <translation>El sistema notifica un error al escribir los eventos. Se detuvo la lectura; lo que no se almacena permanece en el Event Hub hasta que vence su período de retención.</translation>
    </message>
    <message>
        <source>The system&apos;s log (journalctl -k) names the disk at that time.</source>
        <translation>El log del sistema (journalctl -k) menciona el disco a esa hora.</translation>
    </message>
    <message>
        <source>Another program keeps events in this place</source>
        <translation>Otro programa almacena eventos en este lugar</translation>
    </message>
    <message>
        <source>Only one program at a time may write to a store. The details name the other one.</source>
        <translation>Solo un programa a la vez puede escribir en un almacén. Los detalles indican cuál es el otro.</translation>
    </message>
    <message>
        <source>Let the other program go on: it collects the same events, and they can be searched meanwhile.</source>
        <translation>Deje que el otro programa continúe: recopila los mismos eventos y, mientras tanto, se puede buscar en ellos.</translation>
    </message>
    <message>
        <source>Or close it, and connect here again.</source>
        <translation>O ciérrelo y conéctese aquí de nuevo.</translation>
    </message>
    <message>
        <source>A process with the number of the details is running (ps -p NUMBER).</source>
        <translation>Hay un proceso en ejecución con el número de los detalles (ps -p NUMBER).</translation>
    </message>
    <message>
        <source>Another program holds the kept events</source>
        <translation>Otro programa retiene los eventos almacenados</translation>
    </message>
    <message>
        <source>A program other than Hubscope, a backup perhaps, has the file of the kept events open and lets nobody write.</source>
        <translation>Un programa distinto de Hubscope, quizá una copia de seguridad, tiene abierto el archivo de los eventos almacenados y no deja escribir a nadie.</translation>
    </message>
    <message>
        <source>Wait for that program, or close it.</source>
        <translation>Espere a que termine ese programa o ciérrelo.</translation>
    </message>
    <message>
        <source>The file named in the details is listed as open by it (lsof).</source>
        <translation>El archivo indicado en los detalles figura como abierto por ese programa (lsof).</translation>
    </message>
    <message>
        <source>Events may not be kept in this folder</source>
        <translation>No se permite almacenar eventos en esta carpeta</translation>
    </message>
    <message>
        <source>Your user may not write there, or the disk is read-only.</source>
        <translation>Su usuario no puede escribir ahí, o el disco es de solo lectura.</translation>
    </message>
    <message>
        <source>Give your user the right to write to the folder named in the details, or choose another one (hubscope-cli collect: --store DIR).</source>
        <translation>Dé a su usuario permiso de escritura en la carpeta indicada en los detalles, o elija otra (hubscope-cli collect: --store DIR).</translation>
    </message>
    <message>
        <source>See whether its disk is mounted read-only; after a fault the system does that by itself.</source>
        <translation>Compruebe si el disco está montado como solo lectura; tras un fallo, el sistema lo hace por sí mismo.</translation>
    </message>
    <message>
        <source>A file cannot be made in that folder by hand either.</source>
        <translation>Tampoco se puede crear a mano un archivo en esa carpeta.</translation>
    </message>
    <message>
        <source>The place of the kept events is a symbolic link</source>
        <translation>El lugar de los eventos almacenados es un enlace simbólico</translation>
    </message>
    <message>
        <source>Somebody may have put the link there to get at the events, so nothing is written through it.</source>
        <translation>Alguien puede haber puesto el enlace ahí para acceder a los eventos, así que no se escribe nada a través de él.</translation>
    </message>
    <message>
        <source>Remove the link named in the details, or name the folder that it leads to.</source>
        <translation>Quite el enlace indicado en los detalles, o indique la carpeta a la que lleva.</translation>
    </message>
    <message>
        <source>ls -l shows where the link leads.</source>
        <translation>ls -l muestra adónde lleva el enlace.</translation>
    </message>
    <message>
        <source>The kept events are damaged</source>
        <translation>Los eventos almacenados están dañados</translation>
    </message>
    <message>
        <source>The file does not hold what was written to it. Reading has ended; what is not kept stays in the event hub until its retention time is over.</source>
        <translation>El archivo no contiene lo que se escribió en él. La lectura ha terminado; lo que no se almacena permanece en el Event Hub hasta que vence su período de retención.</translation>
    </message>
    <message>
        <source>Connect again, or start collecting again: the damaged file is kept aside, and a new one goes on where the old one ended.</source>
        <translation>Conéctese de nuevo, o inicie de nuevo la recopilación: el archivo dañado se aparta y uno nuevo continúa donde terminó el anterior.</translation>
    </message>
    <message>
        <source>Beside the file there is one whose name ends in damaged and a time, after that.</source>
        <translation>Después de eso, junto al archivo hay otro cuyo nombre termina en damaged y una hora.</translation>
    </message>
    <message>
        <source>Damaged events were kept aside</source>
        <translation>Se apartaron eventos dañados</translation>
    </message>
    <message>
        <source>The file of the kept events was damaged. It was given another name and left as it is; new events go into a new file.</source>
        <translation>El archivo de los eventos almacenados estaba dañado. Se le dio otro nombre y se dejó como está; los eventos nuevos van a un archivo nuevo.</translation>
    </message>
    <message>
        <source>Keep the file named in the details as long as its events may be needed: nothing of it is deleted.</source>
        <translation>Conserve el archivo indicado en los detalles mientras puedan necesitarse sus eventos: no se elimina nada de él.</translation>
    </message>
    <message>
        <source>The file named in the details is there.</source>
        <translation>El archivo indicado en los detalles existe.</translation>
    </message>
    <message>
        <source>A newer Hubscope kept these events</source>
        <translation>Una versión más reciente de Hubscope almacenó estos eventos</translation>
    </message>
    <message>
        <source>This version does not know how they are kept, so it has not touched them.</source>
        <translation>Esta versión no sabe cómo están almacenados, así que no los ha tocado.</translation>
    </message>
    <message>
        <source>Install that version or a newer one.</source>
        <translation>Instale esa versión o una más reciente.</translation>
    </message>
    <message>
        <source>Or keep new events in another folder.</source>
        <translation>O almacene los eventos nuevos en otra carpeta.</translation>
    </message>
    <message>
        <source>The details name the version of the file and the one that this program knows.</source>
        <translation>Los detalles indican la versión del archivo y la que este programa conoce.</translation>
    </message>
    <message>
        <source>A message is larger than can be kept</source>
        <translation>Un mensaje es demasiado grande para almacenarlo</translation>
    </message>
    <message>
        <source>One message holds more than a store takes at once. No tier of Event Hubs should let it in. Reading has ended before it.</source>
        <translation>Un solo mensaje contiene más de lo que un almacén admite de una vez. Ningún nivel de Event Hubs debería dejarlo entrar. La lectura ha terminado justo antes de él.</translation>
    </message>
    <message>
        <source>The details name its size.</source>
        <translation>Los detalles indican su tamaño.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the events</source>
        <translation>No hay memoria suficiente para almacenar los eventos</translation>
    </message>
    <message>
        <source>The system gave this program no more memory. Reading was halted.</source>
        <translation>El sistema no dio más memoria a este programa. Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <source>The system shows hardly any memory as available (free -h).</source>
        <translation>El sistema muestra muy poca memoria disponible (free -h).</translation>
    </message>
    <message>
        <source>The host name leads nowhere</source>
        <translation>El nombre de host no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>No address is known for the namespace&apos;s host name. It is mistyped, the namespace was deleted or never made, it is of another Azure cloud, or this network&apos;s DNS hides it.</source>
        <translation>No se conoce ninguna dirección para el nombre de host del espacio de nombres. Está mal escrito, el espacio de nombres se eliminó o nunca se creó, es de otra nube de Azure, o el DNS de esta red lo oculta.</translation>
    </message>
    <message>
        <source>If the namespace has a private endpoint only, connect to the network (VPN) whose DNS knows it.</source>
        <translation>Si el espacio de nombres solo tiene un punto de conexión privado, conéctese a la red (VPN) cuyo DNS lo conoce.</translation>
    </message>
    <message>
        <source>Verify that the namespace still exists.</source>
        <translation>Verifique que el espacio de nombres todavía existe.</translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name) here and from another network: if no network knows it, the name is wrong or the namespace is gone.</source>
        <translation>Consulte el nombre (nslookup y luego el nombre de host) aquí y desde otra red: si ninguna red lo conoce, el nombre es incorrecto o el espacio de nombres ya no existe.</translation>
    </message>
    <message>
        <source>if other names are not found either</source>
        <translation>si tampoco se encuentran otros nombres</translation>
    </message>
    <message>
        <source>if the name is known in the company&apos;s network only</source>
        <translation>si el nombre solo se conoce en la red de la empresa</translation>
    </message>
    <message>
        <source>if the name ends in servicebus.cloudapi.de</source>
        <translation>si el nombre termina en servicebus.cloudapi.de</translation>
    </message>
    <message>
        <source>This computer cannot look up host names</source>
        <translation>Este equipo no puede consultar nombres de host</translation>
    </message>
    <message>
        <source>The DNS server did not answer, so nothing is known about the host name yet. The network is down, or the DNS server set here cannot be reached.</source>
        <translation>El servidor DNS no respondió, así que todavía no se sabe nada del nombre de host. La red no funciona, o no se puede contactar con el servidor DNS configurado aquí.</translation>
    </message>
    <message>
        <source>Ask whether this network lets computers look up names outside.</source>
        <translation>Pregunte si esta red permite que los equipos consulten nombres externos.</translation>
    </message>
    <message>
        <source>Other names (nslookup microsoft.com) get no answer either.</source>
        <translation>Otros nombres (nslookup microsoft.com) tampoco obtienen respuesta.</translation>
    </message>
    <message>
        <source>The host name could not be looked up</source>
        <translation>No se pudo consultar el nombre de host</translation>
    </message>
    <message>
        <source>DNS answered with a failure; its words stand in the details.</source>
        <translation>El DNS respondió con un error; su texto figura en los detalles.</translation>
    </message>
    <message>
        <source>Look the name up (nslookup, then the host name): the same failure comes.</source>
        <translation>Consulte el nombre (nslookup y luego el nombre de host): se produce el mismo error.</translation>
    </message>
    <message>
        <source>if other names fail as well</source>
        <translation>si también fallan otros nombres</translation>
    </message>
    <message>
        <source>if other names are found</source>
        <translation>si se encuentran otros nombres</translation>
    </message>
    <message>
        <source>The connection to this port is refused</source>
        <translation>La conexión a este puerto se rechaza</translation>
    </message>
    <message>
        <source>The address answers, but refuses connections on this port. Event Hubs itself does not do that: a firewall rejects them, or host or port are not those of an Event Hubs namespace.</source>
        <translation>La dirección responde, pero rechaza conexiones en este puerto. Event Hubs no hace eso: un firewall las rechaza, o el host o el puerto no son los de un espacio de nombres de Event Hubs.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same host and port answer: then the firewall here rejects them.</source>
        <translation>Desde otra red (el punto de acceso de un teléfono), el mismo host y puerto responden: entonces es el firewall de aquí el que las rechaza.</translation>
    </message>
    <message>
        <source>if it is refused on this computer only</source>
        <translation>si solo se rechaza en este equipo</translation>
    </message>
    <message>
        <source>The hub&apos;s IPv6 address cannot be reached from here</source>
        <translation>Desde aquí no se puede acceder a la dirección IPv6 del hub</translation>
    </message>
    <message>
        <source>DNS gave an IPv6 address, but this network has no way to it. If there is an IPv4 address too, it is tried next.</source>
        <translation>El DNS dio una dirección IPv6, pero esta red no tiene ruta hacia ella. Si hay también una dirección IPv4, se prueba a continuación.</translation>
    </message>
    <message>
        <source>Let this connection use IPv4 only (in its set-up, step 4).</source>
        <translation>Haga que esta conexión use solo IPv4 (en su configuración, paso 4).</translation>
    </message>
    <message>
        <source>Check the IPv6 settings of this network, or switch IPv6 off on this computer.</source>
        <translation>Compruebe los ajustes de IPv6 de esta red, o desactive IPv6 en este equipo.</translation>
    </message>
    <message>
        <source>Remember that the namespace&apos;s address rules know IPv4 only.</source>
        <translation>Recuerde que las reglas de direcciones del espacio de nombres solo admiten IPv4.</translation>
    </message>
    <message>
        <source>The stage “Host name” lists an IPv6 address, and no IPv6 page opens in a browser here.</source>
        <translation>La etapa «Nombre de host» muestra una dirección IPv6, y aquí no se abre ninguna página IPv6 en el navegador.</translation>
    </message>
    <message>
        <source>There is no way from this network to the hub</source>
        <translation>Desde esta red no hay ruta hacia el hub</translation>
    </message>
    <message>
        <source>This computer has no route to the namespace&apos;s address. The network or VPN is down, or a router turns the connection away.</source>
        <translation>Este equipo no tiene ruta hacia la dirección del espacio de nombres. La red o la VPN no funcionan, o un router rechaza la conexión.</translation>
    </message>
    <message>
        <source>The stage “Host name” shows a private address (10.…, 172.16.… to 172.31.…, 192.168.…) that no VPN leads to, or nothing else can be reached either.</source>
        <translation>La etapa «Nombre de host» muestra una dirección privada (10.…, de 172.16.… a 172.31.…, 192.168.…) a la que no lleva ninguna VPN, o tampoco se llega a ningún otro sitio.</translation>
    </message>
    <message>
        <source>This computer forbids the connection</source>
        <translation>Este equipo prohíbe la conexión</translation>
    </message>
    <message>
        <source>A firewall or security policy on this computer does not let programs connect to this port.</source>
        <translation>Un firewall o una directiva de seguridad de este equipo no permite que los programas se conecten a este puerto.</translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own firewall (nft list ruleset) and security software.</source>
        <translation>Revise el firewall de este equipo (nft list ruleset) y su software de seguridad.</translation>
    </message>
    <message>
        <source>Another computer on the same network connects.</source>
        <translation>Otro equipo de la misma red se conecta.</translation>
    </message>
    <message>
        <source>if browsers here only work with a proxy</source>
        <translation>si los navegadores de aquí solo funcionan con un proxy</translation>
    </message>
    <message>
        <source>if the stage “Host name” shows a private address: then the VPN is missing</source>
        <translation>si la etapa «Nombre de host» muestra una dirección privada: entonces falta la VPN</translation>
    </message>
    <message>
        <source>Open an outbound connection over TCP port 9093 on your InsightIDR Collector</source>
        <translation>Open an outbound connection over TCP port 9093 on your InsightIDR Collector</translation>
    </message>
    <message>
        <source>The network only lets web traffic out, through a proxy</source>
        <translation>La red solo deja salir tráfico web, a través de un proxy</translation>
    </message>
    <message>
        <source>Until then, run this program where that way exists, for example beside the collector.</source>
        <translation>Hasta entonces, ejecute este programa donde exista esa salida, por ejemplo junto al collector.</translation>
    </message>
    <message>
        <source>A proxy is set on this computer (echo $https_proxy, or the network settings), and without it no web page opens.</source>
        <translation>En este equipo hay un proxy configurado (echo $https_proxy, o los ajustes de red) y sin él no se abre ninguna página web.</translation>
    </message>
    <message>
        <source>The event hub was deleted and made again</source>
        <translation>El Event Hub se eliminó y se volvió a crear</translation>
    </message>
    <message>
        <source>It has the same name, but its events are counted anew. What the old one held and was not read is gone; the new one is read from its beginning.</source>
        <translation>Tiene el mismo nombre, pero sus eventos se cuentan desde cero. Lo que contenía el antiguo y no se leyó se ha perdido; el nuevo se lee desde el principio.</translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who deleted it and when.</source>
        <translation>En el portal de Azure, busque en «Activity log» (Registro de actividad) del espacio de nombres quién lo eliminó y cuándo.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows a creation time after the last reading.</source>
        <translation>«Overview» del Event Hub muestra una hora de creación posterior a la última lectura.</translation>
    </message>
    <message>
        <source>The event hub has fewer partitions than before</source>
        <translation>El Event Hub tiene menos particiones que antes</translation>
    </message>
    <message>
        <source>A partition that was read is not there any more, so the event hub was made again. What it held and was not read is gone.</source>
        <translation>Una partición que se leía ya no existe, así que el Event Hub se volvió a crear. Lo que contenía y no se leyó se ha perdido.</translation>
    </message>
    <message>
        <source>In the Azure portal look at the Activity log of the namespace for who changed it and when.</source>
        <translation>En el portal de Azure, busque en «Activity log» (Registro de actividad) del espacio de nombres quién lo cambió y cuándo.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows fewer partitions than the connection panel did.</source>
        <translation>«Overview» del Event Hub muestra menos particiones que las que mostraba el panel de conexión.</translation>
    </message>
    <message>
        <source>Events were deleted before they could be read</source>
        <translation>Se eliminaron eventos antes de que se pudieran leer</translation>
    </message>
    <message>
        <source>The place where reading should go on is older than what the event hub keeps. Reading goes on at the oldest event.</source>
        <translation>El punto donde debía continuar la lectura es más antiguo que lo que conserva el Event Hub. La lectura continúa en el evento más antiguo.</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub and raise its retention time.</source>
        <translation>En el portal de Azure, abra el Event Hub y aumente su período de retención.</translation>
    </message>
    <message>
        <source>Let the program read more often than the retention time.</source>
        <translation>Haga que el programa lea con más frecuencia que el período de retención.</translation>
    </message>
    <message>
        <source>The time since the last reading is longer than the event hub&apos;s retention time.</source>
        <translation>El tiempo transcurrido desde la última lectura supera el período de retención del Event Hub.</translation>
    </message>
    <message>
        <source>Events are packed in a way that cannot be read</source>
        <translation>Los eventos están comprimidos de una forma que no se puede leer</translation>
    </message>
    <message>
        <source>Whoever sends to the event hub compresses with something other than gzip.</source>
        <translation>Quien envía al Event Hub comprime con algo distinto de gzip.</translation>
    </message>
    <message>
        <source>Find out which program sends to the event hub: Azure&apos;s own exports do not do this.</source>
        <translation>Averigüe qué programa envía al Event Hub: las exportaciones de Azure no lo hacen.</translation>
    </message>
    <message>
        <source>Set that sender to gzip or to no compression.</source>
        <translation>Configure ese emisor con gzip o sin compresión.</translation>
    </message>
    <message>
        <source>The sender&apos;s settings show compression (snappy, lz4, zstd).</source>
        <translation>Los ajustes del emisor muestran compresión (snappy, lz4, zstd).</translation>
    </message>
    <message>
        <source>An event arrived damaged</source>
        <translation>Un evento llegó dañado</translation>
    </message>
    <message>
        <source>Its checksum does not fit. It is fetched again by itself.</source>
        <translation>Su suma de comprobación no coincide. Se vuelve a obtener automáticamente.</translation>
    </message>
    <message>
        <source>If it happens often, ask whether a device between here and Azure changes the traffic.</source>
        <translation>Si ocurre a menudo, pregunte si algún dispositivo entre este equipo y Azure altera el tráfico.</translation>
    </message>
    <message>
        <source>The same event arrives well later, or from another network.</source>
        <translation>El mismo evento llega intacto más tarde, o desde otra red.</translation>
    </message>
    <message>
        <source>An event is larger than can be fetched</source>
        <translation>Un evento es mayor de lo que se puede obtener</translation>
    </message>
    <message>
        <source>One message in the event hub is larger than what this connection may take.</source>
        <translation>Un mensaje del Event Hub es mayor de lo que admite esta conexión.</translation>
    </message>
    <message>
        <source>Find out who sends messages over 1 MB to the event hub.</source>
        <translation>Averigüe quién envía al Event Hub mensajes de más de 1 MB.</translation>
    </message>
    <message>
        <source>The partition named in the details stands still at one place.</source>
        <translation>La partición indicada en los detalles se queda parada en un punto.</translation>
    </message>
    <message>
        <source>The reader was too slow and lost its place in the consumer group</source>
        <translation>El lector fue demasiado lento y perdió su puesto en el grupo de consumidores</translation>
    </message>
    <message>
        <source>Between two looks at the event hub more time passed than max.poll.interval.ms allows, so that others got its partitions and it has to join its group again.</source>
        <translation>Entre dos consultas al Event Hub pasó más tiempo del que permite max.poll.interval.ms, así que otros recibieron sus particiones y vuelve a empezar.</translation>
    </message>
    <message>
        <source>See whether the computer was asleep or has no processor time or memory left.</source>
        <translation>Compruebe si el equipo estuvo suspendido o se quedó sin tiempo de procesador o sin memoria.</translation>
    </message>
    <message>
        <source>In the program that shows this, raise max.poll.interval.ms or let it do less with each event.</source>
        <translation>En el programa que muestra esto, aumente max.poll.interval.ms o haga que trabaje menos con cada evento.</translation>
    </message>
    <message>
        <source>The details say how long it took; the computer&apos;s own log shows a sleep or a standstill at that time.</source>
        <translation>Los detalles indican cuánto tardó; el log del equipo muestra una suspensión o un bloqueo a esa hora.</translation>
    </message>
    <message>
        <source>The namespace slows the reading down</source>
        <translation>El espacio de nombres ralentiza la lectura</translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up, so Azure delays its answers.</source>
        <translation>Las unidades de procesamiento del espacio de nombres están agotadas, así que Azure retrasa sus respuestas.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look at Throttled Requests.</source>
        <translation>En el portal de Azure, abra «Metrics» (Métricas) del espacio de nombres y mire «Throttled Requests».</translation>
    </message>
    <message>
        <source>Raise its throughput units under Scale, or switch Auto-Inflate on.</source>
        <translation>Aumente sus unidades de procesamiento en «Scale», o active «Auto-Inflate».</translation>
    </message>
    <message>
        <source>Throttled Requests of the namespace are above zero at that time.</source>
        <translation>«Throttled Requests» del espacio de nombres está por encima de cero a esa hora.</translation>
    </message>
    <message>
        <source>The event hub holds events but does not hand them out</source>
        <translation>El Event Hub contiene eventos, pero no los entrega</translation>
    </message>
    <message>
        <source>No event came in time, though the event hub says it has some. The namespace is very busy, or something between holds the data back.</source>
        <translation>No llegó ningún evento a tiempo, aunque el Event Hub dice que los tiene. El espacio de nombres está muy ocupado, o algo en el camino retiene los datos.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the event arrives: then something between holds the data back.</source>
        <translation>Desde otra red (el punto de acceso de un teléfono) llega el evento: entonces algo en el camino retiene los datos.</translation>
    </message>
    <message>
        <source>The event hub is empty</source>
        <translation>El Event Hub está vacío</translation>
    </message>
    <message>
        <source>Everything works, but there is no event to read. Nothing was sent yet, or it goes to another event hub.</source>
        <translation>Todo funciona, pero no hay ningún evento que leer. Todavía no se ha enviado nada, o va a otro Event Hub.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages.</source>
        <translation>«Overview» del Event Hub no muestra mensajes entrantes.</translation>
    </message>
    <message>
        <source>Connected, but no event arrives</source>
        <translation>Conectado, pero no llega ningún evento</translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing. Nothing happened yet, or the logs go to another event hub.</source>
        <translation>Se ha establecido una conexión, pero no fluyen datos. Todavía no ha ocurrido nada, o los logs van a otro Event Hub.</translation>
    </message>
    <message>
        <source>If reading begins at the end of the hub, read from the beginning (Connection, Read From Beginning) to see what it holds.</source>
        <translation>Si la lectura empieza al final del hub, lea desde el principio («Conexión», «Leer desde el principio») para ver qué contiene.</translation>
    </message>
    <message>
        <source>Check the diagnostic settings of Azure Monitor, Entra ID and Defender for Cloud: each must stream to this event hub, and Networking of the namespace must let trusted Microsoft services in.</source>
        <translation>Compruebe las configuraciones de diagnóstico de Azure Monitor, Entra ID y Defender for Cloud: todas deben transmitir a este Event Hub, y «Networking» (Redes) del espacio de nombres debe dejar entrar a los servicios de Microsoft de confianza.</translation>
    </message>
    <message>
        <source>The event hub&apos;s Overview shows no incoming messages: then Azure sends nothing here. If it shows some, the wrong event hub or time is read.</source>
        <translation>«Overview» del Event Hub no muestra mensajes entrantes: entonces Azure no envía nada aquí. Si muestra alguno, se está leyendo el Event Hub o el período equivocado.</translation>
    </message>
    <message>
        <source>if the connection test says that the event hub is empty</source>
        <translation>si la prueba de conexión dice que el Event Hub está vacío</translation>
    </message>
    <message>
        <source>if the export was never saved</source>
        <translation>si la exportación nunca se guardó</translation>
    </message>
    <message>
        <source>if Networking of the namespace allows selected networks only</source>
        <translation>si «Networking» del espacio de nombres solo permite redes seleccionadas</translation>
    </message>
    <message>
        <source>A connection has been established, but no data is flowing to IDR</source>
        <translation>A connection has been established, but no data is flowing to IDR</translation>
    </message>
    <message>
        <source>Header values of events look garbled</source>
        <translation>Los valores de encabezado de los eventos aparecen ilegibles</translation>
    </message>
    <message>
        <source>Whoever sends by AMQP has its header values written in AMQP&apos;s own form; Kafka hands them out as they are. The events themselves are whole.</source>
        <translation>Los valores de encabezado de quien envía por AMQP se escriben en el formato propio de AMQP; Kafka los entrega tal cual. Los eventos en sí están íntegros.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: neither InsightIDR nor this program sorts by headers.</source>
        <translation>No hay que hacer nada: ni InsightIDR ni este programa clasifican según los encabezados.</translation>
    </message>
    <message>
        <source>The body of the same event is readable.</source>
        <translation>El cuerpo del mismo evento es legible.</translation>
    </message>
    <message>
        <source>The key was regenerated while connected</source>
        <translation>La clave se regeneró durante la conexión</translation>
    </message>
    <message>
        <source>A connection that stands goes on with the old key; from the next one on the hub refuses it.</source>
        <translation>Una conexión establecida continúa con la clave antigua; a partir de la siguiente, el hub la rechaza.</translation>
    </message>
    <message>
        <source>Enter the new connection string here (File, Set Up a Connection).</source>
        <translation>Introduzca aquí la nueva cadena de conexión («Archivo», «Configurar una conexión»).</translation>
    </message>
    <message>
        <source>It worked for hours or days, and the policy&apos;s key in the Azure portal is not the one in use any more.</source>
        <translation>Funcionó durante horas o días, y la clave de la directiva en el portal de Azure ya no es la que está en uso.</translation>
    </message>
    <message>
        <source>The namespace changed over to its second region</source>
        <translation>El espacio de nombres conmutó a su segunda región</translation>
    </message>
    <message>
        <source>Behind a geo-recovery alias stands another namespace now. It has neither the old events nor the places where reading stopped, and each namespace has keys of its own.</source>
        <translation>Detrás de un alias de recuperación geográfica hay ahora otro espacio de nombres. No tiene ni los eventos antiguos ni los puntos donde se detuvo la lectura, y cada espacio de nombres tiene claves propias.</translation>
    </message>
    <message>
        <source>Use the connection string of the alias: in the Azure portal open the namespace, Geo-Recovery, then Shared access policies.</source>
        <translation>Use la cadena de conexión del alias: en el portal de Azure, abra el espacio de nombres, «Geo-Recovery» y luego «Shared access policies» (Directivas de acceso compartido).</translation>
    </message>
    <message>
        <source>Read from the beginning (Connection, Read From Beginning).</source>
        <translation>Lea desde el principio («Conexión», «Leer desde el principio»).</translation>
    </message>
    <message>
        <source>Fetch what is missing from the first namespace while it still exists.</source>
        <translation>Recupere lo que falte del primer espacio de nombres mientras todavía exista.</translation>
    </message>
    <message>
        <source>Geo-Recovery of the namespace shows the other namespace as the primary one.</source>
        <translation>«Geo-Recovery» del espacio de nombres muestra el otro espacio de nombres como principal.</translation>
    </message>
    <message>
        <source>The connection to the hub was lost</source>
        <translation>Se perdió la conexión con el hub</translation>
    </message>
    <message>
        <source>The other side or something between ended it. The program connects again by itself, and no event is lost.</source>
        <translation>La terminó el otro extremo o algo en el camino. El programa se conecta de nuevo por sí solo y no se pierde ningún evento.</translation>
    </message>
    <message>
        <source>The times in Diagnostics: at even distances of four or ten minutes it is a limit for idle connections.</source>
        <translation>Las horas en «Diagnóstico»: si se repiten a intervalos regulares de cuatro o diez minutos, es un límite para conexiones inactivas.</translation>
    </message>
    <message>
        <source>Send the samples again.</source>
        <translation>Envíe las muestras de nuevo.</translation>
    </message>
    <message>
        <source>Search InsightIDR&apos;s Log Search for the marker of the samples: what is found there did arrive.</source>
        <translation>Busque en Log Search de InsightIDR el marcador de las muestras: lo que se encuentre allí sí llegó.</translation>
    </message>
    <message>
        <source>The policy may not send to this event hub</source>
        <translation>La directiva no puede enviar a este Event Hub</translation>
    </message>
    <message>
        <source>Signing in works, but the shared access policy has no Send right on this event hub. For InsightIDR this is as it should be: it needs Listen only.</source>
        <translation>El inicio de sesión funciona, pero la directiva de acceso compartido no tiene el permiso Send en este Event Hub. Para InsightIDR es lo correcto: solo necesita Listen.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies, and add one with Send ticked, for samples alone; delete it afterwards. Leave InsightIDR&apos;s policy as it is.</source>
        <translation>En el portal de Azure, seleccione su Event Hub, «Shared access policies» (Directivas de acceso compartido), y agregue una con Send marcado, solo para las muestras; elimínela después. Deje como está la directiva de InsightIDR.</translation>
    </message>
    <message>
        <source>Copy that policy&apos;s &quot;Connection string–primary key&quot; and give it as the one for sending.</source>
        <translation>Copie «Connection String Primary Key» de esa directiva e indíquela como la cadena para enviar.</translation>
    </message>
    <message>
        <source>Shared access policies of the event hub shows the policy&apos;s claims, and Send is not among them.</source>
        <translation>«Shared access policies» del Event Hub muestra los claims de la directiva y Send no está entre ellos.</translation>
    </message>
    <message>
        <source>if Send is ticked: then the key or the policy name has a typo</source>
        <translation>si Send está marcado: entonces la clave o el nombre de la directiva tiene una errata</translation>
    </message>
    <message>
        <source>The event hub takes no message of this size</source>
        <translation>El Event Hub no admite mensajes de este tamaño</translation>
    </message>
    <message>
        <source>A namespace takes messages of up to 1 MB, in the Basic tier of up to 256 KB. A sample has a few KB, so something else sets a limit here.</source>
        <translation>Un espacio de nombres admite mensajes de hasta 1 MB; en el nivel Basic, de hasta 256 KB. Una muestra ocupa unos pocos KB, así que es otra cosa la que impone aquí un límite.</translation>
    </message>
    <message>
        <source>What the server said, under the details, names a size or a limit.</source>
        <translation>Lo que dijo el servidor, en los detalles, menciona un tamaño o un límite.</translation>
    </message>
    <message>
        <source>The namespace takes no more messages right now</source>
        <translation>El espacio de nombres no admite más mensajes en este momento</translation>
    </message>
    <message>
        <source>The throughput units of the namespace are used up. Azure&apos;s own exports to it are held back or lost, too.</source>
        <translation>Las unidades de procesamiento del espacio de nombres están agotadas. También se retienen o se pierden las exportaciones de Azure hacia él.</translation>
    </message>
    <message>
        <source>The event hub does not say whether it took the samples</source>
        <translation>El Event Hub no dice si recibió las muestras</translation>
    </message>
    <message>
        <source>Signing in works, and the samples went out, but no answer came in time. The namespace is very busy, or something between holds the data back. They may still arrive; they are not sent twice by themselves.</source>
        <translation>El inicio de sesión funciona y las muestras salieron, pero no llegó respuesta a tiempo. El espacio de nombres está muy ocupado, o algo en el camino retiene los datos. Todavía pueden llegar; no se envían dos veces por sí solas.</translation>
    </message>
    <message>
        <source>The connection broke while samples were sent</source>
        <translation>La conexión se cortó mientras se enviaban muestras</translation>
    </message>
    <message>
        <source>The other side or something between ended it before the event hub had answered. The samples may have arrived; they are not sent twice by themselves.</source>
        <translation>El otro extremo o algo en el camino la terminó antes de que el Event Hub respondiera. Las muestras pueden haber llegado; no se envían dos veces por sí solas.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples arrive.</source>
        <translation>Desde otra red (el punto de acceso de un teléfono) llegan las muestras.</translation>
    </message>
    <message>
        <source>The event hub took the samples but did not hand them out in time</source>
        <translation>El Event Hub recibió las muestras, pero no las entregó a tiempo</translation>
    </message>
    <message>
        <source>The samples lie in the event hub, at the places that are shown, but reading them brought nothing in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>Las muestras están en el Event Hub, en los lugares que se muestran, pero al leerlas no llegó nada a tiempo. El espacio de nombres está muy ocupado, o algo en el camino retiene los datos.</translation>
    </message>
    <message>
        <source>The two connection strings lead to different namespaces</source>
        <translation>Las dos cadenas de conexión llevan a espacios de nombres distintos</translation>
    </message>
    <message>
        <source>Samples would be sent to one namespace and looked for in another. Nothing was sent.</source>
        <translation>Las muestras se enviarían a un espacio de nombres y se buscarían en otro. No se envió nada.</translation>
    </message>
    <message>
        <source>Copy both strings from policies of the same namespace, or of the same event hub in it.</source>
        <translation>Copie ambas cadenas de directivas de un mismo espacio de nombres, o de un mismo Event Hub suyo.</translation>
    </message>
    <message>
        <source>With a geo-recovery alias use the strings of the alias for both.</source>
        <translation>Con un alias de recuperación geográfica, use para ambas las cadenas del alias.</translation>
    </message>
    <message>
        <source>What stands behind Endpoint= differs between the two strings.</source>
        <translation>Lo que figura detrás de Endpoint= difiere entre las dos cadenas.</translation>
    </message>
    <message>
        <source>A sample came back but is sorted into another log set</source>
        <translation>Una muestra volvió, pero se clasifica en otro conjunto de logs</translation>
    </message>
    <message>
        <source>Sending and reading work. A rule of this connection&apos;s own rule book takes the sample before the one that is meant for it.</source>
        <translation>El envío y la lectura funcionan. Una regla del libro de reglas propio de esta conexión recoge la muestra antes que la regla prevista.</translation>
    </message>
    <message>
        <source>Open the Rules panel and look at the rule that is named beside the sample.</source>
        <translation>Abra el panel «Reglas» y mire la regla indicada junto a la muestra.</translation>
    </message>
    <message>
        <source>If it is meant like this, nothing needs to be done; otherwise move, change or reset the rule.</source>
        <translation>Si es lo que se pretende, no hay que hacer nada; si no, mueva, cambie o restablezca la regla.</translation>
    </message>
    <message>
        <source>With the built-in rules (Rules, Reset) all samples land where they should.</source>
        <translation>Con las reglas integradas («Reglas», «Restablecer»), todas las muestras van a parar a donde deben.</translation>
    </message>
    <message>
        <source>A sample came back changed</source>
        <translation>Una muestra volvió alterada</translation>
    </message>
    <message>
        <source>At the place where the event hub put the sample lies something else. Either the event hub was made anew meanwhile, or something between changes what is sent.</source>
        <translation>En el lugar donde el Event Hub puso la muestra hay otra cosa. O el Event Hub se volvió a crear entretanto, o algo en el camino altera lo que se envía.</translation>
    </message>
    <message>
        <source>If it stays, ask whether a device between here and Azure changes the traffic.</source>
        <translation>Si persiste, pregunte si algún dispositivo entre este equipo y Azure altera el tráfico.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the samples come back unchanged.</source>
        <translation>Desde otra red (el punto de acceso de un teléfono), las muestras vuelven intactas.</translation>
    </message>
    <message>
        <source>The connection string cannot be used</source>
        <translation>No se puede usar la cadena de conexión</translation>
    </message>
    <message>
        <source>It is not complete, or it is another kind of secret: a bare key, a shared access signature (SharedAccessSignature=), a string of a storage account or of an IoT hub.</source>
        <translation>No está completa, o es otro tipo de secreto: una clave suelta, una firma de acceso compartido (SharedAccessSignature=), una cadena de una cuenta de almacenamiento o de un IoT Hub.</translation>
    </message>
    <message>
        <source>The string does not read Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….</source>
        <translation>La cadena no tiene la forma Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….</translation>
    </message>
    <message>
        <source>The connection string belongs to another event hub</source>
        <translation>La cadena de conexión pertenece a otro Event Hub</translation>
    </message>
    <message>
        <source>Its EntityPath names another event hub than the one that shall be read.</source>
        <translation>Su EntityPath indica un Event Hub distinto del que se quiere leer.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs: if it lists only one of the two names, that one is meant. If that is the one in the string, give it as the event hub (hubscope-cli: --hub NAME).</source>
        <translation>En el portal de Azure, abra el espacio de nombres, «Event Hubs»: si solo muestra uno de los dos nombres, ese es el correcto. Si es el de la cadena, indíquelo como Event Hub (hubscope-cli: --hub NAME).</translation>
    </message>
    <message>
        <source>If it is the other, copy the connection string from a policy of that event hub, or from one of the namespace.</source>
        <translation>Si es el otro, copie la cadena de conexión de una directiva de ese Event Hub, o de una del espacio de nombres.</translation>
    </message>
    <message>
        <source>What stands behind EntityPath= in the string is not the name of the event hub.</source>
        <translation>Lo que figura detrás de EntityPath= en la cadena no es el nombre del Event Hub.</translation>
    </message>
    <message>
        <source>It is not said which event hub to read</source>
        <translation>No se ha dicho qué Event Hub leer</translation>
    </message>
    <message>
        <source>The connection string is that of the whole namespace, and no event hub was named beside it.</source>
        <translation>La cadena de conexión es la del espacio de nombres completo y no se indicó ningún Event Hub junto a ella.</translation>
    </message>
    <message>
        <source>Enter the event hub&apos;s name; the guide names it insights-operational-logs.</source>
        <translation>Introduzca el nombre del Event Hub; la guía lo llama insights-operational-logs.</translation>
    </message>
    <message>
        <source>The string holds no EntityPath=.</source>
        <translation>La cadena no contiene ningún EntityPath=.</translation>
    </message>
    <message>
        <source>The connection string can be read, with a remark</source>
        <translation>La cadena de conexión se puede leer, con una observación</translation>
    </message>
    <message>
        <source>Something about the string is unusual; the connection test goes on with it.</source>
        <translation>Algo en la cadena es inusual; la prueba de conexión continúa con ella.</translation>
    </message>
    <message>
        <source>Read the remark, and copy the string again if in doubt.</source>
        <translation>Lea la observación y, en caso de duda, copie la cadena de nuevo.</translation>
    </message>
    <message>
        <source>The same part of the string, in the Azure portal, reads otherwise.</source>
        <translation>La misma parte de la cadena, en el portal de Azure, es distinta.</translation>
    </message>
    <message>
        <source>No connection to the hub</source>
        <translation>Sin conexión con el hub</translation>
    </message>
    <message>
        <source>The hub cannot be reached right now; the report before this one names the reason. The program tries again by itself.</source>
        <translation>No se puede acceder al hub en este momento; el aviso anterior a este indica el motivo. El programa lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Run the connection test: it names the reason.</source>
        <translation>Ejecute la prueba de conexión: indica el motivo.</translation>
    </message>
    <message>
        <source>The connection test fails as well; its first failed stage is the reason.</source>
        <translation>La prueba de conexión también falla; su primera etapa fallida es el motivo.</translation>
    </message>
    <message>
        <source>This computer has no resources left for the connection</source>
        <translation>A este equipo no le quedan recursos para la conexión</translation>
    </message>
    <message>
        <source>Memory, threads or open files are used up.</source>
        <translation>Se han agotado la memoria, los hilos o los archivos abiertos.</translation>
    </message>
    <message>
        <source>Close other programs, or raise the limits (ulimit -n).</source>
        <translation>Cierre otros programas o aumente los límites (ulimit -n).</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Inicie el programa de nuevo.</translation>
    </message>
    <message>
        <source>The system monitor shows no free memory, or the details say which limit was met.</source>
        <translation>El monitor del sistema no muestra memoria libre, o los detalles indican qué límite se alcanzó.</translation>
    </message>
    <message>
        <source>The hub does not know what was asked of it</source>
        <translation>El hub no conoce lo que se le pidió</translation>
    </message>
    <message>
        <source>Event Hubs offers a part of what Kafka does: no transactions and no exactly-once processing. Reading needs neither.</source>
        <translation>Event Hubs ofrece una parte de lo que hace Kafka: ni transacciones ni procesamiento «exactly-once». La lectura no necesita ninguna de las dos cosas.</translation>
    </message>
    <message>
        <source>In a program that sends, switch transactions off (transactional.id).</source>
        <translation>En un programa que envía, desactive las transacciones (transactional.id).</translation>
    </message>
    <message>
        <source>The settings of the sending program hold a transactional.id.</source>
        <translation>Los ajustes del programa que envía contienen un transactional.id.</translation>
    </message>
    <message>
        <source>The connection&apos;s settings cannot be used</source>
        <translation>No se pueden usar los ajustes de la conexión</translation>
    </message>
    <message>
        <source>The Kafka client refused one of the settings; its words stand in the details.</source>
        <translation>El cliente de Kafka rechazó uno de los ajustes; su texto figura en los detalles.</translation>
    </message>
    <message>
        <source>The details name the setting.</source>
        <translation>Los detalles indican el ajuste.</translation>
    </message>
    <message>
        <source>Azure Monitor does not save the export of the activity log</source>
        <translation>Azure Monitor no guarda la exportación del registro de actividad</translation>
    </message>
    <message>
        <source>The portal says “Create or update activity log profilesFailure”: the resource provider microsoft.insights is not registered in the subscription.</source>
        <translation>El portal dice «Create or update activity log profilesFailure»: el proveedor de recursos microsoft.insights no está registrado en la suscripción.</translation>
    </message>
    <message>
        <source>In the Azure portal search for Subscriptions, select yours and click Resource providers.</source>
        <translation>En el portal de Azure, busque «Subscriptions» (Suscripciones), seleccione la suya y haga clic en «Resource providers» (Proveedores de recursos).</translation>
    </message>
    <message>
        <source>Search for microsoft.insights.</source>
        <translation>Busque microsoft.insights.</translation>
    </message>
    <message>
        <source>Click Register or Re-register and wait until it is done.</source>
        <translation>Haga clic en «Register» o «Re-register» y espere a que termine.</translation>
    </message>
    <message>
        <source>Click Refresh.</source>
        <translation>Haga clic en «Refresh» (Actualizar).</translation>
    </message>
    <message>
        <source>Repeat the steps of “Configure the Azure Monitor” and see that the export saves.</source>
        <translation>Repita los pasos de «Configure the Azure Monitor» y compruebe que la exportación se guarda.</translation>
    </message>
    <message>
        <source>Resource providers of the subscription show microsoft.insights as NotRegistered or Registering.</source>
        <translation>«Resource providers» de la suscripción muestra microsoft.insights como NotRegistered o Registering.</translation>
    </message>
    <message>
        <source>Create or update activity log profilesFailure error</source>
        <translation>Create or update activity log profilesFailure error</translation>
    </message>
    <message>
        <source>A diagnostic setting cannot use the policy</source>
        <translation>Una configuración de diagnóstico no puede usar la directiva</translation>
    </message>
    <message>
        <source>The policy that an export writes with needs Manage, Send and Listen, on the namespace. The policy of InsightIDR (for example R7InsightIDR) has Listen only and is for reading.</source>
        <translation>La directiva con la que escribe una exportación necesita Manage, Send y Listen en el espacio de nombres. La directiva de InsightIDR (por ejemplo R7InsightIDR) solo tiene Listen y sirve para leer.</translation>
    </message>
    <message>
        <source>In the setting select the RootManageSharedAccessKey policy name.</source>
        <translation>En la configuración, seleccione la directiva llamada RootManageSharedAccessKey.</translation>
    </message>
    <message>
        <source>Leave InsightIDR&apos;s own policy as it is: it needs Listen only.</source>
        <translation>Deje como está la directiva de InsightIDR: solo necesita Listen.</translation>
    </message>
    <message>
        <source>Shared access policies of the namespace shows which claims the chosen policy has.</source>
        <translation>«Shared access policies» del espacio de nombres muestra qué claims tiene la directiva elegida.</translation>
    </message>
    <message>
        <source>The namespace cannot be chosen in a diagnostic setting</source>
        <translation>No se puede elegir el espacio de nombres en una configuración de diagnóstico</translation>
    </message>
    <message>
        <source>For a resource that belongs to a region the namespace must be in the same one.</source>
        <translation>Para un recurso que pertenece a una región, el espacio de nombres debe estar en la misma.</translation>
    </message>
    <message>
        <source>Compare the region of the resource with the one in the namespace&apos;s Overview.</source>
        <translation>Compare la región del recurso con la que figura en «Overview» (Información general) del espacio de nombres.</translation>
    </message>
    <message>
        <source>If they differ, make a namespace in that region, or export this resource&apos;s logs in another way.</source>
        <translation>Si difieren, cree un espacio de nombres en esa región, o exporte los logs de este recurso de otra forma.</translation>
    </message>
    <message>
        <source>The list of namespaces in the setting holds others of the resource&apos;s region, and not this one.</source>
        <translation>La lista de espacios de nombres de la configuración contiene otros de la región del recurso, pero no este.</translation>
    </message>
    <message>
        <source>Azure&apos;s own exports do not get past the namespace&apos;s firewall</source>
        <translation>Las exportaciones de Azure no atraviesan el firewall del espacio de nombres</translation>
    </message>
    <message>
        <source>Where only selected networks are allowed, exports are kept out as well, unless trusted Microsoft services may pass.</source>
        <translation>Cuando solo se permiten redes seleccionadas, las exportaciones también quedan fuera, salvo que los servicios de Microsoft de confianza puedan pasar.</translation>
    </message>
    <message>
        <source>Under Exception choose Yes for “Allow trusted Microsoft services to bypass this firewall”, and save.</source>
        <translation>En «Exception», elija «Yes» para «Allow trusted Microsoft services to bypass this firewall» y guarde.</translation>
    </message>
    <message>
        <source>Networking of the namespace allows selected networks, and the exception for trusted services is off.</source>
        <translation>«Networking» del espacio de nombres permite redes seleccionadas, y la excepción para servicios de confianza está desactivada.</translation>
    </message>
    <message>
        <source>No further diagnostic setting can be added</source>
        <translation>No se puede agregar otra configuración de diagnóstico</translation>
    </message>
    <message>
        <source>A resource takes five diagnostic settings at most.</source>
        <translation>Un recurso admite como máximo cinco configuraciones de diagnóstico.</translation>
    </message>
    <message>
        <source>Delete a setting that is no longer needed, or add “Stream to an event hub” to one that is there.</source>
        <translation>Elimine una configuración que ya no se necesite, o agregue «Stream to an Event Hub» a una existente.</translation>
    </message>
    <message>
        <source>The list in Diagnostic settings has five entries.</source>
        <translation>La lista de «Diagnostic settings» tiene cinco entradas.</translation>
    </message>
    <message>
        <source>Sign-in logs cannot be exported</source>
        <translation>No se pueden exportar los logs de inicio de sesión</translation>
    </message>
    <message>
        <source>Exporting them needs a licence of Microsoft Entra ID (Azure Active Directory) P1 or P2. Audit logs alone arrive without it.</source>
        <translation>Para exportarlos se necesita una licencia P1 o P2 de Microsoft Entra ID (Azure Active Directory). Sin ella solo llegan los logs de auditoría.</translation>
    </message>
    <message>
        <source>In the Azure portal open Microsoft Entra ID, Overview, and read the licence.</source>
        <translation>En el portal de Azure, abra Microsoft Entra ID, «Overview» (Información general), y lea la licencia.</translation>
    </message>
    <message>
        <source>With a P1 or P2 licence choose SignInLogs and the other sign-in categories in Diagnostic settings.</source>
        <translation>Con una licencia P1 o P2, elija SignInLogs y las demás categorías de inicio de sesión en «Diagnostic settings» (Configuración de diagnóstico).</translation>
    </message>
    <message>
        <source>Overview of Microsoft Entra ID shows Free as its licence.</source>
        <translation>«Overview» de Microsoft Entra ID muestra Free como licencia.</translation>
    </message>
    <message>
        <source>No alerts of Defender for Cloud arrive</source>
        <translation>No llegan alertas de Defender for Cloud</translation>
    </message>
    <message>
        <source>Alerts are only made and exported where a Defender plan is on: the guide calls it the Standard tier for Azure Security Center.</source>
        <translation>Las alertas solo se crean y se exportan donde hay un plan de Defender activado: la guía lo llama el nivel Standard de Azure Security Center.</translation>
    </message>
    <message>
        <source>In the Defender for Cloud menu open Environment settings and select the subscription: the plan must be on.</source>
        <translation>En el menú de Defender for Cloud, abra «Environment settings» (Configuración del entorno) y seleccione la suscripción: el plan debe estar activado.</translation>
    </message>
    <message>
        <source>Select Continuous export, Event hub, and check that security alerts go to this event hub.</source>
        <translation>Seleccione «Continuous export» (Exportación continua), «Event hub», y compruebe que las alertas de seguridad van a este Event Hub.</translation>
    </message>
    <message>
        <source>Make a sample alert: in Defender for Cloud open Security alerts, then Sample alerts.</source>
        <translation>Cree una alerta de ejemplo: en Defender for Cloud, abra «Security alerts» (Alertas de seguridad) y luego «Sample alerts».</translation>
    </message>
    <message>
        <source>Environment settings of Defender for Cloud shows no plan as on, or Continuous export names another event hub.</source>
        <translation>«Environment settings» de Defender for Cloud no muestra ningún plan activado, o «Continuous export» indica otro Event Hub.</translation>
    </message>
    <message>
        <source>The connection does not work, for a reason that is not known</source>
        <translation>La conexión no funciona por un motivo que no se conoce</translation>
    </message>
    <message>
        <source>“There is an error in the connection”, as the guide calls it. The words of the other side stand in the details; this program does not recognise them.</source>
        <translation>«There is an error in the connection», como lo llama la guía. El texto del otro extremo figura en los detalles; este programa no lo reconoce.</translation>
    </message>
    <message>
        <source>Verify that you have selected the Standard tier: for the namespace (Basic has no Kafka endpoint) and for Azure Security Center.</source>
        <translation>Verifique que ha seleccionado el nivel Standard: para el espacio de nombres (Basic no tiene punto de conexión de Kafka) y para Azure Security Center.</translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub instance.</source>
        <translation>Verifique que ha iniciado sesión en la instancia de Event Hub correcta.</translation>
    </message>
    <message>
        <source>Check your credentials: use the Connection String Primary Key and the correct connection string.</source>
        <translation>Compruebe sus credenciales: use «Connection String Primary Key» y la cadena de conexión correcta.</translation>
    </message>
    <message>
        <source>Each of these four checks can be made in a minute; run the connection test after each.</source>
        <translation>Cada una de estas cuatro comprobaciones se hace en un minuto; ejecute la prueba de conexión después de cada una.</translation>
    </message>
    <message>
        <source>There is an error in the connection</source>
        <translation>There is an error in the connection</translation>
    </message>
    <message>
        <source>The namespace does not let this computer&apos;s address in</source>
        <translation>El espacio de nombres no deja entrar la dirección de este equipo</translation>
    </message>
    <message>
        <source>Under Public access, Selected networks, add the public IPv4 address of this computer&apos;s network (your network team knows it; one that begins with 10. or 192.168. is not public) and that of the InsightIDR Collector, and save. It takes a Contributor of the namespace.</source>
        <translation>En «Public access», «Selected networks» (Redes seleccionadas), agregue la dirección IPv4 pública de la red de este equipo (su departamento de redes la conoce; una que empieza por 10. o 192.168. no es pública) y la del InsightIDR Collector, y guarde. Se necesita el rol Contributor (Colaborador) en el espacio de nombres.</translation>
    </message>
    <message>
        <source>Where only private endpoints are allowed, run from a network that has one.</source>
        <translation>Donde solo se permiten puntos de conexión privados, ejecute el programa desde una red que tenga uno.</translation>
    </message>
    <message>
        <source>The server&apos;s own words in the details speak of its firewall, and Networking of the namespace does not list your public address.</source>
        <translation>El texto del servidor en los detalles menciona su firewall, y «Networking» del espacio de nombres no incluye la dirección pública de su red.</translation>
    </message>
    <message>
        <source>if Networking says that public network access is disabled</source>
        <translation>si «Networking» dice que el acceso de red público está deshabilitado</translation>
    </message>
    <message>
        <source>The namespace can only be reached from a private network</source>
        <translation>Solo se puede acceder al espacio de nombres desde una red privada</translation>
    </message>
    <message>
        <source>Public network access of the Event Hubs namespace is off, and this computer came in from outside.</source>
        <translation>El acceso de red público al espacio de nombres de Event Hubs está desactivado, y este equipo se conecta desde fuera.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see that public network access is disabled. Ask the namespace&apos;s owner whether on purpose.</source>
        <translation>En el portal de Azure, abra el espacio de nombres, «Networking» (Redes), y confirme que el acceso de red público está deshabilitado. Pregunte al propietario del espacio de nombres si es intencionado.</translation>
    </message>
    <message>
        <source>If so, run this program and the InsightIDR Collector in a network with a private endpoint of the namespace.</source>
        <translation>Si lo es, ejecute este programa y el InsightIDR Collector en una red con un punto de conexión privado del espacio de nombres.</translation>
    </message>
    <message>
        <source>Otherwise, with the owner&apos;s yes, enable public network access from selected networks, and then add the public addresses of this computer and of the collector.</source>
        <translation>Si no, con el visto bueno del propietario, habilite el acceso de red público desde redes seleccionadas y agregue después las direcciones públicas de este equipo y del collector.</translation>
    </message>
    <message>
        <source>Networking of the namespace says that public network access is disabled, and the stage “Host name” shows a public address.</source>
        <translation>«Networking» del espacio de nombres dice que el acceso de red público está deshabilitado, y la etapa «Nombre de host» muestra una dirección pública.</translation>
    </message>
    <message>
        <source>if Networking allows selected networks and yours is not among them</source>
        <translation>si «Networking» permite redes seleccionadas y la suya no está entre ellas</translation>
    </message>
    <message>
        <source>The namespace does not accept shared access keys</source>
        <translation>El espacio de nombres no acepta claves de acceso compartido</translation>
    </message>
    <message>
        <source>Shared access keys (local authentication) are switched off for this namespace, so no connection string can work.</source>
        <translation>Las claves de acceso compartido (autenticación local) están desactivadas en este espacio de nombres, así que no puede funcionar ninguna cadena de conexión.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and look at Local Authentication.</source>
        <translation>En el portal de Azure, abra «Overview» (Información general) del espacio de nombres y mire «Local Authentication» (Autenticación local).</translation>
    </message>
    <message>
        <source>Enable it, or use another namespace for InsightIDR: the event source needs a shared access policy.</source>
        <translation>Habilítela, o use otro espacio de nombres para InsightIDR: la fuente de eventos necesita una directiva de acceso compartido.</translation>
    </message>
    <message>
        <source>The namespace&apos;s Overview shows Local Authentication as Disabled.</source>
        <translation>«Overview» del espacio de nombres muestra «Local Authentication» como Disabled.</translation>
    </message>
    <message>
        <source>The hub expects TLS and was spoken to without it</source>
        <translation>El hub espera TLS y la conexión llegó sin cifrar</translation>
    </message>
    <message>
        <source>Event Hubs only accepts encrypted connections on port 9093; this profile is set to connect in the clear.</source>
        <translation>Event Hubs solo acepta conexiones cifradas en el puerto 9093; este perfil está configurado para conectarse sin cifrar.</translation>
    </message>
    <message>
        <source>Use UseDevelopmentEmulator=true only for the Event Hubs emulator.</source>
        <translation>Use UseDevelopmentEmulator=true solo para el emulador de Event Hubs.</translation>
    </message>
    <message>
        <source>The connection string holds UseDevelopmentEmulator=true, or the profile was made for a demo hub.</source>
        <translation>La cadena de conexión contiene UseDevelopmentEmulator=true, o el perfil se creó para un hub de demostración.</translation>
    </message>
    <message>
        <source>The sign-in token is outside its time</source>
        <translation>El token de inicio de sesión está fuera de su período de validez</translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID has run out or begins in the future: the clock of this computer is most likely wrong.</source>
        <translation>El token de Microsoft Entra ID ha caducado o empieza en el futuro: lo más probable es que el reloj de este equipo esté mal.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock with that of a phone: five minutes apart are too many.</source>
        <translation>Compare el reloj de este equipo con el de un teléfono: cinco minutos de diferencia son demasiados.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID gives out no token to sign in with</source>
        <translation>Microsoft Entra ID no entrega un token con el que iniciar sesión</translation>
    </message>
    <message>
        <source>The sign-in goes by an application in Microsoft Entra ID, which refused it; the number of the error (AADSTS…) stands in the details.</source>
        <translation>El inicio de sesión se hace mediante una aplicación de Microsoft Entra ID, y Entra ID lo rechazó; el número del error (AADSTS…) figura en los detalles.</translation>
    </message>
    <message>
        <source>Look the number in the details up in Microsoft Entra ID&apos;s sign-in logs; AADSTS7000215 is a wrong client secret.</source>
        <translation>Busque el número de los detalles en los logs de inicio de sesión de Microsoft Entra ID; AADSTS7000215 es un secreto de cliente incorrecto.</translation>
    </message>
    <message>
        <source>Enter the application&apos;s current secret.</source>
        <translation>Introduzca el secreto actual de la aplicación.</translation>
    </message>
    <message>
        <source>The details hold a number that begins with AADSTS.</source>
        <translation>Los detalles contienen un número que empieza por AADSTS.</translation>
    </message>
    <message>
        <source>The sign-in token is of another tenant</source>
        <translation>El token de inicio de sesión es de otro inquilino</translation>
    </message>
    <message>
        <source>The token of Microsoft Entra ID was issued by another tenant, or for another address, than this namespace&apos;s.</source>
        <translation>El token de Microsoft Entra ID lo emitió otro inquilino, o se emitió para una dirección distinta de la de este espacio de nombres.</translation>
    </message>
    <message>
        <source>Compare the tenant of the application with the one of the namespace&apos;s subscription.</source>
        <translation>Compare el inquilino de la aplicación con el de la suscripción del espacio de nombres.</translation>
    </message>
    <message>
        <source>Ask for the token with the namespace&apos;s own address as its scope.</source>
        <translation>Pida el token con la propia dirección del espacio de nombres como ámbito.</translation>
    </message>
    <message>
        <source>The directory shown in the Azure portal beside the subscription is not the tenant that the application belongs to.</source>
        <translation>El directorio que se muestra en el portal de Azure junto a la suscripción no es el inquilino al que pertenece la aplicación.</translation>
    </message>
    <message>
        <source>The hub closes the connection before the sign-in is done</source>
        <translation>El hub cierra la conexión antes de completarse el inicio de sesión</translation>
    </message>
    <message>
        <source>Name, port and TLS are fine, then the other side hangs up. A namespace in the Basic tier does this, and so do some firewalls.</source>
        <translation>Nombre, puerto y TLS están bien, y entonces el otro extremo cierra la conexión. Un espacio de nombres en el nivel Basic hace esto, y también algunos firewalls.</translation>
    </message>
    <message>
        <source>The stage “Encryption” passes and the next one ends at once, each time you try.</source>
        <translation>La etapa «Cifrado» se supera y la siguiente termina de inmediato, cada vez que se intenta.</translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall cuts it</source>
        <translation>si de vez en cuando falla ya en el cifrado: entonces la corta un firewall</translation>
    </message>
    <message>
        <source>if the next try works: then it was the network</source>
        <translation>si el siguiente intento funciona: entonces era la red</translation>
    </message>
    <message>
        <source>The server does not offer sign-in by connection string</source>
        <translation>El servidor no ofrece inicio de sesión con cadena de conexión</translation>
    </message>
    <message>
        <source>Something that speaks Kafka answers here, but it does not know the mechanism PLAIN that Event Hubs uses. It is most likely not an Event Hubs namespace.</source>
        <translation>Aquí responde algo que habla Kafka, pero no conoce el mecanismo PLAIN que usa Event Hubs. Lo más probable es que no sea un espacio de nombres de Event Hubs.</translation>
    </message>
    <message>
        <source>If a Kafka proxy stands between, let it pass PLAIN through.</source>
        <translation>Si hay un proxy de Kafka en medio, haga que deje pasar PLAIN.</translation>
    </message>
    <message>
        <source>The details list the mechanisms that the server does offer, and PLAIN is not among them.</source>
        <translation>Los detalles enumeran los mecanismos que ofrece el servidor, y PLAIN no está entre ellos.</translation>
    </message>
    <message>
        <source>There is no key to sign in with</source>
        <translation>No hay ninguna clave con la que iniciar sesión</translation>
    </message>
    <message>
        <source>The profile has no connection string, or the keychain did not give it out.</source>
        <translation>El perfil no tiene cadena de conexión, o el llavero no la entregó.</translation>
    </message>
    <message>
        <source>Enter the connection string again.</source>
        <translation>Introduzca de nuevo la cadena de conexión.</translation>
    </message>
    <message>
        <source>Unlock the keychain of your desktop and try again.</source>
        <translation>Desbloquee el llavero de su escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain of your desktop holds no entry of this profile, or asks for a password to open it.</source>
        <translation>El llavero de su escritorio no contiene ninguna entrada de este perfil, o pide una contraseña para abrirla.</translation>
    </message>
    <message>
        <source>The hub refuses the sign-in without a reason</source>
        <translation>El hub rechaza el inicio de sesión sin dar un motivo</translation>
    </message>
    <message>
        <source>The server said no and not why. Three things do this: a policy or key that is not of this namespace or was cut, the Basic tier, and shared access keys that are switched off. InsightIDR shows this as “Invalid SASL mechanism response, server may be expecting a different protocol”.</source>
        <translation>El servidor dijo que no, pero no por qué. Tres cosas provocan esto: una directiva o una clave que no es de este espacio de nombres o que está incompleta, el nivel Basic, o claves de acceso compartido desactivadas. InsightIDR lo muestra como «Invalid SASL mechanism response, server may be expecting a different protocol».</translation>
    </message>
    <message>
        <source>Either the string in use differs from the portal&apos;s in Endpoint=, SharedAccessKeyName= or SharedAccessKey= (EntityPath= alone proves nothing), or the Overview shows Basic or Local Authentication Disabled.</source>
        <translation>O bien la cadena en uso difiere de la del portal en Endpoint=, SharedAccessKeyName= o SharedAccessKey= (EntityPath= por sí solo no demuestra nada), o bien «Overview» muestra Basic o «Local Authentication» como Disabled.</translation>
    </message>
    <message>
        <source>if the string is complete: then its key or policy is not this namespace&apos;s</source>
        <translation>si la cadena está completa: entonces su clave o su directiva no es de este espacio de nombres</translation>
    </message>
    <message>
        <source>if only InsightIDR shows this and a part of the string is missing there</source>
        <translation>si solo InsightIDR muestra esto y allí falta una parte de la cadena</translation>
    </message>
    <message>
        <source>Invalid SASL mechanism response error</source>
        <translation>Invalid SASL mechanism response error</translation>
    </message>
    <message>
        <source>The hub does not answer the sign-in</source>
        <translation>El hub no responde al inicio de sesión</translation>
    </message>
    <message>
        <source>The encrypted connection stands, but no answer to the sign-in came in time. The namespace is very busy, or something between holds the data back.</source>
        <translation>La conexión cifrada está establecida, pero no llegó a tiempo ninguna respuesta al inicio de sesión. El espacio de nombres está muy ocupado, o algo en el camino retiene los datos.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test passes: then something between holds the data back.</source>
        <translation>Desde otra red (el punto de acceso de un teléfono), la misma prueba se supera: entonces algo en el camino retiene los datos.</translation>
    </message>
    <message>
        <source>if it now and then already fails at the encryption: then a firewall swallows it</source>
        <translation>si de vez en cuando falla ya en el cifrado: entonces un firewall descarta la conexión</translation>
    </message>
    <message>
        <source>The hub does not accept the connection string</source>
        <translation>El hub no acepta la cadena de conexión</translation>
    </message>
    <message>
        <source>The policy name or the key does not fit this namespace: mistyped, cut short, regenerated since, or of another namespace.</source>
        <translation>El nombre de la directiva o la clave no corresponde a este espacio de nombres: mal escrito, cortado, regenerado desde entonces o de otro espacio de nombres.</translation>
    </message>
    <message>
        <source>If the key was regenerated, enter the new one here and in InsightIDR.</source>
        <translation>Si se regeneró la clave, introduzca la nueva aquí y en InsightIDR.</translation>
    </message>
    <message>
        <source>&quot;Connection string–primary key&quot; in the Azure portal is not, letter by letter, the one in use.</source>
        <translation>«Connection String Primary Key» del portal de Azure no es, letra por letra, la que está en uso.</translation>
    </message>
    <message>
        <source>if the same string worked before today</source>
        <translation>si la misma cadena funcionaba antes</translation>
    </message>
    <message>
        <source>if the stage “Encryption” names TLS 1.2 and the namespace&apos;s minimum TLS version is 1.3</source>
        <translation>si la etapa «Cifrado» indica TLS 1.2 y la versión mínima de TLS del espacio de nombres es 1.3</translation>
    </message>
    <message>
        <source>The namespace asks for a newer TLS than the client speaks</source>
        <translation>El espacio de nombres exige un TLS más reciente que el que habla el cliente</translation>
    </message>
    <message>
        <source>Event Hubs lets the connection and its encryption come about and then refuses each request in general words. Old clients meet this, and systems that forbid newer TLS.</source>
        <translation>Event Hubs deja que se establezcan la conexión y su cifrado, y después rechaza cada solicitud con un texto genérico. Les ocurre a los clientes antiguos y a los sistemas que prohíben un TLS más reciente.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Configuration and set the minimum TLS version to 1.2.</source>
        <translation>En el portal de Azure, abra «Configuration» (Configuración) del espacio de nombres y ponga la versión mínima de TLS en 1.2.</translation>
    </message>
    <message>
        <source>Or update the client, on an InsightIDR Collector the collector itself.</source>
        <translation>O actualice el cliente; en un InsightIDR Collector, el propio collector.</translation>
    </message>
    <message>
        <source>Configuration of the namespace shows a minimum TLS version above the protocol that the stage “Encryption” names.</source>
        <translation>«Configuration» del espacio de nombres muestra una versión mínima de TLS superior al protocolo que indica la etapa «Cifrado».</translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds</source>
        <translation>El host no está en ninguna de las nubes conocidas de Azure</translation>
    </message>
    <message>
        <source>Its name does not end as a namespace&apos;s does. A name of your own or a relay works if its certificate fits; with a mistyped ending the key would go to somebody else&apos;s server.</source>
        <translation>Su nombre no termina como el de un espacio de nombres. Un nombre propio o un relay funciona si su certificado corresponde; con una terminación mal escrita, la clave iría al servidor de otra persona.</translation>
    </message>
    <message>
        <source>If the name is your own, nothing is to be done.</source>
        <translation>Si el nombre es propio, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The host name in the connection string ends in none of the suffixes of Azure&apos;s clouds.</source>
        <translation>El nombre de host de la cadena de conexión no termina en ninguno de los sufijos de las nubes de Azure.</translation>
    </message>
    <message>
        <source>The host belongs to a cloud that was closed</source>
        <translation>El host pertenece a una nube que se cerró</translation>
    </message>
    <message>
        <source>Microsoft Cloud Germany was closed in 2021; its namespaces are gone.</source>
        <translation>Microsoft Cloud Germany se cerró en 2021; sus espacios de nombres ya no existen.</translation>
    </message>
    <message>
        <source>Copy the connection string of a namespace in one of today&apos;s clouds; most end in servicebus.windows.net.</source>
        <translation>Copie la cadena de conexión de un espacio de nombres de una de las nubes actuales; la mayoría terminan en servicebus.windows.net.</translation>
    </message>
    <message>
        <source>The host name ends in servicebus.cloudapi.de.</source>
        <translation>El nombre de host termina en servicebus.cloudapi.de.</translation>
    </message>
    <message>
        <source>The host name has IPv6 addresses only</source>
        <translation>El nombre de host solo tiene direcciones IPv6</translation>
    </message>
    <message>
        <source>This network&apos;s DNS gives no IPv4 address for the namespace. Event Hubs itself has IPv4, and its IP firewall knows IPv4 rules only, so something between translates.</source>
        <translation>El DNS de esta red no da ninguna dirección IPv4 para el espacio de nombres. Event Hubs tiene IPv4 y su firewall de IP solo admite reglas IPv4, así que algo en el camino traduce.</translation>
    </message>
    <message>
        <source>Ask whether this network is IPv6-only (NAT64), and whether the collector stands in the same one.</source>
        <translation>Pregunte si esta red es solo IPv6 (NAT64), y si el collector está en la misma.</translation>
    </message>
    <message>
        <source>If the sign-in is refused by the namespace&apos;s firewall, allow the IPv4 address by which this network reaches the Internet.</source>
        <translation>Si el firewall del espacio de nombres rechaza el inicio de sesión, permita la dirección IPv4 con la que esta red sale a Internet.</translation>
    </message>
    <message>
        <source>If the connection is set to IPv4 only, let it use IPv6 again.</source>
        <translation>Si la conexión está configurada para usar solo IPv4, permita de nuevo que use IPv6.</translation>
    </message>
    <message>
        <source>The lookup of the host name gave no address of the form 203.0.113.7.</source>
        <translation>La consulta del nombre de host no dio ninguna dirección con la forma 203.0.113.7.</translation>
    </message>
    <message>
        <source>Port 443 of the namespace gives no connection</source>
        <translation>No hay conexión con el puerto 443 del espacio de nombres</translation>
    </message>
    <message>
        <source>From a network without restrictions https:// and the host name open in a browser.</source>
        <translation>Desde una red sin restricciones, https:// y el nombre de host se abren en un navegador.</translation>
    </message>
    <message>
        <source>The certificate on port 443 is not trusted</source>
        <translation>El certificado del puerto 443 no es de confianza</translation>
    </message>
    <message>
        <source>Something answers by HTTPS with a certificate that this computer does not trust. The details name its issuer: a company&apos;s TLS inspection, or another host.</source>
        <translation>Algo responde por HTTPS con un certificado en el que este equipo no confía. Los detalles indican su emisor: la inspección TLS de una empresa, u otro host.</translation>
    </message>
    <message>
        <source>Look at the issuer in the details. If it is your company&apos;s, ask for an exception for the namespace, or choose its CA certificate as the CA file of the connection.</source>
        <translation>Mire el emisor en los detalles. Si es el de su empresa, pida una excepción para el espacio de nombres, o elija su certificado de CA como archivo de CA de la conexión.</translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft&apos;s or DigiCert&apos;s.</source>
        <translation>El emisor que figura en los detalles no es Microsoft ni DigiCert.</translation>
    </message>
    <message>
        <source>Port 443 is open but does not answer by HTTPS</source>
        <translation>El puerto 443 está abierto, pero no responde por HTTPS</translation>
    </message>
    <message>
        <source>The connection is accepted, but no answer of a web server comes. A proxy or firewall between takes the connections itself.</source>
        <translation>La conexión se acepta, pero no llega ninguna respuesta de un servidor web. Un proxy o firewall intermedio acepta él mismo las conexiones.</translation>
    </message>
    <message>
        <source>Ask whether web traffic of this network goes through a proxy.</source>
        <translation>Pregunte si el tráfico web de esta red pasa por un proxy.</translation>
    </message>
    <message>
        <source>https:// and the host name do not open in a browser on this computer either.</source>
        <translation>https:// y el nombre de host tampoco se abren en un navegador de este equipo.</translation>
    </message>
    <message>
        <source>The namespace refuses web requests from here</source>
        <translation>El espacio de nombres rechaza solicitudes web desde aquí</translation>
    </message>
    <message>
        <source>The namespace answers by HTTPS, but with a refusal where it normally lists its public services. Its IP firewall or its private endpoint keeps this network out.</source>
        <translation>El espacio de nombres responde por HTTPS, pero con un rechazo donde normalmente muestra sus servicios públicos. Su firewall de IP o su punto de conexión privado dejan fuera esta red.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and add the public IP address of this network, or allow the virtual network.</source>
        <translation>En el portal de Azure, abra el espacio de nombres, «Networking» (Redes), y agregue la dirección IP pública de esta red, o permita la red virtual.</translation>
    </message>
    <message>
        <source>If public access is disabled, connect to the network (VPN) of the private endpoint.</source>
        <translation>Si el acceso público está deshabilitado, conéctese a la red (VPN) del punto de conexión privado.</translation>
    </message>
    <message>
        <source>From an allowed network https:// and the host name show a list named Publicly Listed Services.</source>
        <translation>Desde una red permitida, https:// y el nombre de host muestran una lista llamada «Publicly Listed Services».</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs from the server&apos;s</source>
        <translation>El reloj de este equipo no coincide con el del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s time is more than five minutes away from this computer&apos;s. Certificates then look expired or not yet valid, tokens are refused, and times of events are misread.</source>
        <translation>La hora del servidor difiere en más de cinco minutos de la de este equipo. En ese caso, los certificados parecen caducados o aún no válidos, los tokens se rechazan y las horas de los eventos se interpretan mal.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by the network (timedatectl set-ntp true), and check its time zone.</source>
        <translation>Ponga en hora este equipo por la red (timedatectl set-ntp true) y compruebe su zona horaria.</translation>
    </message>
    <message>
        <source>The details show the server&apos;s time and this computer&apos;s.</source>
        <translation>Los detalles muestran ambas horas.</translation>
    </message>
    <message>
        <source>Some messages are not JSON</source>
        <translation>Algunos mensajes no son JSON</translation>
    </message>
    <message>
        <source>The event hub holds messages that no diagnostic setting or export of Azure has written, or that were cut short. They arrive in Unparsed Data.</source>
        <translation>El Event Hub contiene mensajes que no escribió ninguna configuración de diagnóstico ni exportación de Azure, o que se cortaron. Llegan a Unparsed Data.</translation>
    </message>
    <message>
        <source>In the Azure portal look at who else sends to this event hub: policies with the Send claim, and their applications.</source>
        <translation>En el portal de Azure, mire quién más envía a este Event Hub: las directivas con el claim Send y sus aplicaciones.</translation>
    </message>
    <message>
        <source>Give other senders an event hub of their own.</source>
        <translation>Dé a los demás emisores un Event Hub propio.</translation>
    </message>
    <message>
        <source>If you want them in InsightIDR all the same, choose Send unparsed logs in the event source.</source>
        <translation>Si aun así los quiere en InsightIDR, elija «Send unparsed logs» en la fuente de eventos.</translation>
    </message>
    <message>
        <source>None of the newest messages is a known Azure log</source>
        <translation>Ninguno de los mensajes más recientes es un log conocido de Azure</translation>
    </message>
    <message>
        <source>They are JSON, but no rule knows them, so all of them would arrive in Unparsed Data. Another application writes to this event hub, or the exports go to another one.</source>
        <translation>Son JSON, pero ninguna regla los conoce, así que todos llegarían a Unparsed Data. Otra aplicación escribe en este Event Hub, o las exportaciones van a otro.</translation>
    </message>
    <message>
        <source>Verify that this is the event hub that the exports stream to; the guide names it insights-operational-logs.</source>
        <translation>Verifique que este es el Event Hub al que transmiten las exportaciones; la guía lo llama insights-operational-logs.</translation>
    </message>
    <message>
        <source>In Azure Monitor open Activity log, Export Activity Logs, and check the event hub in the setting.</source>
        <translation>En Azure Monitor, abra «Activity log» (Registro de actividad), «Export Activity Logs», y compruebe el Event Hub en la configuración.</translation>
    </message>
    <message>
        <source>In Microsoft Entra ID open Diagnostic settings, and check the event hub there, too.</source>
        <translation>En Microsoft Entra ID, abra «Diagnostic settings» (Configuración de diagnóstico) y compruebe también allí el Event Hub.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate comes from an issuer that is not trusted here</source>
        <translation>El certificado del hub procede de un emisor que aquí no es de confianza</translation>
    </message>
    <message>
        <source>The certificate was not issued by one of the authorities this computer trusts; the details name the issuer. If it is your own company or a security product, the network inspects TLS.</source>
        <translation>El certificado no lo emitió ninguna de las entidades en las que confía este equipo; los detalles indican el emisor. Si es su propia empresa o un producto de seguridad, la red inspecciona TLS.</translation>
    </message>
    <message>
        <source>Look at the issuer first and ask your IT security team whether it is theirs. Until they say yes, go no further: the connection may be tampered with.</source>
        <translation>Mire primero el emisor y pregunte a su departamento de seguridad informática si es suyo. Hasta que lo confirmen, no siga adelante: la conexión puede estar manipulada.</translation>
    </message>
    <message>
        <source>The issuer in the details: Microsoft or DigiCert means that root certificates are missing here, any other that something between answers.</source>
        <translation>El emisor que figura en los detalles: Microsoft o DigiCert significa que aquí faltan certificados raíz; cualquier otro, que responde algo en el camino.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>El certificado del hub ha caducado</translation>
    </message>
    <message>
        <source>The certificate is past its last day, or the clock of this computer is ahead.</source>
        <translation>El último día de validez del certificado ya pasó, o el reloj de este equipo va adelantado.</translation>
    </message>
    <message>
        <source>If the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection for a new certificate.</source>
        <translation>Si el emisor indicado en los detalles es el de su propia red, pida un certificado nuevo a quien gestione su inspección TLS.</translation>
    </message>
    <message>
        <source>Compare the last day in the details with today&apos;s date on a phone.</source>
        <translation>Compare el último día que figura en los detalles con la fecha de hoy en un teléfono.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>El certificado del hub todavía no es válido</translation>
    </message>
    <message>
        <source>The certificate begins in the future, so the clock of this computer is most likely behind.</source>
        <translation>La validez del certificado empieza en el futuro, así que lo más probable es que el reloj de este equipo vaya atrasado.</translation>
    </message>
    <message>
        <source>If the clock is right and the issuer named in the details is your own network&apos;s, ask whoever runs its TLS inspection.</source>
        <translation>Si el reloj es correcto y el emisor indicado en los detalles es el de su propia red, pregunte a quien gestione su inspección TLS.</translation>
    </message>
    <message>
        <source>Compare this computer&apos;s clock, in the details, with a phone.</source>
        <translation>Compare el reloj de este equipo, en los detalles, con un teléfono.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host</source>
        <translation>El certificado pertenece a otro host</translation>
    </message>
    <message>
        <source>The server that answers proves another name than the one asked for. DNS leads elsewhere, or an alias of your own stands in place of the namespace&apos;s name.</source>
        <translation>El servidor que responde acredita un nombre distinto del solicitado. El DNS lleva a otra parte, o hay un alias propio en lugar del nombre del espacio de nombres.</translation>
    </message>
    <message>
        <source>Use the namespace&apos;s own name, not an alias or an IP address.</source>
        <translation>Use el nombre propio del espacio de nombres, no un alias ni una dirección IP.</translation>
    </message>
    <message>
        <source>Check DNS and the hosts file for an entry that overrides the name.</source>
        <translation>Compruebe si en el DNS y en el archivo hosts hay una entrada que sustituya el nombre.</translation>
    </message>
    <message>
        <source>The details name the host that the certificate belongs to: Azure&apos;s ends in servicebus.windows.net or that of your cloud.</source>
        <translation>Los detalles indican el host al que pertenece el certificado: el de Azure termina en servicebus.windows.net o en el sufijo de su nube.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has been revoked</source>
        <translation>El certificado del hub se ha revocado</translation>
    </message>
    <message>
        <source>Its issuer no longer stands for this certificate.</source>
        <translation>Su emisor ya no responde por este certificado.</translation>
    </message>
    <message>
        <source>Go no further: the connection may be tampered with.</source>
        <translation>No siga adelante: la conexión puede estar manipulada.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network who issues the certificate named in the details.</source>
        <translation>Pregunte a quien gestione la red quién emite el certificado indicado en los detalles.</translation>
    </message>
    <message>
        <source>The issuer in the details: if it is not Microsoft or DigiCert, something between answers.</source>
        <translation>El emisor que figura en los detalles: si no es Microsoft ni DigiCert, responde algo en el camino.</translation>
    </message>
    <message>
        <source>The certificate is too weak to be trusted</source>
        <translation>El certificado es demasiado débil para ser de confianza</translation>
    </message>
    <message>
        <source>Key or signature of the certificate are below what this computer accepts. Azure&apos;s own are not: something between here and Azure answers.</source>
        <translation>La clave o la firma del certificado están por debajo de lo que acepta este equipo. Los de Azure no lo están: responde algo entre este equipo y Azure.</translation>
    </message>
    <message>
        <source>Ask whoever runs the network&apos;s TLS inspection for a stronger certificate.</source>
        <translation>Pida un certificado más fuerte a quien gestione la inspección TLS de la red.</translation>
    </message>
    <message>
        <source>The issuer in the details is not Microsoft or DigiCert.</source>
        <translation>El emisor que figura en los detalles no es Microsoft ni DigiCert.</translation>
    </message>
    <message>
        <source>The CA file cannot be used</source>
        <translation>No se puede usar el archivo de CA</translation>
    </message>
    <message>
        <source>The file chosen for further certificates cannot be taken; what is wrong with it stands in the details.</source>
        <translation>No se puede usar el archivo elegido para certificados adicionales; el defecto se indica en los detalles.</translation>
    </message>
    <message>
        <source>Choose a PEM file: a text that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Elija un archivo PEM: un texto que empieza por -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>If it is binary (DER), turn it into one (openssl x509 -inform der -in FILE -out FILE.pem).</source>
        <translation>Si es binario (DER), conviértalo (openssl x509 -inform der -in FILE -out FILE.pem).</translation>
    </message>
    <message>
        <source>If your network does not inspect TLS, do without the CA file.</source>
        <translation>Si su red no inspecciona TLS, prescinda del archivo de CA.</translation>
    </message>
    <message>
        <source>Open the file in a text editor: it is missing, cut, or its first line is another.</source>
        <translation>Abra el archivo en un editor de texto: no existe, está cortado o su primera línea es otra.</translation>
    </message>
    <message>
        <source>What answers on this port does not speak TLS</source>
        <translation>Lo que responde en este puerto no habla TLS</translation>
    </message>
    <message>
        <source>Instead of the hub, a web proxy, a captive portal or another service answers here; its words stand in the details.</source>
        <translation>En lugar del hub responde aquí un proxy web, un portal cautivo u otro servicio; su texto figura en los detalles.</translation>
    </message>
    <message>
        <source>In a guest network open a web page in a browser: it may ask you to log in first.</source>
        <translation>En una red de invitados, abra una página web en un navegador: puede que primero le pida iniciar sesión.</translation>
    </message>
    <message>
        <source>The words in the details: HTTP/1.… is a web proxy or a captive portal.</source>
        <translation>El texto de los detalles: HTTP/1.… es un proxy web o un portal cautivo.</translation>
    </message>
    <message>
        <source>The other side only offers TLS that is too old</source>
        <translation>El otro extremo solo ofrece un TLS demasiado antiguo</translation>
    </message>
    <message>
        <source>Event Hubs speaks TLS 1.2 and newer; something between here and Azure does not.</source>
        <translation>Event Hubs habla TLS 1.2 y posteriores; algo entre este equipo y Azure, no.</translation>
    </message>
    <message>
        <source>In the Azure portal look at the namespace&apos;s minimum TLS version: 1.2 is right.</source>
        <translation>En el portal de Azure, mire la versión mínima de TLS del espacio de nombres: 1.2 es correcta.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate could not be verified</source>
        <translation>No se pudo verificar el certificado del hub</translation>
    </message>
    <message>
        <source>Issuer, name or date of the certificate do not fit; the client does not tell which.</source>
        <translation>El emisor, el nombre o la fecha del certificado no son correctos; el cliente no dice cuál.</translation>
    </message>
    <message>
        <source>Run the connection test: it tells which.</source>
        <translation>Ejecute la prueba de conexión: dice cuál.</translation>
    </message>
    <message>
        <source>The stage “Encryption” of the connection test shows issuer, name and dates.</source>
        <translation>La etapa «Cifrado» de la prueba de conexión muestra emisor, nombre y fechas.</translation>
    </message>
    <message>
        <source>if the issuer is neither Microsoft nor DigiCert</source>
        <translation>si el emisor no es ni Microsoft ni DigiCert</translation>
    </message>
    <message>
        <source>if the certificate names another host</source>
        <translation>si el certificado nombra otro host</translation>
    </message>
    <message>
        <source>if its last day is past, or the clock is ahead</source>
        <translation>si su último día ya pasó, o el reloj va adelantado</translation>
    </message>
    <message>
        <source>if its first day is to come, or the clock is behind</source>
        <translation>si su primer día aún no ha llegado, o el reloj va atrasado</translation>
    </message>
    <message>
        <source>The connection is cut as soon as encryption starts</source>
        <translation>La conexión se corta en cuanto empieza el cifrado</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here cuts it.</source>
        <translation>Desde otra red (el punto de acceso de un teléfono), la misma prueba llega más lejos: entonces la corta un firewall de aquí.</translation>
    </message>
    <message>
        <source>if host or port are of a server without TLS</source>
        <translation>si el host o el puerto son de un servidor sin TLS</translation>
    </message>
    <message>
        <source>The connection goes silent as soon as encryption starts</source>
        <translation>La conexión enmudece en cuanto empieza el cifrado</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the same test gets further: then a firewall here swallows it.</source>
        <translation>Desde otra red (el punto de acceso de un teléfono), la misma prueba llega más lejos: entonces la descarta un firewall de aquí.</translation>
    </message>
    <message>
        <source>The other side breaks off the encryption</source>
        <translation>El otro extremo interrumpe el cifrado</translation>
    </message>
    <message>
        <source>Both sides found no common way to encrypt, or the other side wants a client certificate, which Event Hubs never does.</source>
        <translation>Los dos extremos no encontraron una forma común de cifrar, o el otro pide un certificado de cliente, cosa que Event Hubs nunca hace.</translation>
    </message>
    <message>
        <source>if an old firewall or proxy stands between</source>
        <translation>si hay en medio un firewall o proxy antiguo</translation>
    </message>
    <message>
        <source>if the host is not an Event Hubs namespace</source>
        <translation>si el host no es un espacio de nombres de Event Hubs</translation>
    </message>
    <message>
        <source>Compare the host name with the one in the namespace&apos;s Overview in the Azure portal, for example rapid7idr.servicebus.windows.net.</source>
        <translation>Compare el nombre de host con el que figura en «Overview» (Información general) del espacio de nombres en el portal de Azure, por ejemplo rapid7idr.servicebus.windows.net.</translation>
    </message>
    <message>
        <source>Check the ending: servicebus.windows.net, or that of your cloud (servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn).</source>
        <translation>Compruebe la terminación: servicebus.windows.net, o la de su nube (servicebus.usgovcloudapi.net, servicebus.chinacloudapi.cn).</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Event Hubs, and compare the event hub name letter by letter; Rapid7&apos;s guide names it insights-operational-logs. Where it differs, change it in this connection.</source>
        <translation>En el portal de Azure, abra el espacio de nombres, «Event Hubs», y compare el nombre del Event Hub letra por letra; la guía de Rapid7 lo llama insights-operational-logs. Si difiere, cámbielo en esta conexión.</translation>
    </message>
    <message>
        <source>Check that this is the right namespace (the guide: “logged into the correct Event Hub instance”): its host name stands in the connection string.</source>
        <translation>Compruebe que este es el espacio de nombres correcto (en la guía: «logged into the correct Event Hub instance»): su nombre de host figura en la cadena de conexión.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies and your policy (for example R7InsightIDR; a policy that is not listed there is listed at the namespace), and copy &quot;Connection string–primary key&quot; again. If it is, letter by letter, the one in use, copying does not help: go on to the next step. If it differs, put it in here and test again.</source>
        <translation>En el portal de Azure, seleccione su Event Hub (o el espacio de nombres, si la directiva no figura allí), «Shared access policies» (Directivas de acceso compartido) y su directiva (por ejemplo R7InsightIDR), y copie de nuevo «Connection String Primary Key». Si es, letra por letra, la que está en uso, copiarla no ayuda: pase al paso siguiente. Si difiere, péguela aquí y repita la prueba.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and read two lines. If the pricing tier is Basic, which has no Kafka, have the subscription&apos;s owner raise it to Standard (it costs more). If Local Authentication is Disabled, have it enabled. Then test again.</source>
        <translation>En el portal de Azure, abra «Overview» (Información general) del espacio de nombres y lea dos líneas. Si «Pricing tier» es Basic, que no tiene Kafka, pida al propietario de la suscripción que lo suba a Standard (cuesta más). Si «Local Authentication» es Disabled, pida que se habilite. Después repita la prueba.</translation>
    </message>
    <message>
        <source>Copy the whole string, from Endpoint= to the end, and nothing else.</source>
        <translation>Copie la cadena completa, desde Endpoint= hasta el final, y nada más.</translation>
    </message>
    <message>
        <source>In the Azure portal select your event hub, Shared access policies and your policy; if it is not listed there, look under those of the namespace. Tick Listen and save: the connection string stays the same.</source>
        <translation>En el portal de Azure, seleccione su Event Hub, «Shared access policies» (Directivas de acceso compartido) y su directiva; si no figura allí, búsquela entre las del espacio de nombres. Marque Listen y guarde: la cadena de conexión sigue siendo la misma.</translation>
    </message>
    <message>
        <source>If the key was another one, update the Shared Access Key in InsightIDR too once this test passes: edit the event source and repeat Step 10 of “Set up Microsoft Azure in InsightIDR”.</source>
        <translation>Si la clave era otra, actualice también «Shared Access Key» en InsightIDR cuando se supere esta prueba: edite la fuente de eventos y repita el paso 10 («Step 10») de «Set up Microsoft Azure in InsightIDR».</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Overview and check that its pricing tier is Standard or above: Basic has no Kafka endpoint.</source>
        <translation>En el portal de Azure, abra «Overview» (Información general) del espacio de nombres y compruebe que «Pricing tier» sea Standard o superior: Basic no tiene punto de conexión de Kafka.</translation>
    </message>
    <message>
        <source>Check the port: Event Hubs uses 9093 for Kafka.</source>
        <translation>Compruebe el puerto: Event Hubs usa el 9093 para Kafka.</translation>
    </message>
    <message>
        <source>Set the connection up again from the connection string (File, Set Up a Connection).</source>
        <translation>Configure de nuevo la conexión a partir de la cadena de conexión («Archivo», «Configurar una conexión»).</translation>
    </message>
    <message>
        <source>Or use a connection string, as InsightIDR does.</source>
        <translation>O use una cadena de conexión, como hace InsightIDR.</translation>
    </message>
    <message>
        <source>Run the connection test on the collector&apos;s network as well: this one only proves the way from this computer.</source>
        <translation>Ejecute la prueba de conexión también en la red del collector: esta solo demuestra el camino desde este equipo.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s network connection and, where you use one, the VPN.</source>
        <translation>Compruebe la conexión de red de este equipo y, si usa una, la VPN.</translation>
    </message>
    <message>
        <source>Check the DNS servers of this computer (resolvectl status).</source>
        <translation>Compruebe los servidores DNS de este equipo (resolvectl status).</translation>
    </message>
    <message>
        <source>If the address is a private one, connect to the network (VPN) that holds the private endpoint.</source>
        <translation>Si la dirección es privada, conéctese a la red (VPN) que contiene el punto de conexión privado.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace, Networking, and see which networks and addresses are allowed.</source>
        <translation>En el portal de Azure, abra el espacio de nombres, «Networking» (Redes), y mire qué redes y direcciones se permiten.</translation>
    </message>
    <message>
        <source>Ask whether the firewall inspects the traffic (application control, TLS inspection) and exclude the namespace from it.</source>
        <translation>Pregunte si el firewall inspecciona el tráfico (control de aplicaciones, inspección TLS) y excluya de ello el espacio de nombres.</translation>
    </message>
    <message>
        <source>If your network inspects TLS, ask your IT security team for its root certificate as a PEM file and give it as the CA file of the connection (hubscope-cli: --ca-file FILE).</source>
        <translation>Si su red inspecciona TLS, pida a su departamento de seguridad informática el certificado raíz como archivo PEM e indíquelo como archivo de CA de la conexión (hubscope-cli: --ca-file FILE).</translation>
    </message>
    <message>
        <source>On this computer install the system&apos;s root certificates (package ca-certificates).</source>
        <translation>Instale en este equipo los certificados raíz del sistema (paquete ca-certificates).</translation>
    </message>
    <message>
        <source>Check date, time and time zone of this computer.</source>
        <translation>Compruebe fecha, hora y zona horaria de este equipo.</translation>
    </message>
    <message>
        <source>Run the connection test again.</source>
        <translation>Ejecute de nuevo la prueba de conexión.</translation>
    </message>
    <message>
        <source>Wait a minute, then run the connection test again.</source>
        <translation>Espere un minuto y ejecute de nuevo la prueba de conexión.</translation>
    </message>
    <message>
        <source>In the Azure portal open the namespace&apos;s Metrics and look for throttled requests and server errors.</source>
        <translation>En el portal de Azure, abra «Metrics» (Métricas) del espacio de nombres y busque solicitudes limitadas («Throttled Requests») y errores del servidor.</translation>
    </message>
    <message>
        <source>If it stays, look at Azure&apos;s service health for Event Hubs in the namespace&apos;s region.</source>
        <translation>Si persiste, mire el estado de servicio de Azure para Event Hubs en la región del espacio de nombres.</translation>
    </message>
    <message>
        <source>If it stays, send the report of the connection test to whoever runs the network or to support; it holds no key.</source>
        <translation>Si persiste, envíe el informe de la prueba de conexión a quien gestione la red o al soporte técnico; no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>Verify that you are logged into the correct Event Hub topic, which is to say that this is the hub Azure writes to: an export without a hub name makes one of its own for each category. If Event Hubs of the namespace lists hubs named insights-logs-…, the events are there.</source>
        <translation>Verifique que ha iniciado sesión en el topic de Event Hub correcto, es decir, que este es el hub en el que escribe Azure: una exportación sin nombre de hub crea uno propio para cada categoría. Si «Event Hubs» del espacio de nombres muestra hubs llamados insights-logs-…, los eventos están allí.</translation>
    </message>
    <message>
        <source>In the Azure portal open the diagnostic settings of the logs you want (activity: Monitor, Activity log, Export Activity Logs; sign-ins and audit: Microsoft Entra ID, Diagnostic settings). If none streams to this event hub, add one: choose the categories, then Stream to an event hub, this namespace and this hub.</source>
        <translation>En el portal de Azure, abra las configuraciones de diagnóstico de los logs que quiere (actividad: «Monitor», «Activity logs», «Export Activity Logs»; inicios de sesión y auditoría: Microsoft Entra ID, «Diagnostic settings»). Si ninguna transmite a este Event Hub, agregue una: elija las categorías y después «Stream to an event hub», este espacio de nombres y este hub.</translation>
    </message>
    <message>
        <source>Wait: a new export can take 15 minutes until its first event.</source>
        <translation>Espere: una exportación nueva puede tardar 15 minutos hasta su primer evento.</translation>
    </message>
    <message>
        <source>Make an event: list the shared access policies of the namespace (for the activity log), or sign in to the Azure portal once more (for sign-ins).</source>
        <translation>Provoque un evento: liste las directivas de acceso compartido del espacio de nombres (para el registro de actividad), o inicie sesión una vez más en el portal de Azure (para los inicios de sesión).</translation>
    </message>
    <message>
        <source>In the Azure portal open Monitor, Activity log, Export Activity Logs, and Diagnostic settings of Microsoft Entra ID.</source>
        <translation>En el portal de Azure, abra «Monitor», «Activity logs», «Export Activity Logs», y «Diagnostic settings» (Configuración de diagnóstico) de Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>Give every program that reads this event hub a consumer group of its own. The InsightIDR event source has no setting for it: change the other one.</source>
        <translation>Dé a cada programa que lee este Event Hub un grupo de consumidores propio. La fuente de eventos de InsightIDR no tiene ningún ajuste para ello: cambie el otro programa.</translation>
    </message>
    <message>
        <source>If another program shows this, mend it there: this one joins no consumer group.</source>
        <translation>Si esto lo muestra otro programa, corríjalo allí: este no se une a ningún grupo de consumidores.</translation>
    </message>
    <message>
        <source>if EntityPath in the string names another event hub</source>
        <translation>si EntityPath en la cadena indica otro Event Hub</translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows the pricing tier Basic</source>
        <translation>si «Overview» del espacio de nombres muestra «Pricing tier»: Basic</translation>
    </message>
    <message>
        <source>if the namespace&apos;s Overview shows Local Authentication as Disabled</source>
        <translation>si «Overview» del espacio de nombres muestra «Local Authentication» como Disabled</translation>
    </message>
    <message>
        <source>if the host is an alias that changed over to its second namespace</source>
        <translation>si el host es un alias que conmutó a su segundo espacio de nombres</translation>
    </message>
    <message>
        <source>if Metrics of the namespace show throttled requests at that time</source>
        <translation>si «Metrics» del espacio de nombres muestra solicitudes limitadas a esa hora</translation>
    </message>
    <message>
        <source>if Metrics show nothing: then the network holds it back</source>
        <translation>si «Metrics» no muestra nada: entonces es la red la que retiene los datos</translation>
    </message>
    <message>
        <source>Metrics of the namespace show throttled requests or server errors at that time.</source>
        <translation>«Metrics» del espacio de nombres muestra solicitudes limitadas o errores del servidor a esa hora.</translation>
    </message>
    <message>
        <source>From another network (a phone&apos;s hotspot) the encryption comes about.</source>
        <translation>Desde otra red (el punto de acceso de un teléfono), el cifrado se establece.</translation>
    </message>
    <message>
        <source>The newest messages in the event list show what was sent.</source>
        <translation>Los mensajes más recientes de la lista de eventos muestran qué se envió.</translation>
    </message>
    <message>
        <source>What is in the place of the events was not made by Hubscope</source>
        <translation>Lo que hay en el lugar de los eventos no lo creó Hubscope</translation>
    </message>
    <message>
        <source>The file named in the details is another program&apos;s, or the folder holds other things. Events are kept in a folder of their own, which only its owner can read, so nothing was touched.</source>
        <translation>El archivo indicado en los detalles es de otro programa, o la carpeta contiene otras cosas. Los eventos se almacenan en una carpeta propia que solo su propietario puede leer, así que no se ha tocado nada.</translation>
    </message>
    <message>
        <source>Choose a folder that is for the events alone, or move away what is there.</source>
        <translation>Elija una carpeta que sea solo para los eventos o mueva a otro lugar lo que hay ahí.</translation>
    </message>
    <message>
        <source>ls -A shows what is in the folder named in the details.</source>
        <translation>ls -A muestra lo que hay en la carpeta indicada en los detalles.</translation>
    </message>
    <message>
        <source>The folder for the events cannot be made</source>
        <translation>No se puede crear la carpeta para los eventos</translation>
    </message>
    <message>
        <source>A part of the path named in the details is a file, too long, or not there, so there can be no folder, however long one waits.</source>
        <translation>Una parte de la ruta indicada en los detalles es un archivo, es demasiado larga o no existe, así que ahí no puede haber una carpeta por mucho que se espere.</translation>
    </message>
    <message>
        <source>Choose another folder (hubscope-cli collect: --store DIR).</source>
        <translation>Elija otra carpeta (hubscope-cli collect: --store DIR).</translation>
    </message>
    <message>
        <source>The folder cannot be made by hand either (mkdir -p).</source>
        <translation>La carpeta tampoco se puede crear a mano (mkdir -p).</translation>
    </message>
    <message>
        <source>The hub is looked for on this computer itself, where no firewall or proxy stands between. What answers on port {port}, or does not, is a program here.</source>
        <translation>El hub se busca en este mismo equipo, sin ningún firewall ni proxy de por medio. Lo que responde en el puerto {port}, o no responde, es un programa de este equipo.</translation>
    </message>
    <message>
        <source>See whether the hub runs on this computer (a demo hub, an emulator, a relay).</source>
        <translation>Compruebe si el hub se está ejecutando en este equipo (un hub de demostración, un emulador, un reenvío).</translation>
    </message>
    <message>
        <source>Compare the port: {port} is asked for.</source>
        <translation>Compare el puerto: se pregunta al {port}.</translation>
    </message>
    <message>
        <source>Port {port} gives no answer</source>
        <translation>El puerto {port} no responde</translation>
    </message>
    <message>
        <source>Connections to the hub vanish without a reply. A firewall drops outbound connections over TCP port {port}, or the network only lets traffic out through a web proxy.</source>
        <translation>Las conexiones al hub desaparecen sin respuesta. Un firewall descarta las conexiones salientes por el puerto TCP {port}, o la red solo deja salir el tráfico a través de un proxy web.</translation>
    </message>
    <message>
        <source>A web proxy cannot carry this connection: ask for a direct way out on port {port}.</source>
        <translation>Un proxy web no puede transportar esta conexión: pida una salida directa por el puerto {port}.</translation>
    </message>
    <message>
        <source>Open https:// and the host name in a browser: if that answers while port {port} stays silent, the port is blocked.</source>
        <translation>Abra https:// y el nombre de host en un navegador: si eso responde mientras el puerto {port} sigue en silencio, el puerto está bloqueado.</translation>
    </message>
    <message>
        <source>Kafka on port {port} has no way around by port 443 and takes no web proxy. What a browser can reach does not prove that Kafka gets through.</source>
        <translation>Kafka en el puerto {port} no tiene alternativa por el puerto 443 y no admite un proxy web. Lo que alcanza un navegador no demuestra nada al respecto.</translation>
    </message>
    <message>
        <source>Ask for a direct way out on TCP port {port} to the namespace&apos;s host name, for this computer and the InsightIDR Collector.</source>
        <translation>Pida una salida directa por el puerto TCP {port} hacia el nombre de host del espacio de nombres, para este equipo y para el InsightIDR Collector.</translation>
    </message>
    <message>
        <source>If it happens every few minutes, ask whether a firewall ends idle connections on port {port}.</source>
        <translation>Si ocurre cada pocos minutos, pregunte si un firewall termina las conexiones inactivas en el puerto {port}.</translation>
    </message>
    <message>
        <source>The network rules of the Event Hubs namespace refused the sign-in. Port {port} is open and TLS works; the connection string may be right.</source>
        <translation>Las reglas de red del espacio de nombres de Event Hubs rechazaron el inicio de sesión. El puerto {port} está abierto y TLS funciona; la cadena de conexión puede ser correcta.</translation>
    </message>
    <message>
        <source>The namespace also answers by HTTPS, but not for this computer. Reading needs port {port} only, so this holds up nothing by itself.</source>
        <translation>El espacio de nombres también responde por HTTPS, pero no a este equipo. La lectura solo necesita el puerto {port}, así que esto por sí solo no impide nada.</translation>
    </message>
    <message>
        <source>If port {port} is closed as well, the host or this network&apos;s way out is the trouble: compare the host name, and ask for the firewall&apos;s log.</source>
        <translation>Si el puerto {port} también está cerrado, el problema es el host o la salida de esta red: compare el nombre de host y pida el log del firewall.</translation>
    </message>
    <message>
        <source>If port {port} works, nothing is to be done.</source>
        <translation>Si el puerto {port} funciona, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>If port {port} passes its own test of encryption, only web traffic is inspected and nothing is to be done.</source>
        <translation>Si el puerto {port} supera su propia prueba de cifrado, solo se inspecciona el tráfico web y no hay que hacer nada.</translation>
    </message>
    <message>
        <source>If port {port} works, nothing is to be done: the reader does not use port 443.</source>
        <translation>Si el puerto {port} funciona, no hay que hacer nada: el lector no usa el puerto 443.</translation>
    </message>
    <message>
        <source>Or ask for port {port} of the namespace to be excluded from inspection, here and for the InsightIDR Collector, which must trust the certificate as well.</source>
        <translation>O pida que se excluya de la inspección el puerto {port} del espacio de nombres, aquí y para el InsightIDR Collector, que también debe confiar en el certificado.</translation>
    </message>
    <message>
        <source>If its words begin with HTTP/, ask your network team to exempt the namespace and TCP port {port} from the web proxy, here and for the InsightIDR Collector: to open the port is not enough while the proxy answers.</source>
        <translation>Si su texto empieza por HTTP/, pida a su departamento de redes que exima del proxy web al espacio de nombres y al puerto TCP {port}, aquí y para el InsightIDR Collector: abrir el puerto no basta mientras responda el proxy.</translation>
    </message>
    <message>
        <source>Port {port} accepts the connection and then hangs up. A firewall that inspects traffic does this, and so does a server without TLS.</source>
        <translation>El puerto {port} acepta la conexión y después la cierra. Un firewall que inspecciona el tráfico hace esto, y también un servidor sin TLS.</translation>
    </message>
    <message>
        <source>Port {port} accepts the connection, but no answer to the start of TLS comes back. A firewall that inspects traffic swallows it.</source>
        <translation>El puerto {port} acepta la conexión, pero no vuelve ninguna respuesta al inicio de TLS. Un firewall que inspecciona el tráfico la descarta.</translation>
    </message>
    <message>
        <source>Check your firewall, or ask your network team: an outbound connection over TCP port {port} must be allowed, here and on your InsightIDR Collector.</source>
        <translation>Revise su firewall o pregunte a su departamento de redes: debe permitirse una conexión saliente por el puerto TCP {port}, aquí y en su InsightIDR Collector.</translation>
    </message>
    <message>
        <source>Ask whether a firewall or proxy inspects TLS on port {port}, and have it updated or port {port} excluded.</source>
        <translation>Pregunte si un firewall o proxy inspecciona TLS en el puerto {port}, y pida que se actualice o que se excluya el puerto {port}.</translation>
    </message>
    <message>
        <source>Ask whether a firewall between here and Azure inspects or limits connections on port {port}.</source>
        <translation>Pregunte si un firewall entre este equipo y Azure inspecciona o limita las conexiones en el puerto {port}.</translation>
    </message>
</context>
<context>
    <name>diagnose::TroubleshootingGuide</name>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>posible</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>Solución de problemas</translation>
    </message>
    <message>
        <source>What the connection test and the running program say, stage by stage: what it means, what to do, and what proves it. The first stage that fails is the one to mend first.</source>
        <translation>Lo que dicen la prueba de conexión y el programa en ejecución, etapa por etapa: qué significa, qué hacer y qué lo demuestra. La primera etapa que falla es la primera que hay que corregir.</translation>
    </message>
    <message>
        <source>The steps use the names of buttons and pages in Azure&apos;s portal and in Rapid7&apos;s guide.</source>
        <translation>Los pasos usan los nombres de botones y páginas del portal de Azure y de la guía de Rapid7.</translation>
    </message>
    <message>
        <source>“Certain” means that no other cause shows itself like this, “likely” that it is mostly this, “possible” that other causes are about as common; what it may be instead is named below it.</source>
        <translation>«Seguro» significa que nada más se manifiesta así; «probable», que casi siempre es esto; «posible», que otras causas son más o menos igual de frecuentes; debajo se indica qué puede ser en su lugar.</translation>
    </message>
    <message>
        <source>“Troubleshoot Common Issues” of the guide</source>
        <translation>«Troubleshoot Common Issues» de la guía</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Cadena de conexión</translation>
    </message>
    <message>
        <source>Azure cloud</source>
        <translation>Nube de Azure</translation>
    </message>
    <message>
        <source>Host name (DNS)</source>
        <translation>Nombre de host (DNS)</translation>
    </message>
    <message>
        <source>Port (TCP)</source>
        <translation>Puerto (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Web port and clock (HTTPS)</source>
        <translation>Puerto web y reloj (HTTPS)</translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation>Inicio de sesión (SASL)</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Permiso de escucha</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Sending samples</source>
        <translation>Envío de muestras</translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation>Almacenamiento de eventos</translation>
    </message>
    <message>
        <source>While connected</source>
        <translation>Durante la conexión</translation>
    </message>
    <message>
        <source>Only Azure&apos;s portal shows it</source>
        <translation>Solo lo muestra el portal de Azure</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
</context>
<context>
    <name>eventhub::lint</name>
    <message>
        <source>Nothing is to be done here: the mended string is used. Enter it in InsightIDR mended in the same way.</source>
        <translation>Aquí no hay que hacer nada: se usa la cadena corregida. En InsightIDR, introdúzcala sin este defecto.</translation>
    </message>
    <message>
        <source>A byte order mark was taken out.</source>
        <translation>Se quitó una marca de orden de bytes (BOM).</translation>
    </message>
    <message>
        <source>Invisible characters or special blanks were taken out.</source>
        <translation>Se quitaron caracteres invisibles o espacios especiales.</translation>
    </message>
    <message>
        <source>Line breaks or tabs were taken out.</source>
        <translation>Se quitaron saltos de línea o tabuladores.</translation>
    </message>
    <message>
        <source>Blanks inside the endpoint or the key were taken out.</source>
        <translation>Se quitaron espacios dentro del endpoint o de la clave.</translation>
    </message>
    <message>
        <source>Quotes around the string or one of its values were taken off.</source>
        <translation>Se quitaron las comillas que rodeaban la cadena o uno de sus valores.</translation>
    </message>
    <message>
        <source>Text before the connection string was left out.</source>
        <translation>Se omitió el texto anterior a la cadena de conexión.</translation>
    </message>
    <message>
        <source>HTML entities were turned back into characters.</source>
        <translation>Las entidades HTML se convirtieron de nuevo en caracteres.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s scheme is not sb; it is read as sb.</source>
        <translation>El esquema del endpoint no es sb; se lee como sb.</translation>
    </message>
    <message>
        <source>Parts of the string that mean nothing for Kafka and are not looked at: %1.</source>
        <translation>Partes de la cadena que no significan nada para Kafka y no se tienen en cuenta: %1.</translation>
    </message>
    <message>
        <source>Nothing is to be done if they belong there; otherwise copy the string again.</source>
        <translation>No hay que hacer nada si corresponden ahí; si no, copie la cadena de nuevo.</translation>
    </message>
    <message>
        <source>The endpoint names port %1; Event Hubs speaks Kafka on port 9093.</source>
        <translation>El endpoint indica el puerto %1; Event Hubs habla Kafka en el puerto 9093.</translation>
    </message>
    <message>
        <source>Take the port out of the endpoint unless a proxy or the emulator listens there.</source>
        <translation>Quite el puerto del endpoint, salvo que allí escuche un proxy o el emulador.</translation>
    </message>
    <message>
        <source>The policy RootManageSharedAccessKey may manage, send and listen in the whole namespace.</source>
        <translation>La directiva RootManageSharedAccessKey puede administrar, enviar y escuchar en todo el espacio de nombres.</translation>
    </message>
    <message>
        <source>Make a policy with the Listen claim only, for example R7InsightIDR, and use its connection string.</source>
        <translation>Cree una directiva que solo tenga el claim Listen, por ejemplo R7InsightIDR, y use su cadena de conexión.</translation>
    </message>
    <message>
        <source>The host is in none of Azure&apos;s known clouds.</source>
        <translation>El host no está en ninguna de las nubes conocidas de Azure.</translation>
    </message>
    <message>
        <source>Check the host name; it usually ends in servicebus.windows.net. A name of your own works only if the certificate fits it.</source>
        <translation>Compruebe el nombre de host; normalmente termina en servicebus.windows.net. Un nombre propio solo funciona si el certificado corresponde.</translation>
    </message>
    <message>
        <source>The host belongs to Microsoft Cloud Germany, which was closed in 2021.</source>
        <translation>El host pertenece a Microsoft Cloud Germany, que se cerró en 2021.</translation>
    </message>
    <message>
        <source>Use the connection string of a namespace in one of today&apos;s clouds.</source>
        <translation>Use la cadena de conexión de un espacio de nombres de una de las nubes actuales.</translation>
    </message>
    <message>
        <source>The host is the private link&apos;s own name, which the certificate does not fit.</source>
        <translation>El host es el nombre propio del enlace privado, al que no corresponde el certificado.</translation>
    </message>
    <message>
        <source>Use the namespace&apos;s usual name, without &quot;privatelink&quot;; your DNS leads it to the private address.</source>
        <translation>Use el nombre habitual del espacio de nombres, sin «privatelink»; su DNS lo lleva a la dirección privada.</translation>
    </message>
    <message>
        <source>The namespace&apos;s name has fewer than 6 characters; only the alias of a geo-recovery pair may.</source>
        <translation>El nombre del espacio de nombres tiene menos de 6 caracteres; eso solo se admite en el alias de un par de recuperación geográfica.</translation>
    </message>
    <message>
        <source>Check that the host name is whole.</source>
        <translation>Compruebe que el nombre de host esté completo.</translation>
    </message>
    <message>
        <source>The endpoint has a path, which means nothing here; it was left out.</source>
        <translation>El endpoint tiene una ruta, que aquí no significa nada; se omitió.</translation>
    </message>
    <message>
        <source>If it was to name the event hub, give that name as the event hub instead.</source>
        <translation>Si debía indicar el Event Hub, indique ese nombre como Event Hub.</translation>
    </message>
    <message>
        <source>The key has not the usual form of 44 characters that end in &quot;=&quot;; it may have been cut.</source>
        <translation>La clave no tiene la forma habitual de 44 caracteres que terminan en «=»; puede que se haya cortado.</translation>
    </message>
    <message>
        <source>Compare its end with the portal, or copy the whole connection string again.</source>
        <translation>Compare su final con el portal, o copie de nuevo la cadena de conexión completa.</translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator is neither true nor false; it is read as false.</source>
        <translation>UseDevelopmentEmulator no es ni true ni false; se lee como false.</translation>
    </message>
    <message>
        <source>Write UseDevelopmentEmulator=true for the emulator, or leave the part out.</source>
        <translation>Escriba UseDevelopmentEmulator=true para el emulador, u omita esa parte.</translation>
    </message>
    <message>
        <source>The string is for the emulator, which has no encryption, but its key looks like a real one.</source>
        <translation>La cadena es para el emulador, que no tiene cifrado, pero su clave parece real.</translation>
    </message>
    <message>
        <source>Use the emulator&apos;s own connection string, with the key SAS_KEY_VALUE.</source>
        <translation>Use la cadena de conexión propia del emulador, con la clave SAS_KEY_VALUE.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>The text is far too long for a connection string.</source>
        <translation>El texto es demasiado largo para una cadena de conexión.</translation>
    </message>
    <message>
        <source>The text holds characters that were damaged on the way.</source>
        <translation>El texto contiene caracteres que se dañaron por el camino.</translation>
    </message>
    <message>
        <source>The text holds control characters.</source>
        <translation>El texto contiene caracteres de control.</translation>
    </message>
    <message>
        <source>This looks like the key alone, not the connection string.</source>
        <translation>Esto parece solo la clave, no la cadena de conexión.</translation>
    </message>
    <message>
        <source>In the portal copy &quot;Connection string–primary key&quot; of the policy, not &quot;Primary key&quot;.</source>
        <translation>En el portal, copie «Connection string–primary key» de la directiva, no «Primary key».</translation>
    </message>
    <message>
        <source>This is a host name, not a connection string.</source>
        <translation>Esto es un nombre de host, no una cadena de conexión.</translation>
    </message>
    <message>
        <source>This is an address (URL), not a connection string.</source>
        <translation>Esto es una dirección (URL), no una cadena de conexión.</translation>
    </message>
    <message>
        <source>This is an Azure resource id, not a connection string.</source>
        <translation>Esto es un identificador de recurso de Azure, no una cadena de conexión.</translation>
    </message>
    <message>
        <source>This is an id (GUID), not a connection string.</source>
        <translation>Esto es un identificador (GUID), no una cadena de conexión.</translation>
    </message>
    <message>
        <source>This is JSON, not a connection string.</source>
        <translation>Esto es JSON, no una cadena de conexión.</translation>
    </message>
    <message>
        <source>Copy the value of &quot;primaryConnectionString&quot; alone, without its quotes.</source>
        <translation>Copie solo el valor de «primaryConnectionString», sin sus comillas.</translation>
    </message>
    <message>
        <source>This is a certificate or private key in PEM form, not a connection string.</source>
        <translation>Esto es un certificado o una clave privada en formato PEM, no una cadena de conexión.</translation>
    </message>
    <message>
        <source>This is a bearer token, not a connection string.</source>
        <translation>Esto es un token de portador (bearer), no una cadena de conexión.</translation>
    </message>
    <message>
        <source>This holds a SAS token (SharedAccessSignature), which Event Hubs does not accept over Kafka.</source>
        <translation>Esto contiene un token SAS (SharedAccessSignature), que Event Hubs no acepta por Kafka.</translation>
    </message>
    <message>
        <source>Copy the policy&apos;s connection string, with SharedAccessKeyName and SharedAccessKey.</source>
        <translation>Copie la cadena de conexión de la directiva, con SharedAccessKeyName y SharedAccessKey.</translation>
    </message>
    <message>
        <source>This is a connection string of an IoT Hub.</source>
        <translation>Esta es una cadena de conexión de un IoT Hub.</translation>
    </message>
    <message>
        <source>Open Built-in endpoints of the IoT Hub and copy the &quot;Event Hub-compatible endpoint&quot;, or use an event hub of your own.</source>
        <translation>Abra «Built-in endpoints» del IoT Hub y copie «Event Hub-compatible endpoint», o use un Event Hub propio.</translation>
    </message>
    <message>
        <source>This is a connection string of a storage account.</source>
        <translation>Esta es una cadena de conexión de una cuenta de almacenamiento.</translation>
    </message>
    <message>
        <source>This is a connection string of Cosmos DB or Azure Tables.</source>
        <translation>Esta es una cadena de conexión de Cosmos DB o Azure Tables.</translation>
    </message>
    <message>
        <source>This is a connection string of a database.</source>
        <translation>Esta es una cadena de conexión de una base de datos.</translation>
    </message>
    <message>
        <source>This is a connection string of Application Insights.</source>
        <translation>Esta es una cadena de conexión de Application Insights.</translation>
    </message>
    <message>
        <source>This is a connection string of App Configuration.</source>
        <translation>Esta es una cadena de conexión de App Configuration.</translation>
    </message>
    <message>
        <source>This is a connection string of another service (SignalR, Web PubSub or Communication Services).</source>
        <translation>Esta es una cadena de conexión de otro servicio (SignalR, Web PubSub o Communication Services).</translation>
    </message>
    <message>
        <source>This is a connection string of a Redis cache.</source>
        <translation>Esta es una cadena de conexión de una caché de Redis.</translation>
    </message>
    <message>
        <source>This string asks for a managed identity and holds no key.</source>
        <translation>Esta cadena pide una identidad administrada y no contiene ninguna clave.</translation>
    </message>
    <message>
        <source>These are properties of a Kafka client, not a connection string.</source>
        <translation>Estas son propiedades de un cliente de Kafka, no una cadena de conexión.</translation>
    </message>
    <message>
        <source>Copy the connection string alone: it is the value of sasl.password.</source>
        <translation>Copie solo la cadena de conexión: es el valor de sasl.password.</translation>
    </message>
    <message>
        <source>This is not an Event Hubs connection string.</source>
        <translation>Esta no es una cadena de conexión de Event Hubs.</translation>
    </message>
    <message>
        <source>More than one connection string was pasted.</source>
        <translation>Se pegó más de una cadena de conexión.</translation>
    </message>
    <message>
        <source>Paste one connection string alone.</source>
        <translation>Pegue una sola cadena de conexión.</translation>
    </message>
    <message>
        <source>A part of the string is not of the form name=value; the string may have been cut.</source>
        <translation>Una parte de la cadena no tiene la forma nombre=valor; puede que la cadena se haya cortado.</translation>
    </message>
    <message>
        <source>The part %1 is there twice.</source>
        <translation>La parte %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>If the text holds two connection strings, keep one of them whole; otherwise take one of the two parts out, or copy the string again.</source>
        <translation>Si el texto contiene dos cadenas de conexión, deje completa una de ellas; si no, quite una de las dos partes o copie la cadena de nuevo.</translation>
    </message>
    <message>
        <source>The part Endpoint is missing.</source>
        <translation>Falta la parte Endpoint.</translation>
    </message>
    <message>
        <source>The part Endpoint is empty.</source>
        <translation>La parte Endpoint está vacía.</translation>
    </message>
    <message>
        <source>The endpoint is not of the form sb://HOST/.</source>
        <translation>El endpoint no tiene la forma sb://HOST/.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s port is not a number from 1 to 65535.</source>
        <translation>El puerto del endpoint no es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Take the port out: 9093 is used.</source>
        <translation>Quite el puerto: se usa el 9093.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s host is not a host name: sb://HOST/ and a semicolon must stand there.</source>
        <translation>El host del endpoint no es un nombre de host: ahí deben figurar sb://HOST/ y un punto y coma.</translation>
    </message>
    <message>
        <source>The endpoint holds the cloud&apos;s domain without a namespace before it.</source>
        <translation>El endpoint contiene el dominio de la nube sin un espacio de nombres delante.</translation>
    </message>
    <message>
        <source>The host does not begin with the name of a namespace (a letter, then letters, digits and hyphens, at most 50, no hyphen at the end).</source>
        <translation>El host no empieza por el nombre de un espacio de nombres (una letra y después letras, dígitos y guiones; 50 como máximo, sin guion al final).</translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is missing.</source>
        <translation>Falta la parte SharedAccessKeyName.</translation>
    </message>
    <message>
        <source>The part SharedAccessKeyName is empty.</source>
        <translation>La parte SharedAccessKeyName está vacía.</translation>
    </message>
    <message>
        <source>SharedAccessKeyName is not the name of a policy (1 to 50 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation>SharedAccessKeyName no es el nombre de una directiva (de 1 a 50 letras, dígitos, «.», «-», «_»; una letra o un dígito al principio y al final).</translation>
    </message>
    <message>
        <source>SharedAccessKeyName holds what looks like a key.</source>
        <translation>SharedAccessKeyName contiene lo que parece una clave.</translation>
    </message>
    <message>
        <source>Write the policy&apos;s name there and the key after SharedAccessKey, or copy the string again.</source>
        <translation>Escriba ahí el nombre de la directiva y la clave detrás de SharedAccessKey, o copie la cadena de nuevo.</translation>
    </message>
    <message>
        <source>The part SharedAccessKey is missing.</source>
        <translation>Falta la parte SharedAccessKey.</translation>
    </message>
    <message>
        <source>The part SharedAccessKey is empty.</source>
        <translation>La parte SharedAccessKey está vacía.</translation>
    </message>
    <message>
        <source>The key is no base64: it holds characters that cannot stand in a key, or &quot;=&quot; in the wrong place, or other text follows it.</source>
        <translation>La clave no es base64: contiene caracteres que no pueden figurar en una clave, o «=» en un lugar incorrecto, o le sigue otro texto.</translation>
    </message>
    <message>
        <source>The part EntityPath is empty.</source>
        <translation>La parte EntityPath está vacía.</translation>
    </message>
    <message>
        <source>Take the part out, or write the event hub&apos;s name there.</source>
        <translation>Quite esa parte, o escriba ahí el nombre del Event Hub.</translation>
    </message>
    <message>
        <source>EntityPath is not the name of an event hub (1 to 256 letters, digits, &quot;.&quot;, &quot;-&quot;, &quot;_&quot;; a letter or digit first and last).</source>
        <translation>EntityPath no es el nombre de un Event Hub (de 1 a 256 letras, dígitos, «.», «-», «_»; una letra o un dígito al principio y al final).</translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of the event hub, or take EntityPath out.</source>
        <translation>Copie la cadena de conexión de una directiva del Event Hub, o quite EntityPath.</translation>
    </message>
    <message>
        <source>EntityPath holds what looks like a key.</source>
        <translation>EntityPath contiene lo que parece una clave.</translation>
    </message>
    <message>
        <source>Write the event hub&apos;s name there, or copy the string again.</source>
        <translation>Escriba ahí el nombre del Event Hub, o copie la cadena de nuevo.</translation>
    </message>
    <message>
        <source>The string is for the event hub &quot;%1&quot;, but &quot;%2&quot; shall be read.</source>
        <translation>La cadena es para el Event Hub «%1», pero se quiere leer «%2».</translation>
    </message>
    <message>
        <source>Copy the connection string of a policy of that event hub or of the namespace, or read the event hub that the string is for.</source>
        <translation>Copie la cadena de conexión de una directiva de ese Event Hub o del espacio de nombres, o lea el Event Hub para el que es la cadena.</translation>
    </message>
    <message>
        <source>UseDevelopmentEmulator=true stands in the string of a real namespace; the key would travel unencrypted.</source>
        <translation>UseDevelopmentEmulator=true figura en la cadena de un espacio de nombres real; la clave viajaría sin cifrar.</translation>
    </message>
    <message>
        <source>Take UseDevelopmentEmulator out of the string.</source>
        <translation>Quite UseDevelopmentEmulator de la cadena.</translation>
    </message>
    <message>
        <source>The part UseDevelopmentEmulator is empty.</source>
        <translation>La parte UseDevelopmentEmulator está vacía.</translation>
    </message>
    <message>
        <source>In the Azure portal open the event hub, Shared access policies, your policy, and copy &quot;Connection string–primary key&quot;.</source>
        <translation>En el portal de Azure, abra el Event Hub, «Shared access policies» (Directivas de acceso compartido), su directiva, y copie «Connection string–primary key».</translation>
    </message>
</context>
<context>
    <name>hubscope::common::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
        <translation>Nada más se manifiesta así.</translation>
    </message>
    <message>
        <source>This is the likeliest cause.</source>
        <translation>Esta es la causa más probable.</translation>
    </message>
    <message>
        <source>Other causes show themselves like this, too.</source>
        <translation>También otras causas se manifiestan así.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>It may also be, the likeliest first:</source>
        <translation>También puede ser, de más a menos probable:</translation>
    </message>
    <message>
        <source>How you can tell</source>
        <translation>Cómo saberlo</translation>
    </message>
    <message>
        <source>How you can tell: %1</source>
        <translation>Cómo saberlo: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::common::StageList</name>
    <message>
        <source>Stages of the connection test</source>
        <translation>Etapas de la prueba de conexión</translation>
    </message>
    <message>
        <source>&amp;Run This Stage Again</source>
        <translation>&amp;Repetir esta etapa</translation>
    </message>
    <message>
        <source>Finished stages</source>
        <translation>Etapas terminadas</translation>
    </message>
    <message>
        <source>Details of the chosen stage</source>
        <translation>Detalles de la etapa elegida</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Run This Sta&amp;ge Again</source>
        <translation>Re&amp;petir esta etapa</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v de %m</translation>
    </message>
    <message>
        <source>Stage %1 of %2 failed</source>
        <translation>La etapa %1 de %2 falló</translation>
    </message>
    <message>
        <source>The test is starting</source>
        <translation>La prueba se está iniciando</translation>
    </message>
    <message>
        <source>Testing stage %1 of %2</source>
        <translation>Probando la etapa %1 de %2</translation>
    </message>
    <message>
        <source>The test was stopped before its end</source>
        <translation>La prueba se detuvo antes de terminar</translation>
    </message>
    <message numerus="yes">
        <source>The connection works, with %n warning(s)</source>
        <translation>
            <numerusform>La conexión funciona, con %n advertencia</numerusform>
            <numerusform>La conexión funciona, con %n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Choose a stage to see its details.</source>
        <translation>Elija una etapa para ver sus detalles.</translation>
    </message>
</context>
<context>
    <name>hubscope::common::StatusGlyph</name>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconectando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
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
            <numerusform>%1 evento</numerusform>
            <numerusform>%1 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more event(s)</source>
        <translation>
            <numerusform>%1 evento más</numerusform>
            <numerusform>%1 eventos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::ConnectionNotices</name>
    <message>
        <source>Reading has stopped: %1</source>
        <translation>La lectura se ha detenido: %1</translation>
    </message>
    <message>
        <source>Connection lost: %1</source>
        <translation>Conexión perdida: %1</translation>
    </message>
    <message>
        <source>Hubscope goes on trying.</source>
        <translation>Hubscope lo sigue intentando.</translation>
    </message>
    <message>
        <source>Connection restored: %1</source>
        <translation>Conexión restablecida: %1</translation>
    </message>
    <message>
        <source>Reading goes on where it was.</source>
        <translation>La lectura continúa donde estaba.</translation>
    </message>
</context>
<context>
    <name>hubscope::models::DiagnosticsModel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message numerus="yes">
        <source>Active: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>Activa: %1, vista %n vez, la última: %2</numerusform>
            <numerusform>Activa: %1, vista %n veces, la última: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended: %1, seen %n time(s), last at %2</source>
        <translation>
            <numerusform>Inactiva: %1, vista %n vez, la última: %2</numerusform>
            <numerusform>Inactiva: %1, vista %n veces, la última: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::GapModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and on</source>
        <translation>%1 en adelante</translation>
    </message>
</context>
<context>
    <name>hubscope::models::LogSetModel</name>
    <message>
        <source>%1: no event yet</source>
        <translation>%1: todavía sin eventos</translation>
    </message>
    <message>
        <source>not sent to InsightIDR</source>
        <translation>no se envía a InsightIDR</translation>
    </message>
    <message>
        <source>the table shows only these</source>
        <translation>la tabla muestra solo estos</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 event(s), %3, last %4</source>
        <translation>
            <numerusform>%1: %2 evento, %3, último: %4</numerusform>
            <numerusform>%1: %2 eventos, %3, último: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::NotificationsModel</name>
    <message>
        <source>%1 in %2 min</source>
        <translation>%1 en %2 min</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
</context>
<context>
    <name>hubscope::models::PartitionModel</name>
    <message>
        <source>Oldest offset that the hub still holds: %1</source>
        <translation>Offset más antiguo que el hub todavía conserva: %1</translation>
    </message>
    <message>
        <source>Partition %1: position %2, end %3, lag %4, %5</source>
        <translation>Partición %1: posición %2, fin %3, retraso %4, %5</translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTableModel</name>
    <message>
        <source>added</source>
        <translation>agregada</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editada</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movida</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>todavía sin aplicar</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1, %2: to %3, %4 hit(s)</source>
        <translation>
            <numerusform>Regla %1, %2: a %3, %4 coincidencia</numerusform>
            <numerusform>Regla %1, %2: a %3, %4 coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::RuleTryOut</name>
    <message>
        <source>No events are held yet, so there is nothing to try the rules on.</source>
        <translation>Todavía no hay eventos en memoria, así que no hay nada con lo que probar las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) move(s) from %1 to %2</source>
        <translation>
            <numerusform>%n evento pasa de %1 a %2</numerusform>
            <numerusform>%n eventos pasan de %1 a %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) stay(s) in the log set, but by another rule</source>
        <translation>
            <numerusform>%n evento permanece en el conjunto de logs, pero por otra regla</numerusform>
            <numerusform>%n eventos permanecen en el conjunto de logs, pero por otra regla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) meet(s) no rule and land(s) in Unparsed Data</source>
        <translation>
            <numerusform>%n evento no cumple ninguna regla y va a parar a Unparsed Data</numerusform>
            <numerusform>%n eventos no cumplen ninguna regla y van a parar a Unparsed Data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the last %1 event(s) moves to another log set.</source>
        <translation>
            <numerusform>El último %1 evento no pasa a otro conjunto de logs.</numerusform>
            <numerusform>Ninguno de los últimos %1 eventos pasa a otro conjunto de logs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the last %1 event(s)</source>
        <translation>
            <numerusform>del último %1 evento</numerusform>
            <numerusform>de los últimos %1 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 move(s) to another log set.</source>
        <extracomment>%1 is &quot;of the last 12 events&quot;.</extracomment>
        <translation>
            <numerusform>%n %1 pasa a otro conjunto de logs.</numerusform>
            <numerusform>%n %1 pasan a otro conjunto de logs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::models::SampleModel</name>
    <message>
        <source>no rule holds</source>
        <translation>ninguna regla se cumple</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Did not come back</source>
        <translation>No ha vuelto</translation>
    </message>
    <message>
        <source>Came back changed</source>
        <translation>Volvió alterada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>%1, into %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 after %3, sorted by %4</source>
        <translation>%1: %2 tras %3, clasificada por %4</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>De vuelta</translation>
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
        <translation>Hub de demostración</translation>
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
        <translation>Acerca de Hubscope</translation>
    </message>
    <message>
        <source>&amp;Hubscope</source>
        <translation>&amp;Hubscope</translation>
    </message>
    <message>
        <source>L&amp;ibraries</source>
        <translation>&amp;Bibliotecas</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3</source>
        <translation>GNU General Public License, versión 3</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Third-party software and its licences</source>
        <translation>Software de terceros y sus licencias</translation>
    </message>
    <message>
        <source>&amp;Third-Party Software</source>
        <translation>&amp;Software de terceros</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hubscope %1</source>
        <translation>Hubscope %1</translation>
    </message>
    <message>
        <source>Sets up, tests and watches the path of Azure logs into InsightIDR.</source>
        <translation>Configura, comprueba y vigila el camino de los logs de Azure hacia InsightIDR.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. © 2026 The Hubscope developers.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o posterior. Sin ninguna garantía. © 2026 The Hubscope developers.</translation>
    </message>
    <message>
        <source>Not made or endorsed by Rapid7 or Microsoft; InsightIDR and Azure are names of theirs.</source>
        <translation>No lo han hecho ni lo avalan Rapid7 ni Microsoft; InsightIDR y Azure son nombres suyos.</translation>
    </message>
    <message>
        <source>Libraries, their versions and licences</source>
        <translation>Bibliotecas, sus versiones y licencias</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::AlertsPanel</name>
    <message>
        <source>Add Rule…</source>
        <translation>Agregar regla…</translation>
    </message>
    <message>
        <source>Say which events you want to be told of</source>
        <translation>Indicar de qué eventos quiere recibir aviso</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>Mostrar en la lista</translation>
    </message>
    <message>
        <source>Go to the alert&apos;s first event in the live list</source>
        <translation>Ir al primer evento de la alerta en la lista en vivo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for all events of the alert</source>
        <translation>Buscar todos los eventos de la alerta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty the list of alerts; no event is touched</source>
        <translation>Vaciar la lista de alertas; no se toca ningún evento</translation>
    </message>
    <message>
        <source>What stood in the file of the rules and was not understood is kept as %1</source>
        <translation>Lo que figuraba en el archivo de reglas y no se entendió se conserva como %1</translation>
    </message>
    <message>
        <source>Alerts, the newest first</source>
        <translation>Alertas, la más reciente primero</translation>
    </message>
    <message>
        <source>No event has met a rule yet</source>
        <translation>Ningún evento ha cumplido todavía una regla</translation>
    </message>
    <message>
        <source>What comes from now on is looked at. The first event that meets a rule makes an alert here, and your desktop tells you of it.</source>
        <translation>Se examina lo que llega a partir de ahora. El primer evento que cumple una regla genera aquí una alerta, y su escritorio le avisa.</translation>
    </message>
    <message>
        <source>No notification rule is on</source>
        <translation>Ninguna regla de notificación está activa</translation>
    </message>
    <message>
        <source>Rules stay off until you switch them on: open the list of rules and check those that you want to be told of.</source>
        <translation>Las reglas permanecen inactivas hasta que usted las activa: abra la lista de reglas y marque aquellas de las que quiere recibir aviso.</translation>
    </message>
    <message>
        <source>Be told of events as they come</source>
        <translation>Reciba avisos de los eventos según llegan</translation>
    </message>
    <message>
        <source>A notification rule is a query: each event that fits it raises an alert here and a notification on your desktop, no more often than you allow.</source>
        <translation>Una regla de notificación es una consulta: cada evento que la cumple genera aquí una alerta y en su escritorio una notificación, con la frecuencia máxima que usted permita.</translation>
    </message>
    <message>
        <source>Reading the rules of this profile</source>
        <translation>Leyendo las reglas de este perfil</translation>
    </message>
    <message>
        <source>This desktop shows no notifications; alerts are listed here all the same</source>
        <translation>Este escritorio no muestra notificaciones; de todos modos, las alertas figuran aquí</translation>
    </message>
    <message>
        <source>No notification rules</source>
        <translation>Sin reglas de notificación</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s), none is on</source>
        <translation>
            <numerusform>%n regla, no activa</numerusform>
            <numerusform>%n reglas, ninguna activa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s) on</source>
        <translation>
            <numerusform>%1 de %n regla activa</numerusform>
            <numerusform>%1 de %n reglas activas</numerusform>
        </translation>
    </message>
    <message>
        <source>No notification rule is in force: %1 cannot be read, %2. The first rule that you add keeps that file aside.</source>
        <translation>No rige ninguna regla de notificación: no se puede leer %1, %2. La primera regla que agregue hace que se aparte ese archivo.</translation>
    </message>
    <message>
        <source>What comes from now on is looked at. The first event that meets a rule makes an alert here.</source>
        <translation>Se examina lo que llega a partir de ahora. El primer evento que cumple una regla genera aquí una alerta.</translation>
    </message>
    <message>
        <source>A notification rule is a query: each event that fits it raises an alert here, no more often than you allow.</source>
        <translation>Una regla de notificación es una consulta: cada evento que la cumple genera aquí una alerta, con la frecuencia máxima que usted permita.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) were not looked at and raised no alert: the rules are slower than what comes. Tests of log set, result or category are fast.</source>
        <translation>
            <numerusform>No se examinó %1 evento, que no generó ninguna alerta: las reglas son más lentas que lo que llega. Las condiciones de conjunto de logs, resultado o categoría son rápidas.</numerusform>
            <numerusform>No se examinaron %1 eventos, que no generaron ninguna alerta: las reglas son más lentas que lo que llega. Las condiciones de conjunto de logs, resultado o categoría son rápidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::BodyView</name>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Preparing the whole text…</source>
        <translation>Preparando el texto completo…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
    <message>
        <source>%1 of the text are here…</source>
        <translation>Ya hay %1 del texto…</translation>
    </message>
    <message>
        <source>The whole text, without colours</source>
        <translation>El texto completo, sin colores</translation>
    </message>
    <message numerus="yes">
        <source>%1 match(es)</source>
        <translation>
            <numerusform>%1 coincidencia</numerusform>
            <numerusform>%1 coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ClientLogView</name>
    <message>
        <source>Log of the Kafka client</source>
        <translation>Log del cliente de Kafka</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Nivel</translation>
    </message>
    <message>
        <source>Level of the client&apos;s log</source>
        <translation>Nivel del log del cliente</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all</source>
        <translation>Copiar las líneas elegidas, o todas</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Vac&amp;iar</translation>
    </message>
    <message>
        <source>Clear the client&apos;s log</source>
        <translation>Vaciar el log del cliente</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionPanel</name>
    <message>
        <source>Nothing is connected</source>
        <translation>No hay ninguna conexión</translation>
    </message>
    <message>
        <source>Connect to a saved event hub, set up a connection, or try the demo hub. Then this shows where reading stands in each partition.</source>
        <translation>Conéctese a un Event Hub guardado, configure una conexión o pruebe el hub de demostración. Después se muestra aquí por dónde va la lectura en cada partición.</translation>
    </message>
    <message>
        <source>List all gaps and export them</source>
        <translation>Ver todos los huecos y exportarlos</translation>
    </message>
    <message>
        <source>Partitions of the event hub</source>
        <translation>Particiones del Event Hub</translation>
    </message>
    <message>
        <source>Host %1 · event hub %2</source>
        <translation>Host %1 · Event Hub %2</translation>
    </message>
    <message>
        <source>Host %1 · event hub %2 · policy %3</source>
        <translation>Host %1 · Event Hub %2 · directiva %3</translation>
    </message>
    <message>
        <source>Events are not kept</source>
        <translation>Los eventos no se almacenan</translation>
    </message>
    <message>
        <source>The kept events are being opened</source>
        <translation>Se están abriendo los eventos almacenados</translation>
    </message>
    <message>
        <source>Each event is kept before it is shown</source>
        <translation>Cada evento se almacena antes de mostrarse</translation>
    </message>
    <message>
        <source>Reading waits: %1</source>
        <translation>Lectura en espera: %1</translation>
    </message>
    <message>
        <source>Shown only: %1</source>
        <translation>Solo se muestran: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;List and Export %1 Gap(s)…</source>
        <translation>
            <numerusform>Ver y exportar %1 &amp;hueco…</numerusform>
            <numerusform>Ver y exportar %1 &amp;huecos…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting in the hub</source>
        <translation>%1 en espera en el hub</translation>
    </message>
    <message>
        <source>newest taken by the hub %1</source>
        <translation>el más reciente lo recibió el hub %1</translation>
    </message>
    <message>
        <source>events held back, the window is catching up</source>
        <translation>a la espera: la ventana se está poniendo al día</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ConnectionTestPanel</name>
    <message>
        <source>&amp;Run Test</source>
        <translation>&amp;Ejecutar prueba</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Cop&amp;y Report</source>
        <translation>Copiar &amp;informe</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Detener la prueba</translation>
    </message>
    <message>
        <source>The test proves the way from this computer, not that of the InsightIDR collector.</source>
        <translation>La prueba demuestra el camino desde este equipo, no el del collector de InsightIDR.</translation>
    </message>
    <message>
        <source>Run the test to check the whole way to the event hub, step by step</source>
        <translation>Ejecute la prueba para comprobar paso a paso todo el camino hasta el Event Hub</translation>
    </message>
    <message>
        <source>Choose or set up a connection first; then its way can be tested</source>
        <translation>Elija o configure primero una conexión; después se podrá probar su camino</translation>
    </message>
    <message>
        <source>Report copied; keys removed</source>
        <translation>Informe copiado; claves quitadas</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Report saved; keys removed</source>
        <translation>Informe guardado; claves quitadas</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>El informe no se guardó: %1</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Repetir prueba</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::DiagnosticsPanel</name>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>Client Log</source>
        <translation>Log del cliente</translation>
    </message>
    <message>
        <source>Gaps (%1)</source>
        <translation>Huecos (%1)</translation>
    </message>
    <message>
        <source>Causes, active ones first</source>
        <translation>Causas, las activas primero</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nada que notificar</translation>
    </message>
    <message>
        <source>What goes wrong with the connection appears here, with its cause and what to do about it. To check the whole way to the event hub, test the connection.</source>
        <translation>Lo que falla en la conexión aparece aquí, con su causa y lo que hay que hacer. Para comprobar todo el camino hasta el Event Hub, pruebe la conexión.</translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation>Texto del cliente o del servidor, tal como llegó</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this cause as text</source>
        <translation>Copiar esta causa como texto</translation>
    </message>
    <message numerus="yes">
        <source>%1. Seen %n time(s), first %2, last %3 (%4).</source>
        <translation>
            <numerusform>%1. Vista %n vez, la primera: %2, la última: %3 (%4).</numerusform>
            <numerusform>%1. Vista %n veces, la primera: %2, la última: %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>The chosen cause</source>
        <translation>La causa elegida</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Inactiva</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EmptyPage</name>
    <message numerus="yes">
        <source>%n event(s) are held and none of them passes.</source>
        <translation>
            <numerusform>Hay %n evento en memoria y no pasa el filtro.</numerusform>
            <numerusform>Hay %n eventos en memoria y ninguno pasa el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>No event fits the filter</source>
        <translation>Ningún evento cumple el filtro</translation>
    </message>
    <message>
        <source>Not reading</source>
        <translation>Sin lectura</translation>
    </message>
    <message>
        <source>“%1” is not being read. Nothing in the hub is lost by that.</source>
        <translation>«%1» no se está leyendo. No por ello se pierde nada en el hub.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Choose a connection in the toolbar, or set up another one.</source>
        <translation>Elija una conexión en la barra de herramientas, o configure otra.</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Todavía no hay ninguna conexión</translation>
    </message>
    <message>
        <source>See the Azure logs that InsightIDR collects, and where each of them lands.</source>
        <translation>Vea los logs de Azure que recopila InsightIDR, y adónde va a parar cada uno.</translation>
    </message>
    <message>
        <source>Looking for the key of “%1”</source>
        <translation>Buscando la clave de «%1»</translation>
    </message>
    <message>
        <source>The keychain of this computer is asked; it may want to be unlocked.</source>
        <translation>Se consulta el llavero de este equipo; puede que haya que desbloquearlo.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>Connected to %1, waiting for the first event</source>
        <translation>Conectado a %1, esperando el primer evento</translation>
    </message>
    <message>
        <source>Reading from now on: events that came before are not shown.</source>
        <translation>Se lee a partir de ahora: no se muestran los eventos anteriores.</translation>
    </message>
    <message>
        <source>Connected to %1, no event for %2.</source>
        <translation>Conectado a %1, sin eventos desde hace %2.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>The view was cleared</source>
        <translation>Se vació la vista</translation>
    </message>
    <message>
        <source>New events appear here as they come.</source>
        <translation>Los eventos nuevos aparecen aquí según llegan.</translation>
    </message>
    <message numerus="yes">
        <source>Filtering %1 event(s)…</source>
        <translation>
            <numerusform>Filtrando %1 evento…</numerusform>
            <numerusform>Filtrando %1 eventos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected to %1 (%2, port %3) yet; trying goes on.</source>
        <translation>Aún sin conexión con %1 (%2, puerto %3); se sigue intentando.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost; trying goes on.</source>
        <translation>Se perdió la conexión con %1; se sigue intentando.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventDetailPanel</name>
    <message>
        <source>No rule holds for this event, so it is Unparsed Data.</source>
        <translation>Ninguna regla se cumple para este evento, así que es Unparsed Data.</translation>
    </message>
    <message>
        <source>%1 (rule %2, your own)</source>
        <translation>%1 (regla %2, propia)</translation>
    </message>
    <message>
        <source>%1 (rule %2, published by Rapid7)</source>
        <translation>%1 (regla %2, publicada por Rapid7)</translation>
    </message>
    <message>
        <source>%1 (rule %2, our judgement)</source>
        <translation>%1 (regla %2, nuestro criterio)</translation>
    </message>
    <message>
        <source>Choose an event in the list to see all of it.</source>
        <translation>Elija un evento de la lista para verlo entero.</translation>
    </message>
    <message>
        <source>Copy Event</source>
        <translation>Copiar evento</translation>
    </message>
    <message>
        <source>Copy the event as JSON, in InsightIDR&apos;s shape</source>
        <translation>Copiar el evento como JSON, en el formato de InsightIDR</translation>
    </message>
    <message>
        <source>Show the rule of this event</source>
        <translation>Mostrar la regla de este evento</translation>
    </message>
    <message>
        <source>JSON of the record</source>
        <translation>JSON del registro</translation>
    </message>
    <message>
        <source>Record as it came</source>
        <translation>Registro tal como llegó</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>This record is not JSON. Raw shows it as it came.</source>
        <translation>Este registro no es JSON. «Original» lo muestra tal como llegó.</translation>
    </message>
    <message>
        <source>%1 %2 · partition %3, offset %4, record %5 · %6</source>
        <translation>%1 %2 · partición %3, offset %4, registro %5 · %6</translation>
    </message>
    <message>
        <source>Microsoft&apos;s page login.microsoftonline.com/error knows it.</source>
        <translation>La página de Microsoft login.microsoftonline.com/error lo explica.</translation>
    </message>
    <message>
        <source>Sign-in error %1: %2</source>
        <translation>Error de inicio de sesión %1: %2</translation>
    </message>
    <message>
        <source>Repaired: %1 (%2)</source>
        <translation>Reparado: %1 (%2)</translation>
    </message>
    <message>
        <source>Noted: %1 (%2)</source>
        <translation>Nota: %1 (%2)</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Oculto por el filtro</translation>
    </message>
    <message>
        <source>No longer in the live list</source>
        <translation>Ya no está en la lista en vivo</translation>
    </message>
    <message>
        <source>Save Record As</source>
        <translation>Guardar registro como</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The record was not saved.</source>
        <translation>El registro no se guardó.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTablePanel</name>
    <message>
        <source>Filter in LEQL: a word, or result = SUCCESS</source>
        <translation>Filtro en LEQL: una palabra, o result = SUCCESS</translation>
    </message>
    <message>
        <source>Filter events, in LEQL</source>
        <translation>Filtrar eventos, en LEQL</translation>
    </message>
    <message>
        <source>Words must stand in the event whole and in this case; where(word, loose) takes parts in any case (%1)</source>
        <translation>Las palabras deben figurar en el evento enteras y con las mismas mayúsculas; where(palabra, loose) admite partes sin distinguir mayúsculas (%1)</translation>
    </message>
    <message>
        <source>Filter events by log set</source>
        <translation>Filtrar eventos por conjunto de logs</translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation>Todos los conjuntos</translation>
    </message>
    <message>
        <source>Paused at %1 · %2 new</source>
        <translation>Pausada a las %1 · %2 nuevos</translation>
    </message>
    <message>
        <source>%1 older ones found no room</source>
        <translation>%1 más antiguos no cupieron</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Not reading: no new events arrive</source>
        <translation>Sin lectura: no llegan eventos nuevos</translation>
    </message>
    <message>
        <source>Following the newest event</source>
        <translation>Siguiendo el evento más reciente</translation>
    </message>
    <message>
        <source>Scrolled back: new events arrive below</source>
        <translation>Lista desplazada: los eventos nuevos llegan abajo</translation>
    </message>
    <message>
        <source>Follow Newest</source>
        <translation>Seguir lo más reciente</translation>
    </message>
    <message>
        <source>filtering %1…</source>
        <translation>filtrando %1…</translation>
    </message>
    <message>
        <source>%1 of %2 held match</source>
        <translation>coinciden %1 de %2 en memoria</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::EventTableView</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ExportBar</name>
    <message>
        <source>Cancel Export</source>
        <translation>Cancelar exportación</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export What Was Found</source>
        <translation>Exportar lo encontrado</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was made.</source>
        <translation>Se canceló la exportación; no se creó ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) written</source>
        <translation>
            <numerusform>%1 evento escrito</numerusform>
            <numerusform>%1 eventos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were written to %2</source>
        <translation>
            <numerusform>Se escribió %1 fila en %2</numerusform>
            <numerusform>Se escribieron %1 filas en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but a part of what is stored could not be read: %2</source>
        <translation>%1, pero no se pudo leer una parte de lo almacenado: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldList</name>
    <message>
        <source>Fields of the event</source>
        <translation>Campos del evento</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>&amp;Solo este valor</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>E&amp;xcluir este valor</translation>
    </message>
    <message>
        <source>&amp;Search for This Value</source>
        <translation>&amp;Buscar este valor</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::FieldModel</name>
    <message>
        <source>(Enter shows more)</source>
        <translation>(Enter muestra más)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::GapsView</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Gaps, the newest first</source>
        <translation>Huecos, el más reciente primero</translation>
    </message>
    <message>
        <source>Export all gaps to a file</source>
        <translation>Exportar todos los huecos a un archivo</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Sin huecos</translation>
    </message>
    <message>
        <source>Messages of the hub that could not be read are listed here, with their offsets and the reason.</source>
        <translation>Aquí figuran los mensajes del hub que no se pudieron leer, con sus offsets y el motivo.</translation>
    </message>
    <message>
        <source>Export Gaps</source>
        <translation>Exportar huecos</translation>
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
        <translation>Verificar la configuración</translation>
    </message>
    <message>
        <source>This shows that events come all the way.</source>
        <translation>Así se comprueba que los eventos recorren todo el camino.</translation>
    </message>
    <message>
        <source>In the list: pause or resume</source>
        <translation>En la lista: pausar o reanudar</translation>
    </message>
    <message>
        <source>In the list: follow the newest event</source>
        <translation>En la lista: seguir el evento más reciente</translation>
    </message>
    <message>
        <source>In the list: go to the event&apos;s panel</source>
        <translation>En la lista: ir al panel del evento</translation>
    </message>
    <message>
        <source>In a text: find next, find previous</source>
        <translation>En un texto: buscar siguiente, buscar anterior</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::InlineBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
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
            <numerusform>%n archivo dañado apartado, %1 en disco.</numerusform>
            <numerusform>%n archivos dañados apartados, %1 en disco.</numerusform>
        </translation>
    </message>
    <message>
        <source>No events are kept.</source>
        <translation>No hay eventos almacenados.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>&amp;Delete Stored Events…</source>
        <translation>&amp;Eliminar eventos almacenados…</translation>
    </message>
    <message>
        <source>Stored Events of %1</source>
        <translation>Eventos almacenados de %1</translation>
    </message>
    <message>
        <source>&amp;Keep events for</source>
        <translation>&amp;Conservar eventos durante</translation>
    </message>
    <message>
        <source>Days that events are kept</source>
        <translation>Días que se conservan los eventos</translation>
    </message>
    <message>
        <source>&amp;Use at most</source>
        <translation>&amp;Usar como máximo</translation>
    </message>
    <message>
        <source>Disk space that the store may use</source>
        <translation>Espacio en disco que puede usar el almacén</translation>
    </message>
    <message>
        <source>&amp;Leave free on the disk</source>
        <translation>&amp;Dejar libre en el disco</translation>
    </message>
    <message>
        <source>Disk space that stays free</source>
        <translation>Espacio en disco que queda libre</translation>
    </message>
    <message>
        <source>The oldest events go first. To leave space free, only what is older than a day goes.</source>
        <translation>Los eventos más antiguos se eliminan primero. Para dejar espacio libre solo se elimina lo que tiene más de un día.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete Stored Events</source>
        <translation>Eliminar eventos almacenados</translation>
    </message>
    <message>
        <source>Delete all stored events of this profile?</source>
        <translation>¿Eliminar todos los eventos almacenados de este perfil?</translation>
    </message>
    <message>
        <source>They are gone for good. Reading goes on where it is: what is deleted is not read again, even if the hub still holds it.</source>
        <translation>Se pierden definitivamente. La lectura continúa donde está: lo eliminado no se vuelve a leer, aunque el hub todavía lo conserve.</translation>
    </message>
    <message>
        <source>Delete Events</source>
        <translation>Eliminar eventos</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) from %2 to %3 (UTC), %4 on disk.</source>
        <translation>
            <numerusform>%1 evento de %2 a %3 (UTC), %4 en disco.</numerusform>
            <numerusform>%1 eventos de %2 a %3 (UTC), %4 en disco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::KeyDialog</name>
    <message>
        <source>Key of a Shared Access Policy</source>
        <translation>Clave de una directiva de acceso compartido</translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is needed to read the hub.</source>
        <translation>Se necesita la clave de la directiva «%1» en %2 para leer el hub.</translation>
    </message>
    <message>
        <source>&amp;Key or connection string:</source>
        <translation>&amp;Clave o cadena de conexión:</translation>
    </message>
    <message>
        <source>Use Key</source>
        <translation>Usar clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No key could be read from this.</source>
        <translation>No se pudo leer ninguna clave de este texto.</translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the profile reads from “%2”.</source>
        <translation>Esta cadena es para el espacio de nombres de «%1»; el perfil lee de «%2».</translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, the profile uses “%2”.</source>
        <translation>Esta cadena es para la directiva «%1»; el perfil usa «%2».</translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, the policy belongs to “%2”.</source>
        <translation>Esta cadena es para el Event Hub «%1»; la directiva pertenece a «%2».</translation>
    </message>
    <message>
        <source>Paste the string that fits, or change the profile.</source>
        <translation>Pegue la cadena que corresponde, o cambie el perfil.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LeqlEdit</name>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operador</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>cláusula</translation>
    </message>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <source>What fits here</source>
        <translation>Qué se puede escribir aquí</translation>
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
        <translation>no se envía</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>todavía sin eventos</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsButton</name>
    <message>
        <source>Log sets to search in</source>
        <translation>Conjuntos de logs en los que buscar</translation>
    </message>
    <message>
        <source>All Log Sets</source>
        <translation>Todos los conjuntos</translation>
    </message>
    <message numerus="yes">
        <source>%n Log Set(s)</source>
        <translation>
            <numerusform>%n conjunto</numerusform>
            <numerusform>%n conjuntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::LogSetsPanel</name>
    <message>
        <source>Show &amp;All</source>
        <translation>M&amp;ostrar todos</translation>
    </message>
    <message>
        <source>Log sets</source>
        <translation>Conjuntos de logs</translation>
    </message>
    <message>
        <source>Space shows only the events of the chosen log set, and all again.</source>
        <translation>La tecla Espacio muestra solo los eventos del conjunto de logs elegido; otra pulsación, todos de nuevo.</translation>
    </message>
    <message>
        <source>Show the events of all log sets</source>
        <translation>Mostrar los eventos de todos los conjuntos de logs</translation>
    </message>
    <message>
        <source>Log name: %1</source>
        <translation>Nombre del log: %1</translation>
    </message>
    <message>
        <source>Under this name InsightIDR&apos;s Log Search lists the events in each log set.</source>
        <translation>Con este nombre, Log Search de InsightIDR muestra los eventos en cada conjunto de logs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) · %2</source>
        <translation>
            <numerusform>%1 evento · %2</numerusform>
            <numerusform>%1 eventos · %2</numerusform>
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
        <translation>Eventos en vivo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Log Sets</source>
        <translation>Conjuntos de logs</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Main Toolbar</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <source>Diagnostics (%1)</source>
        <translation>Diagnóstico (%1)</translation>
    </message>
    <message>
        <source>Rules (changed)</source>
        <translation>Reglas (cambiadas)</translation>
    </message>
    <message>
        <source>The key of policy “%1” on %2 is still in the keychain. %3</source>
        <translation>La clave de la directiva «%1» en %2 sigue en el llavero. %3</translation>
    </message>
    <message>
        <source>%1 – Hubscope</source>
        <translation>%1 – Hubscope</translation>
    </message>
    <message>
        <source>&amp;Resume (%1 new)</source>
        <translation>Reanu&amp;dar (%1 nuevos)</translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation>&amp;Pausar la vista</translation>
    </message>
    <message>
        <source>Show Alerts</source>
        <translation>Mostrar alertas</translation>
    </message>
    <message>
        <source>Alerts (%1)</source>
        <translation>Alertas (%1)</translation>
    </message>
    <message>
        <source>The notification rules of this profile cannot be read (%1): no rule is in force.</source>
        <translation>No se pueden leer las reglas de notificación de este perfil (%1): no rige ninguna.</translation>
    </message>
    <message>
        <source>The live list has let this event go. Search finds it where events are stored.</source>
        <translation>La lista en vivo ya no contiene este evento. «Búsqueda» lo encuentra donde se almacenan eventos.</translation>
    </message>
    <message>
        <source>Show Diagnostics</source>
        <translation>Mostrar diagnóstico</translation>
    </message>
    <message>
        <source>Open Rules</source>
        <translation>Abrir reglas</translation>
    </message>
    <message>
        <source>The rules of this profile cannot be read (%1), so the built-in ones are in force.</source>
        <translation>No se pueden leer las reglas de este perfil (%1), así que rigen las integradas.</translation>
    </message>
    <message>
        <source>Close Window</source>
        <translation>Cerrar ventana</translation>
    </message>
    <message>
        <source>Events are being read. Read on while the window is closed?</source>
        <translation>Se están leyendo eventos. ¿Seguir leyendo con la ventana cerrada?</translation>
    </message>
    <message>
        <source>The icon in the tray brings the window back. Your choice is kept; Settings (Ctrl+,) changes it.</source>
        <translation>El icono de la bandeja recupera la ventana. Su elección se guarda; se cambia en «Ajustes» (Ctrl+,).</translation>
    </message>
    <message>
        <source>Read On in the Tray</source>
        <translation>Seguir leyendo en la bandeja</translation>
    </message>
    <message>
        <source>Quit Hubscope</source>
        <translation>Salir de Hubscope</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Crash Trace…</source>
        <translation>Traza del fallo…</translation>
    </message>
    <message>
        <source>Hubscope ended unexpectedly the last time. What led there was kept.</source>
        <translation>La última vez Hubscope terminó de forma inesperada. Se guardó lo que llevó a ello.</translation>
    </message>
    <message>
        <source>Crash Trace</source>
        <translation>Traza del fallo</translation>
    </message>
    <message>
        <source>The trace helps whoever mends the program.</source>
        <translation>La traza ayuda a quien repara el programa.</translation>
    </message>
    <message>
        <source>It holds versions, addresses in the program and where its libraries stand: no event, no key, no name of a hub.</source>
        <translation>Contiene versiones, direcciones dentro del programa y dónde están sus bibliotecas: ningún evento, ninguna clave, ningún nombre de hub.</translation>
    </message>
    <message>
        <source>Copy Trace</source>
        <translation>Copiar traza</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes when Hubscope starts anew.</source>
        <translation>El idioma cambia cuando Hubscope se inicia de nuevo.</translation>
    </message>
    <message>
        <source>Reading goes on where it is then.</source>
        <translation>Después, la lectura continúa donde estaba.</translation>
    </message>
    <message>
        <source>Restart Now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>The key is kept until Hubscope ends and asked for next time: %1. Saving the connection again keeps it, once there is an unlocked keychain.</source>
        <translation>La clave se conserva hasta que Hubscope termine y se pedirá la próxima vez: %1. Cuando haya un llavero desbloqueado, guardar la conexión de nuevo la conserva.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationEditor</name>
    <message>
        <source>&amp;On: tell me of these events as they come</source>
        <translation>&amp;Activa: avisarme de estos eventos según llegan</translation>
    </message>
    <message>
        <source>Add Notification Rule</source>
        <translation>Agregar regla de notificación</translation>
    </message>
    <message>
        <source>Edit Notification Rule</source>
        <translation>Editar regla de notificación</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation>Lo que pegó tiene %1 caracteres, más que cualquier consulta. No se insertó nada.</translation>
    </message>
    <message>
        <source>The query can be read. No events are held yet that it could be tried on.</source>
        <translation>La consulta se puede leer. Todavía no hay eventos en memoria con los que probarla.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What the notification is called, such as Failed admin sign-ins</source>
        <translation>Cómo se llama la notificación, por ejemplo: Inicios de sesión de administrador fallidos</translation>
    </message>
    <message>
        <source>Query, in LEQL</source>
        <translation>Consulta, en LEQL</translation>
    </message>
    <message>
        <source>Each event that fits the query raises an alert.</source>
        <translation>Cada evento que cumple la consulta genera una alerta.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation>Cons&amp;ulta:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Como &amp;máximo:</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>A&amp;gregar regla</translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation>Cam&amp;biar regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Number of notifications</source>
        <translation>Número de notificaciones</translation>
    </message>
    <message>
        <source>Span of time in minutes</source>
        <translation>Intervalo de tiempo en minutos</translation>
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
        <translation>Probando la consulta con los eventos más recientes</translation>
    </message>
    <message>
        <source>Give the rule a name: the notification begins with it.</source>
        <translation>Dé un nombre a la regla: la notificación empieza por él.</translation>
    </message>
    <message>
        <source>More events within that time are counted in the same alert, and you are told how many when it is over. A notification shows what the event says, on a locked screen too if the desktop does that.</source>
        <translation>Los demás eventos de ese intervalo se cuentan en la misma alerta y, cuando termina, se le dice cuántos fueron. Una notificación muestra lo que dice el evento, también en una pantalla bloqueada si el escritorio lo hace así.</translation>
    </message>
    <message numerus="yes">
        <source>Would have met %1 of the %2 newest event(s)</source>
        <translation>
            <numerusform>Habría coincidido con %1 del %2 evento más reciente</numerusform>
            <numerusform>Habría coincidido con %1 de los %2 eventos más recientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::NotificationsDialog</name>
    <message>
        <source>Notification Rules</source>
        <translation>Reglas de notificación</translation>
    </message>
    <message>
        <source>There are no notification rules</source>
        <translation>No hay reglas de notificación</translation>
    </message>
    <message>
        <source>Add one here, or choose Notify Me of These where a query shows what you want to be told of.</source>
        <translation>Agregue una aquí, o elija «Avisarme de estos» donde una consulta muestre aquello de lo que quiere recibir aviso.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rules are kept with the profile and are off until you check them.</source>
        <translation>Las reglas se guardan con el perfil y están inactivas hasta que usted las marca.</translation>
    </message>
    <message>
        <source>Rules are off until you check them. These last until Hubscope ends: there is no profile to keep them with.</source>
        <translation>Las reglas están inactivas hasta que usted las marca. Estas duran hasta que se cierre Hubscope: no hay ningún perfil con el que guardarlas.</translation>
    </message>
    <message>
        <source>Notification rules</source>
        <translation>Reglas de notificación</translation>
    </message>
    <message>
        <source>Space turns a rule on or off.</source>
        <translation>La tecla Espacio activa o desactiva una regla.</translation>
    </message>
    <message>
        <source>Remove Notification Rule</source>
        <translation>Quitar regla de notificación</translation>
    </message>
    <message>
        <source>Remove the rule “%1”?</source>
        <translation>¿Quitar la regla «%1»?</translation>
    </message>
    <message>
        <source>Alerts that it raised stay in the list.</source>
        <translation>Las alertas que generó permanecen en la lista.</translation>
    </message>
    <message>
        <source>Remove Rule</source>
        <translation>Quitar regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfileBox</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection to read; choosing another one switches</source>
        <translation>La conexión que se lee; al elegir otra se cambia a ella</translation>
    </message>
    <message>
        <source>Demo hub</source>
        <translation>Hub de demostración</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ProfilesDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>No profile is saved</source>
        <translation>No hay ningún perfil guardado</translation>
    </message>
    <message>
        <source>File → Set Up a Connection makes one; Import takes one that was exported.</source>
        <translation>«Archivo» → «Configurar una conexión» crea uno; «Importar» carga uno exportado.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Edi&amp;t…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Reno&amp;mbrar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Stored Events…</source>
        <translation>Eventos &amp;almacenados…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete Profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>¿Eliminar el perfil «%1»?</translation>
    </message>
    <message>
        <source>Its key goes from the keychain as well, unless another profile uses it. Nothing in Azure changes.</source>
        <translation>También se elimina su clave del llavero, salvo que la use otro perfil. En Azure no cambia nada.</translation>
    </message>
    <message>
        <source>Its stored events: %1
Deleted, they are gone for good. Kept, they stay in this folder, where hubscope-cli can search them: %2</source>
        <translation>Sus eventos almacenados: %1
Si se eliminan, se pierden definitivamente. Si se conservan, permanecen en esta carpeta, donde hubscope-cli puede buscar en ellos: %2</translation>
    </message>
    <message>
        <source>Delete Profile and Events</source>
        <translation>Eliminar perfil y eventos</translation>
    </message>
    <message>
        <source>Delete Profile, Keep Events</source>
        <translation>Eliminar perfil, conservar eventos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export Profile</source>
        <translation>Exportar perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Import Profile</source>
        <translation>Importar perfil</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::QueryMenu</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Save Query…</source>
        <translation>&amp;Guardar consulta…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Predefinidas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>&amp;Forget Earlier Queries</source>
        <translation>&amp;Olvidar consultas anteriores</translation>
    </message>
    <message>
        <source>Save Query</source>
        <translation>Guardar consulta</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardada como «%1».</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::RuleEditor</name>
    <message>
        <source>Edit Rule</source>
        <translation>Editar regla</translation>
    </message>
    <message>
        <source>Add Rule</source>
        <translation>Agregar regla</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters; a test has at most %2. Nothing was put in.</source>
        <translation>Lo que pegó tiene %1 caracteres; una condición admite como máximo %2. No se insertó nada.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Conjunto de logs</translation>
    </message>
    <message>
        <source>Test, in LEQL</source>
        <translation>Condición, en LEQL</translation>
    </message>
    <message>
        <source>Shown with each event of this rule</source>
        <translation>Se muestra con cada evento de esta regla</translation>
    </message>
    <message>
        <source>The first rule whose test holds decides where an event lands.</source>
        <translation>La primera regla cuya condición se cumple decide adónde va a parar un evento.</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Id:</translation>
    </message>
    <message>
        <source>&amp;Log set:</source>
        <translation>Conjunto de &amp;logs:</translation>
    </message>
    <message>
        <source>&amp;Test:</source>
        <translation>&amp;Condición:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motivo:</translation>
    </message>
    <message>
        <source>source_json.&lt;path&gt;: any member of the record, such as source_json.properties.status.errorCode; keys in any case
hubscope.category, hubscope.operation: the record&apos;s category and operation name
hubscope.source_ip_scope: public, private, loopback … or none
hubscope.self_service: true if somebody acted on their own account only
hubscope.json, hubscope.records_empty: whether it is a JSON object; whether the message was empty
user, account, source_ip, result, action, service, severity, asset, target_user, group: InsightIDR&apos;s own</source>
        <translation>source_json.&lt;path&gt;: cualquier miembro del registro, por ejemplo source_json.properties.status.errorCode; claves sin distinguir mayúsculas
hubscope.category, hubscope.operation: la categoría del registro y el nombre de la operación
hubscope.source_ip_scope: public, private, loopback … o none
hubscope.self_service: true si alguien actuó solo sobre su propia cuenta
hubscope.json, hubscope.records_empty: si es un objeto JSON; si el mensaje estaba vacío
user, account, source_ip, result, action, service, severity, asset, target_user, group: las propias de InsightIDR</translation>
    </message>
    <message>
        <source>&amp;Change Rule</source>
        <translation>Cam&amp;biar regla</translation>
    </message>
    <message>
        <source>&amp;Add Rule</source>
        <translation>&amp;Agregar regla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keys that a test can ask for</source>
        <translation>Claves que puede consultar una condición</translation>
    </message>
    <message>
        <source>Another rule has this id.</source>
        <translation>Otra regla tiene este id.</translation>
    </message>
    <message>
        <source>The test can be read.</source>
        <translation>La condición se puede leer.</translation>
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
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Add a rule before the chosen one</source>
        <translation>Agregar una regla antes de la elegida</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Cambiar la regla elegida</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen rule out</source>
        <translation>Quitar la regla elegida</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Try the chosen rule earlier</source>
        <translation>Evaluar antes la regla elegida</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Try the chosen rule later</source>
        <translation>Evaluar más tarde la regla elegida</translation>
    </message>
    <message>
        <source>Reset Rule</source>
        <translation>Restablecer regla</translation>
    </message>
    <message>
        <source>Put the chosen rule back as it is built in</source>
        <translation>Devolver la regla elegida a su versión integrada</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Put all rules back as they are built in</source>
        <translation>Devolver todas las reglas a su versión integrada</translation>
    </message>
    <message>
        <source>Reset Rules</source>
        <translation>Restablecer reglas</translation>
    </message>
    <message>
        <source>The rules were not reset.</source>
        <translation>Las reglas no se restablecieron.</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>Filtrar reglas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Put rules back as they are built in</source>
        <translation>Devolver reglas a su versión integrada</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Make the rules of a file the draft</source>
        <translation>Tomar como borrador las reglas de un archivo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write these rules to a file</source>
        <translation>Escribir estas reglas en un archivo</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The first rule that holds decides. Space turns a rule on or off.</source>
        <translation>Decide la primera regla que se cumple. La tecla Espacio activa o desactiva una regla.</translation>
    </message>
    <message>
        <source>Try…</source>
        <translation>Probar…</translation>
    </message>
    <message>
        <source>See what the changes would do with the newest events</source>
        <translation>Ver qué harían los cambios con los eventos más recientes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Take all changes back that are not applied</source>
        <translation>Deshacer todos los cambios sin aplicar</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Aplicar…</translation>
    </message>
    <message>
        <source>See what the changes would do, and put them in force</source>
        <translation>Ver qué harían los cambios y ponerlos en vigor</translation>
    </message>
    <message>
        <source>Bring Back “%1”</source>
        <translation>Recuperar «%1»</translation>
    </message>
    <message>
        <source>Sorting the events again: %1 of %2</source>
        <translation>Clasificando de nuevo los eventos: %1 de %2</translation>
    </message>
    <message>
        <source>All rules are off: every event lands in Unparsed Data</source>
        <translation>Todas las reglas están inactivas: todos los eventos van a parar a Unparsed Data</translation>
    </message>
    <message>
        <source>Changed, not applied yet</source>
        <translation>Cambiadas, todavía sin aplicar</translation>
    </message>
    <message>
        <source>In force; kept until Hubscope ends: there is no profile to keep them with</source>
        <translation>En vigor; se conservan hasta que se cierre Hubscope: no hay ningún perfil con el que guardarlas</translation>
    </message>
    <message>
        <source>In force for this profile</source>
        <translation>En vigor para este perfil</translation>
    </message>
    <message>
        <source>The built-in rules are in force: %1 cannot be read, %2. Applying or resetting keeps that file aside.</source>
        <translation>Rigen las reglas integradas: no se puede leer %1, %2. Al aplicar o restablecer se aparta ese archivo.</translation>
    </message>
    <message>
        <source>This event met no rule: it lands in Unparsed Data</source>
        <translation>Este evento no cumplió ninguna regla: va a parar a Unparsed Data</translation>
    </message>
    <message>
        <source>The rule “%1” is not among these</source>
        <translation>La regla «%1» no está entre estas</translation>
    </message>
    <message>
        <source>The rules were not applied.</source>
        <translation>Las reglas no se aplicaron.</translation>
    </message>
    <message>
        <source>The rules are in force.</source>
        <translation>Las reglas están en vigor.</translation>
    </message>
    <message>
        <source>Another file stood in their place. It was kept as %1.</source>
        <translation>En su lugar había otro archivo. Se conservó como %1.</translation>
    </message>
    <message>
        <source>Import Rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Rules (*.json);;All files (*)</source>
        <translation>Reglas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The rules were not imported.</source>
        <translation>Las reglas no se importaron.</translation>
    </message>
    <message>
        <source>Export Rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message>
        <source>The rules were not exported.</source>
        <translation>Las reglas no se exportaron.</translation>
    </message>
    <message>
        <source>Apply the changes to the rules before closing?</source>
        <translation>¿Aplicar los cambios de las reglas antes de cerrar?</translation>
    </message>
    <message>
        <source>Changes that are not applied are lost.</source>
        <translation>Los cambios que no se aplican se pierden.</translation>
    </message>
    <message>
        <source>Apply Changes</source>
        <translation>Aplicar cambios</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SamplesDialog</name>
    <message>
        <source>Samples, one for each log set</source>
        <translation>Muestras, una por conjunto de logs</translation>
    </message>
    <message>
        <source>%1 of %2 samples are back</source>
        <translation>Han vuelto %1 de %2 muestras</translation>
    </message>
    <message>
        <source>The hub can be read; signing in to send</source>
        <translation>El hub se puede leer; iniciando sesión para enviar</translation>
    </message>
    <message>
        <source>Signing in to read</source>
        <translation>Iniciando sesión para leer</translation>
    </message>
    <message>
        <source>Nothing has been sent yet</source>
        <translation>Todavía no se ha enviado nada</translation>
    </message>
    <message>
        <source>Stopped; what had no answer may still arrive</source>
        <translation>Detenido; lo que no tuvo respuesta todavía puede llegar</translation>
    </message>
    <message>
        <source>Stopped; nothing was sent</source>
        <translation>Detenido; no se envió nada</translation>
    </message>
    <message>
        <source>All samples came back, sorted as meant, in %1</source>
        <translation>Todas las muestras volvieron en %1, clasificadas como estaba previsto</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>%1 of %2 samples came back sorted as meant</source>
        <translation>%1 de %2 muestras volvieron clasificadas como estaba previsto</translation>
    </message>
    <message>
        <source>The demo hub is inside this program and takes samples of everyone; nothing reaches Azure or InsightIDR.</source>
        <translation>El hub de demostración está dentro de este programa y acepta muestras de cualquiera; nada llega a Azure ni a InsightIDR.</translation>
    </message>
    <message>
        <source>The samples stay in the event hub, and whoever reads it gets them. In InsightIDR they show up as harmless events of hubscope-sample@contoso.example; the one for Third-Party Alerts may raise an alert.</source>
        <translation>Las muestras permanecen en el Event Hub, y las recibe quien lo lea. En InsightIDR aparecen como eventos inofensivos de hubscope-sample@contoso.example; la de Third-Party Alerts puede generar una alerta.</translation>
    </message>
    <message>
        <source>“Send unparsed logs” is off in this connection: the one for Unparsed Data will not show up.</source>
        <translation>«Send unparsed logs» está desactivado en esta conexión: la de Unparsed Data no aparecerá.</translation>
    </message>
    <message>
        <source>Send Samples</source>
        <translation>Enviar muestras</translation>
    </message>
    <message>
        <source>Connection string that may send</source>
        <translation>Cadena de conexión que puede enviar</translation>
    </message>
    <message>
        <source>Empty: the connection&apos;s own policy may send as well</source>
        <translation>Vacío: la directiva de la propia conexión también puede enviar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste the connection string that may send</source>
        <translation>Pegar la cadena de conexión que puede enviar</translation>
    </message>
    <message>
        <source>It is used for this run and kept nowhere.</source>
        <translation>Se usa en esta ejecución y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>C&amp;onnection string of a policy that may Send:</source>
        <translation>Cadena de c&amp;onexión de una directiva con permiso Send:</translation>
    </message>
    <message>
        <source>Copy &amp;Query</source>
        <translation>Copiar cons&amp;ulta</translation>
    </message>
    <message>
        <source>Text of the client or server, as it came</source>
        <translation>Texto del cliente o del servidor, tal como llegó</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;Send Samples</source>
        <translation>&amp;Enviar muestras</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Detener el envío</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>This string is for the namespace at “%1”, the connection reads from “%2”.</source>
        <translation>Esta cadena es para el espacio de nombres de «%1»; la conexión lee de «%2».</translation>
    </message>
    <message>
        <source>Puts one marked record for each log set on the event hub “%1” at %2, and follows each until it is read back.</source>
        <translation>Pone un registro marcado por cada conjunto de logs en el Event Hub «%1» de %2, y sigue cada uno hasta que vuelve.</translation>
    </message>
    <message>
        <source>Choose or set up a connection first; samples go to the event hub that it reads.</source>
        <translation>Elija o configure primero una conexión; las muestras van al Event Hub que esta lee.</translation>
    </message>
    <message>
        <source>InsightIDR&apos;s Log Search finds them by %1</source>
        <translation>Log Search de InsightIDR las encuentra con %1</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>This is about the connection that sends.</source>
        <translation>Esto se refiere a la conexión que envía.</translation>
    </message>
    <message>
        <source>This is about the connection that reads.</source>
        <translation>Esto se refiere a la conexión que lee.</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchPanel</name>
    <message>
        <source>Query, in LEQL</source>
        <translation>Consulta, en LEQL</translation>
    </message>
    <message>
        <source>A query in LEQL, as in InsightIDR: where(result ISTARTS-WITH FAILED) groupby(user)</source>
        <translation>Una consulta en LEQL, como en InsightIDR: where(result ISTARTS-WITH FAILED) groupby(user)</translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, more than any query. Nothing was put in.</source>
        <translation>Lo que pegó tiene %1 caracteres, más que cualquier consulta. No se insertó nada.</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>Run the query (Ctrl+Enter in the query)</source>
        <translation>Ejecutar la consulta (Ctrl+Enter en la consulta)</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>End the search; what was found stays</source>
        <translation>Terminar la búsqueda; lo encontrado permanece</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Everything stored</source>
        <translation>Todo lo almacenado</translation>
    </message>
    <message>
        <source>In the live list</source>
        <translation>En la lista en vivo</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>Ready, saved and earlier queries</source>
        <translation>Consultas predefinidas, guardadas y anteriores</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write everything that the query finds to a file, as JSON lines or CSV</source>
        <translation>Escribir en un archivo todo lo que encuentre la consulta, como líneas JSON o CSV</translation>
    </message>
    <message>
        <source>Search what was received</source>
        <translation>Busque en lo recibido</translation>
    </message>
    <message>
        <source>A query in LEQL works here as in InsightIDR&apos;s Log Search, and without waiting for InsightIDR. Begin with one of these, or with a word that the event must hold.</source>
        <translation>Una consulta en LEQL funciona aquí como en Log Search de InsightIDR, al instante y sin esperar a InsightIDR. Empiece con una de estas, o con una palabra que deba contener el evento.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Events found</source>
        <translation>Eventos encontrados</translation>
    </message>
    <message>
        <source>There is no query to save.</source>
        <translation>No hay ninguna consulta que guardar.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) were looked at. Words must stand in the event whole and in this case: where(word, loose) takes parts in any case.</source>
        <translation>
            <numerusform>Se examinó %1 evento. Las palabras deben figurar en el evento enteras y con las mismas mayúsculas: where(palabra, loose) admite partes sin distinguir mayúsculas.</numerusform>
            <numerusform>Se examinaron %1 eventos. Las palabras deben figurar en el evento enteras y con las mismas mayúsculas: where(palabra, loose) admite partes sin distinguir mayúsculas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The results below are those of a search for all events.</source>
        <translation>Los resultados de abajo son los de una búsqueda de todos los eventos.</translation>
    </message>
    <message>
        <source>The results below are those of the query that ran last: %1</source>
        <translation>Los resultados de abajo son los de la última consulta ejecutada: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchRowsView</name>
    <message>
        <source>What the query worked out</source>
        <translation>Lo que calculó la consulta</translation>
    </message>
    <message>
        <source>Show &amp;Events of This Value</source>
        <translation>Mostrar &amp;eventos con este valor</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SearchStatus</name>
    <message>
        <source>Ctrl+Enter runs the query, Ctrl+Space offers what fits.</source>
        <translation>Ctrl+Enter ejecuta la consulta, Ctrl+Espacio ofrece lo que se puede escribir.</translation>
    </message>
    <message>
        <source>the newest %1 are sorted and listed, Export writes these</source>
        <translation>los %1 más recientes están ordenados y en la lista; «Exportar» escribe estos</translation>
    </message>
    <message>
        <source>the first %1 are listed, Export writes all</source>
        <translation>los primeros %1 están en la lista; «Exportar» los escribe todos</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) found among %2 in %3</source>
        <translation>
            <numerusform>%1 evento encontrado entre %2 en %3</numerusform>
            <numerusform>%1 eventos encontrados entre %2 en %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching: %1 found, %2 of %3 event(s) looked at</source>
        <translation>
            <numerusform>Buscando: %1 encontrados, %2 de %3 evento examinado</numerusform>
            <numerusform>Buscando: %1 encontrados, %2 de %3 eventos examinados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1: %2 event(s) found among the first %3</source>
        <translation>
            <numerusform>Detenida tras %1: %2 evento encontrado entre los primeros %3</numerusform>
            <numerusform>Detenida tras %1: %2 eventos encontrados entre los primeros %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>T&amp;imes in</source>
        <translation>&amp;Horas en</translation>
    </message>
    <message>
        <source>This computer&apos;s zone (%1)</source>
        <translation>Zona de este equipo (%1)</translation>
    </message>
    <message>
        <source>Stored events</source>
        <translation>Eventos almacenados</translation>
    </message>
    <message>
        <source>How long events are kept is set for each connection. None is saved yet.</source>
        <translation>El tiempo que se conservan los eventos se fija para cada conexión. Aún no hay ninguna guardada.</translation>
    </message>
    <message>
        <source>Connection whose events are stored</source>
        <translation>Conexión cuyos eventos se almacenan</translation>
    </message>
    <message>
        <source>How Long and How &amp;Much…</source>
        <translation>Duración y &amp;espacio…</translation>
    </message>
    <message>
        <source>Of &amp;connection</source>
        <translation>De la &amp;conexión</translation>
    </message>
    <message>
        <source>Notifications on the desktop</source>
        <translation>Notificaciones en el escritorio</translation>
    </message>
    <message>
        <source>&amp;Alerts of notification rules</source>
        <translation>&amp;Alertas de las reglas de notificación</translation>
    </message>
    <message>
        <source>Connection l&amp;ost and restored</source>
        <translation>C&amp;onexión perdida y restablecida</translation>
    </message>
    <message>
        <source>This desktop shows no notifications. Alerts stand in the Alerts panel.</source>
        <translation>Este escritorio no muestra notificaciones. Las alertas están en el panel «Alertas».</translation>
    </message>
    <message>
        <source>Start and end</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>At start, &amp;go on with the last connection, filter and query</source>
        <translation>Al iniciar, retomar la última conexión, &amp;filtro y consulta</translation>
    </message>
    <message>
        <source>Show how reading stands in the t&amp;ray</source>
        <translation>Mostrar el estado de la lectura en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Closing the &amp;window while reading</source>
        <translation>Al cerrar la &amp;ventana durante la lectura</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Read on in the tray</source>
        <translation>Seguir leyendo en la bandeja</translation>
    </message>
    <message>
        <source>Quit Hubscope</source>
        <translation>Salir de Hubscope</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window ends Hubscope.</source>
        <translation>Este escritorio no tiene bandeja: al cerrar la ventana termina Hubscope.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ShortcutsDialog</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>in the menu</source>
        <translation>en el menú</translation>
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
        <translation>Buscar una regla, una reparación, una nota o un código</translation>
    </message>
    <message>
        <source>How Events Are Sorted</source>
        <translation>Cómo se clasifican los eventos</translation>
    </message>
    <message>
        <source>Rules, repairs, notes and codes</source>
        <translation>Reglas, reparaciones, notas y códigos</translation>
    </message>
    <message>
        <source>The chosen row</source>
        <translation>La fila elegida</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Lleva a</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>coinciden %1 de %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::SpanChoice</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todo el período</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>From … to</source>
        <translation>Desde … hasta</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::StatusLine</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Esperando la clave</translation>
    </message>
    <message>
        <source>events held back until the window has caught up</source>
        <translation>a la espera de que la ventana se ponga al día</translation>
    </message>
    <message>
        <source>%1 received · %2 shown</source>
        <translation>%1 recibidos · %2 mostrados</translation>
    </message>
    <message>
        <source>%1 older ones left the view</source>
        <translation>%1 más antiguos salieron de la vista</translation>
    </message>
    <message>
        <source>last event %1</source>
        <translation>último evento: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 event(s) are held in memory (%2). The oldest leave the view when it is full; the hub keeps its own.</source>
        <translation>
            <numerusform>Hay %1 evento en memoria (%2). Los más antiguos salen de la vista cuando está llena; el hub conserva los suyos.</numerusform>
            <numerusform>Hay %1 eventos en memoria (%2). Los más antiguos salen de la vista cuando está llena; el hub conserva los suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Diagnostics says what to do.</source>
        <translation>%1
«Diagnóstico» indica qué hacer.</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::ThroughputChart</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>-%1 min</source>
        <translation>-%1 min</translation>
    </message>
    <message>
        <source>Messages per second over the last five minutes</source>
        <translation>Mensajes por segundo en los últimos cinco minutos</translation>
    </message>
    <message>
        <source>messages/s</source>
        <translation>mensajes/s</translation>
    </message>
    <message>
        <source>Now %1, highest %2</source>
        <translation>Ahora %1, máximo %2</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TimeChart</name>
    <message>
        <source>Events over time</source>
        <translation>Eventos en el tiempo</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Sin eventos</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2 %3: %4 event(s)</source>
        <translation>
            <numerusform>De %1 a %2 %3: %4 evento</numerusform>
            <numerusform>De %1 a %2 %3: %4 eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of time, %1</source>
        <translation>
            <numerusform>%n intervalo de tiempo, %1</numerusform>
            <numerusform>%n intervalos de tiempo, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %1 event(s) in one</source>
        <translation>
            <numerusform>como máximo %1 evento en uno</numerusform>
            <numerusform>como máximo %1 eventos en uno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TrayIcon</name>
    <message>
        <source>&amp;Quit Hubscope</source>
        <translation>&amp;Salir de Hubscope</translation>
    </message>
    <message>
        <source>&amp;Hide Window</source>
        <translation>&amp;Ocultar ventana</translation>
    </message>
    <message>
        <source>&amp;Show Window</source>
        <translation>&amp;Mostrar ventana</translation>
    </message>
    <message>
        <source>S&amp;top Reading</source>
        <translation>&amp;Detener lectura</translation>
    </message>
    <message>
        <source>S&amp;tart Reading</source>
        <translation>&amp;Iniciar lectura</translation>
    </message>
    <message>
        <source>Waiting for the key</source>
        <translation>Esperando la clave</translation>
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
        <translation>Palabras, el número de un error o un mensaje completo</translation>
    </message>
    <message>
        <source>Find a fault by words, number or message</source>
        <translation>Buscar un fallo por palabras, número o mensaje</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Try one word of the message (certificate, firewall, refused …), the number of the error, or paste the whole message. What Hubscope does not know stands in Diagnostics with its own words.</source>
        <translation>Pruebe con una palabra del mensaje (certificado, firewall, rechaza …), con el número del error, o pegue el mensaje completo. Lo que Hubscope no conoce figura en «Diagnóstico» con su texto original.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the chosen fault as text</source>
        <translation>Copiar como texto el fallo elegido</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Faults by stage</source>
        <translation>Fallos por etapa</translation>
    </message>
    <message>
        <source>%1 of %2 match</source>
        <translation>coinciden %1 de %2</translation>
    </message>
    <message>
        <source>Code %1 · %2</source>
        <translation>Código %1 · %2</translation>
    </message>
    <message>
        <source>In the guide: “%1”</source>
        <translation>En la guía: «%1»</translation>
    </message>
    <message>
        <source>Microsoft: %1</source>
        <translation>Microsoft: %1</translation>
    </message>
    <message>
        <source>The chosen fault</source>
        <translation>El fallo elegido</translation>
    </message>
</context>
<context>
    <name>hubscope::panels::TryOutDialog</name>
    <message>
        <source>Events that move</source>
        <translation>Eventos que cambian de conjunto</translation>
    </message>
    <message>
        <source>Try Rules</source>
        <translation>Probar reglas</translation>
    </message>
    <message>
        <source>Trying the rules</source>
        <translation>Probando las reglas</translation>
    </message>
    <message>
        <source>&amp;Apply Changes</source>
        <translation>&amp;Aplicar cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Trying the rules on the newest events…</source>
        <translation>Probando las reglas con los eventos más recientes…</translation>
    </message>
    <message numerus="yes">
        <source>and %n other way(s), see the list</source>
        <translation>
            <numerusform>y %n cambio más, véase la lista</numerusform>
            <numerusform>y %n cambios más, véase la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hubscope::panels::WindowLayout</name>
    <message>
        <source>P&amp;anels</source>
        <translation>Pan&amp;eles</translation>
    </message>
    <message>
        <source>&amp;Go To</source>
        <translation>Ir &amp;a</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Mostrar u ocultar %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ConnectionPage</name>
    <message>
        <source>Paste a &amp;connection string</source>
        <translation>Pegar una &amp;cadena de conexión</translation>
    </message>
    <message>
        <source>&amp;Use a saved credential</source>
        <translation>&amp;Usar una credencial guardada</translation>
    </message>
    <message>
        <source>Saved credentials</source>
        <translation>Credenciales guardadas</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Cadena de conexión</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste the connection string</source>
        <translation>Pegar la cadena de conexión</translation>
    </message>
    <message>
        <source>C&amp;lear Clipboard</source>
        <translation>&amp;Vaciar portapapeles</translation>
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
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>CA file, optional</source>
        <translation>Archivo de CA, opcional</translation>
    </message>
    <message>
        <source>only if your network inspects TLS</source>
        <translation>solo si su red inspecciona TLS</translation>
    </message>
    <message>
        <source>B&amp;rowse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Browse for a CA file</source>
        <translation>Buscar un archivo de CA</translation>
    </message>
    <message>
        <source>C&amp;A file</source>
        <translation>A&amp;rchivo de CA</translation>
    </message>
    <message>
        <source>Connect by &amp;IPv4 only</source>
        <translation>Conectar solo por &amp;IPv4</translation>
    </message>
    <message>
        <source>For networks that give out IPv6 addresses and lead nowhere by them</source>
        <translation>Para redes que asignan direcciones IPv6 que no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>policy, host</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The string was read. Paste another one to replace it</source>
        <translation>La cadena se leyó. Pegue otra para sustituirla</translation>
    </message>
    <message>
        <source>Endpoint=sb://…</source>
        <translation>Endpoint=sb://…</translation>
    </message>
    <message>
        <source>%1 (of step 2; the string holds for the whole namespace)</source>
        <translation>%1 (del paso 2; la cadena vale para todo el espacio de nombres)</translation>
    </message>
    <message>
        <source>Not at hand</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>From the keychain</source>
        <translation>Del llavero</translation>
    </message>
    <message>
        <source>%1 characters, form correct</source>
        <translation>%1 caracteres, forma correcta</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::EventHubPage</name>
    <message>
        <source>Event hub name</source>
        <translation>Nombre del Event Hub</translation>
    </message>
    <message>
        <source>Namespace, optional</source>
        <translation>Espacio de nombres, opcional</translation>
    </message>
    <message>
        <source>optional, for example contoso-siem</source>
        <translation>opcional, por ejemplo contoso-siem</translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation>Nombre del &amp;Event Hub</translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation>nombre del Event Hub</translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation>Espacio de no&amp;mbres</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>espacio de nombres</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::ExportPage</name>
    <message>
        <source>Namespace</source>
        <translation>Espacio de nombres</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>N&amp;amespace</source>
        <translation>Espacio de no&amp;mbres</translation>
    </message>
    <message>
        <source>namespace</source>
        <translation>espacio de nombres</translation>
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
        <translation>Guardar como Mark&amp;down…</translation>
    </message>
    <message>
        <source>Name of the event source</source>
        <translation>Nombre de la fuente de eventos</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Collector, optional</source>
        <translation>Collector, opcional</translation>
    </message>
    <message>
        <source>optional, to remember which one it is</source>
        <translation>opcional, para recordar cuál es</translation>
    </message>
    <message>
        <source>C&amp;ollector</source>
        <translation>C&amp;ollector</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>collector</translation>
    </message>
    <message>
        <source>Send &amp;unparsed logs (further Azure events in Log Search)</source>
        <translation>«Send &amp;unparsed logs» (más eventos de Azure en Log Search)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>Nombre &amp;corto</translation>
    </message>
    <message>
        <source>LDAP account attribution: short name</source>
        <translation>LDAP account attribution: nombre corto</translation>
    </message>
    <message>
        <source>&amp;Full name</source>
        <translation>Nombre com&amp;pleto</translation>
    </message>
    <message>
        <source>LDAP account attribution: full name</source>
        <translation>LDAP account attribution: nombre completo</translation>
    </message>
    <message>
        <source>LDAP account attribution</source>
        <translation>LDAP account attribution</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Event hub name</source>
        <translation>Nombre del Event Hub</translation>
    </message>
    <message>
        <source>Shared access key name</source>
        <translation>Nombre de la clave de acceso compartido</translation>
    </message>
    <message>
        <source>Host na&amp;me</source>
        <translation>Nombre de &amp;host</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nombre de host</translation>
    </message>
    <message>
        <source>&amp;Event hub name</source>
        <translation>Nombre del &amp;Event Hub</translation>
    </message>
    <message>
        <source>event hub name</source>
        <translation>nombre del Event Hub</translation>
    </message>
    <message>
        <source>Key name of the &amp;credential</source>
        <translation>Nombre de clave de la c&amp;redencial</translation>
    </message>
    <message>
        <source>shared access key name</source>
        <translation>nombre de la clave de acceso compartido</translation>
    </message>
    <message>
        <source>Copy for 30 s</source>
        <translation>Copiar durante 30 s</translation>
    </message>
    <message>
        <source>Copy the shared access key for 30 seconds</source>
        <translation>Copiar la clave de acceso compartido durante 30 segundos</translation>
    </message>
    <message>
        <source>Key of the credential</source>
        <translation>Clave de la credencial</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n s</source>
        <translation>
            <numerusform>%n s en el portapapeles</numerusform>
            <numerusform>%n s en el portapapeles</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared from the clipboard</source>
        <translation>Borrada del portapapeles</translation>
    </message>
    <message>
        <source>Save the Values for InsightIDR</source>
        <translation>Guardar los valores para InsightIDR</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Archivos Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved, without the key: %1</source>
        <translation>Guardado, sin la clave: %1</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>No se pudo guardar el archivo: %1</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::PolicyPage</name>
    <message>
        <source>Policy name</source>
        <translation>Nombre de la directiva</translation>
    </message>
    <message>
        <source>Policy n&amp;ame</source>
        <translation>No&amp;mbre de la directiva</translation>
    </message>
    <message>
        <source>policy name</source>
        <translation>nombre de la directiva</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::RemarkList</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
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
        <translation>Marque lo que se cumple. Nada de esto le impide seguir; la última página enumera lo pendiente.</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpPage</name>
    <message>
        <source>&amp;Open Portal</source>
        <translation>Abrir por&amp;tal</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::SetUpWizard</name>
    <message>
        <source>Edit Connection “%1”</source>
        <translation>Editar la conexión «%1»</translation>
    </message>
    <message>
        <source>Connect Azure to InsightIDR</source>
        <translation>Conectar Azure con InsightIDR</translation>
    </message>
    <message>
        <source>Start Over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Sa&amp;ve and Watch</source>
        <translation>&amp;Guardar y observar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This is the set-up you began earlier.</source>
        <translation>Esta es la configuración que empezó anteriormente.</translation>
    </message>
    <message>
        <source>The draft of an earlier set-up could not be read. It is kept as %1.</source>
        <translation>No se pudo leer el borrador de una configuración anterior. Se conserva como %1.</translation>
    </message>
    <message>
        <source>Close the Set-Up</source>
        <translation>Cerrar la configuración</translation>
    </message>
    <message>
        <source>Keep what you have entered, to go on later?</source>
        <translation>¿Conservar lo introducido para continuar más tarde?</translation>
    </message>
    <message>
        <source>The key is not kept: you will be asked for the connection string again.</source>
        <translation>La clave no se conserva: se le pedirá de nuevo la cadena de conexión.</translation>
    </message>
    <message>
        <source>&amp;Keep Draft</source>
        <translation>&amp;Conservar borrador</translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>&amp;Descartar borrador</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>The connection stays as it was.</source>
        <translation>La conexión queda como estaba.</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Save and Watch</source>
        <translation>&amp;Guardar y observar</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::StartPage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Not proven yet</source>
        <translation>Todavía sin comprobar</translation>
    </message>
    <message>
        <source>Then verify the configuration</source>
        <translation>Después, verifique la configuración</translation>
    </message>
    <message>
        <source>N&amp;ow: events that arrive from now on</source>
        <translation>A&amp;hora: eventos que llegan a partir de aquí</translation>
    </message>
    <message>
        <source>Be&amp;ginning: all that the event hub still holds</source>
        <translation>&amp;Principio: todo lo que el Event Hub todavía conserva</translation>
    </message>
    <message>
        <source>A date and &amp;time (UTC)</source>
        <translation>Fecha y hora (&amp;UTC)</translation>
    </message>
    <message>
        <source>Read from: %1</source>
        <translation>Leer desde: %1</translation>
    </message>
    <message>
        <source>Read from this time, UTC</source>
        <translation>Leer desde esta hora, UTC</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leer desde</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>profile, event hub, host</comment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>open points of one step</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <comment>step number, what is open</comment>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::StepBar</name>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no es necesario</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>todavía sin hacer</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>tiene un problema</translation>
    </message>
    <message>
        <source>the test failed</source>
        <translation>la prueba falló</translation>
    </message>
    <message>
        <source>walked past, not proven yet</source>
        <translation>visitado, todavía sin comprobar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step %1, %2, %3</source>
        <translation>Paso %1, %2, %3</translation>
    </message>
    <message>
        <source>Not needed: chosen in step 1</source>
        <translation>No es necesario: elegido en el paso 1</translation>
    </message>
    <message>
        <source>Finish step %1, %2, first: Next leads on from there.</source>
        <translation>Termine primero el paso %1, %2: desde allí se sigue con «Siguiente».</translation>
    </message>
</context>
<context>
    <name>hubscope::wizard::TestPage</name>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Repetir prueba</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>The test reads one event and leaves no trace in the event hub. It proves the way from this computer; the collector’s way may differ.</source>
        <translation>La prueba lee un evento y no deja rastro en el Event Hub. Demuestra el camino desde este equipo; el del collector puede ser distinto.</translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation>La conexión todavía no se ha probado.</translation>
    </message>
</context>
<context>
    <name>insight::RuleBook</name>
    <message>
        <source>The message held no record at all. If this goes on, look at who else writes to this event hub.</source>
        <translation>El mensaje no contenía ningún registro. Si continúa así, mire quién más escribe en este Event Hub.</translation>
    </message>
    <message>
        <source>The message itself</source>
        <translation>El propio mensaje</translation>
    </message>
    <message>
        <source>Not a JSON object, even after mending; it is kept as it arrived. Either it was cut short, or something other than a diagnostic setting or an export writes to this event hub: give that a hub of its own.</source>
        <translation>No es un objeto JSON, ni siquiera tras repararlo; se conserva tal como llegó. O se cortó, o algo distinto de una configuración de diagnóstico o una exportación escribe en este Event Hub: dele un hub propio.</translation>
    </message>
    <message>
        <source>Rapid7: Send unparsed logs</source>
        <translation>Rapid7: «Send unparsed logs»</translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender for Cloud.</source>
        <translation>Una alerta de Microsoft Defender for Cloud.</translation>
    </message>
    <message>
        <source>Rapid7: Microsoft Azure event source; Elastic and Datadog agree</source>
        <translation>Rapid7: fuente de eventos de Microsoft Azure; Elastic y Datadog coinciden</translation>
    </message>
    <message>
        <source>A recommendation or finding of Defender for Cloud that is unhealthy: somebody has to act.</source>
        <translation>Una recomendación o un hallazgo de Defender for Cloud en estado incorrecto (Unhealthy): alguien tiene que actuar.</translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; that only unhealthy ones count is inferred</source>
        <translation>Rapid7: eventos de Defender for Cloud; que solo cuenten los de estado incorrecto es una deducción</translation>
    </message>
    <message>
        <source>Posture data of Defender for Cloud (healthy or deleted findings, secure score, compliance, attack paths): nothing that raises an alert.</source>
        <translation>Datos de posición de seguridad de Defender for Cloud (hallazgos correctos o eliminados, puntuación de seguridad, cumplimiento, rutas de ataque): nada que genere una alerta.</translation>
    </message>
    <message>
        <source>Inferred; Datadog separates them, too</source>
        <translation>Deducido; Datadog también los separa</translation>
    </message>
    <message>
        <source>An alert of Microsoft Defender or Sentinel.</source>
        <translation>Una alerta de Microsoft Defender o Sentinel.</translation>
    </message>
    <message>
        <source>Rapid7: advanced hunting events are third-party alerts</source>
        <translation>Rapid7: los eventos de búsqueda avanzada (advanced hunting) son alertas de terceros</translation>
    </message>
    <message>
        <source>Telemetry of Microsoft Defender: it reports what happened, not that it was found to be an attack. It is much data: export only the tables that somebody searches.</source>
        <translation>Telemetría de Microsoft Defender: informa de lo que ocurrió, no de que se considerara un ataque. Son muchos datos: exporte solo las tablas en las que alguien busca.</translation>
    </message>
    <message>
        <source>Inferred; Rapid7&apos;s sentence could cover it as an alert</source>
        <translation>Deducido; la frase de Rapid7 podría incluirlo como alerta</translation>
    </message>
    <message>
        <source>A person signed in to Entra ID from a public address.</source>
        <translation>Una persona inició sesión en Entra ID desde una dirección pública.</translation>
    </message>
    <message>
        <source>Rapid7: definition of ingress authentication; pySigma&apos;s InsightIDR backend</source>
        <translation>Rapid7: definición de autenticación de entrada (ingress); backend de pySigma para InsightIDR</translation>
    </message>
    <message>
        <source>A person signed in to Entra ID, but from no address on the public Internet (private, unreadable or none): no ingress.</source>
        <translation>Una persona inició sesión en Entra ID, pero no desde una dirección de Internet pública (es privada, ilegible o no hay): no es una entrada (ingress).</translation>
    </message>
    <message>
        <source>Rapid7: ingress needs a public address</source>
        <translation>Rapid7: una entrada (ingress) necesita una dirección pública</translation>
    </message>
    <message>
        <source>A token was used for a user or an application, or a federation service signed somebody in: nobody typed a credential here.</source>
        <translation>Se usó un token para un usuario o una aplicación, o un servicio de federación inició la sesión de alguien: aquí nadie escribió una credencial.</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>Deducido</translation>
    </message>
    <message>
        <source>A risk of Identity Protection that was dismissed or remediated, or that is none.</source>
        <translation>Un riesgo de Identity Protection que se descartó o corrigió, o que no lo es.</translation>
    </message>
    <message>
        <source>A detection of Entra ID Identity Protection.</source>
        <translation>Una detección de Identity Protection de Entra ID.</translation>
    </message>
    <message>
        <source>Inferred; Elastic gives these a stream of their own</source>
        <translation>Deducido; Elastic les da un flujo propio</translation>
    </message>
    <message>
        <source>An alert of Defender for Cloud that came by way of the activity log.</source>
        <translation>Una alerta de Defender for Cloud que llegó a través del registro de actividad.</translation>
    </message>
    <message>
        <source>Rapid7: Defender for Cloud events; the way is inferred</source>
        <translation>Rapid7: eventos de Defender for Cloud; la vía es una deducción</translation>
    </message>
    <message>
        <source>Somebody managed devices in Intune.</source>
        <translation>Alguien administró dispositivos en Intune.</translation>
    </message>
    <message>
        <source>Rapid7: cloud service admin activity; Sekoia&apos;s Intune samples</source>
        <translation>Rapid7: actividad de administración de servicios en la nube; ejemplos de Intune de Sekoia</translation>
    </message>
    <message>
        <source>The audit log of an Azure service other than Entra ID: somebody managed that service. If it reports mere use (a health data or gaming service does), leave its category out of the service&apos;s diagnostic setting.</source>
        <translation>El log de auditoría de un servicio de Azure distinto de Entra ID: alguien administró ese servicio. Si informa del mero uso (como hacen un servicio de datos de salud o uno de juegos), omita su categoría en la configuración de diagnóstico del servicio.</translation>
    </message>
    <message>
        <source>Inferred from the name of the category</source>
        <translation>Deducido del nombre de la categoría</translation>
    </message>
    <message>
        <source>Somebody changed only what is their own (password, security info, consent, access request); counted as administration it would make every user an admin.</source>
        <translation>Alguien cambió solo lo que es suyo (contraseña, información de seguridad, consentimiento, solicitud de acceso); contado como administración, convertiría a cada usuario en administrador.</translation>
    </message>
    <message>
        <source>Rapid7: admins are inferred from admin actions; the rule is inferred</source>
        <translation>Rapid7: los administradores se deducen de las acciones de administración; la regla es una deducción</translation>
    </message>
    <message>
        <source>Somebody changed the directory (users, groups, roles, applications, policies).</source>
        <translation>Alguien cambió el directorio (usuarios, grupos, roles, aplicaciones, directivas).</translation>
    </message>
    <message>
        <source>Rapid7: Azure AD events fill cloud service admin activity</source>
        <translation>Rapid7: los eventos de Azure AD alimentan la actividad de administración de servicios en la nube</translation>
    </message>
    <message>
        <source>The provisioning service created, changed or removed accounts.</source>
        <translation>El servicio de aprovisionamiento creó, cambió o eliminó cuentas.</translation>
    </message>
    <message>
        <source>Privileged Identity Management changed who has a role.</source>
        <translation>Privileged Identity Management cambió quién tiene un rol.</translation>
    </message>
    <message>
        <source>Inferred; OpenTelemetry&apos;s samples</source>
        <translation>Deducido; ejemplos de OpenTelemetry</translation>
    </message>
    <message>
        <source>Somebody only read a resource through Azure&apos;s control plane.</source>
        <translation>Alguien solo leyó un recurso a través del plano de control de Azure.</translation>
    </message>
    <message>
        <source>Somebody created, changed or removed a resource through Azure&apos;s control plane.</source>
        <translation>Alguien creó, cambió o eliminó un recurso a través del plano de control de Azure.</translation>
    </message>
    <message>
        <source>Rapid7: Azure Monitor events; that they are administration is inferred</source>
        <translation>Rapid7: eventos de Azure Monitor; que sean de administración es una deducción</translation>
    </message>
    <message>
        <source>Azure itself reported something; no admin acted. Alert stands for an Azure Monitor rule, not for a security product.</source>
        <translation>El propio Azure informó de algo; no actuó ningún administrador. Alert se refiere a una regla de Azure Monitor, no a un producto de seguridad.</translation>
    </message>
    <message>
        <source>Inferred; Sekoia calls Alert an alert</source>
        <translation>Deducido; Sekoia considera Alert una alerta</translation>
    </message>
    <message>
        <source>Somebody changed a key vault or a policy of it.</source>
        <translation>Alguien cambió un almacén de claves (Key Vault) o una directiva suya.</translation>
    </message>
    <message>
        <source>A caller used a cloud service (Graph, storage, key vault, Kubernetes, SQL, Office 365).</source>
        <translation>Una identidad usó un servicio en la nube (Graph, almacenamiento, Key Vault, Kubernetes, SQL, Office 365).</translation>
    </message>
    <message>
        <source>Rapid7: cloud service activity; the list is inferred</source>
        <translation>Rapid7: actividad de servicios en la nube; la lista es una deducción</translation>
    </message>
    <message>
        <source>A person signed in to Office 365 from a public address.</source>
        <translation>Una persona inició sesión en Office 365 desde una dirección pública.</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; its own sample event</source>
        <translation>Rapid7: eventos de auditoría de Exchange y SharePoint; su propio evento de ejemplo</translation>
    </message>
    <message>
        <source>An admin ran a cmdlet in Office 365.</source>
        <translation>Un administrador ejecutó un cmdlet en Office 365.</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events; the list is inferred</source>
        <translation>Rapid7: eventos de auditoría de Exchange y SharePoint; la lista es una deducción</translation>
    </message>
    <message>
        <source>Somebody used Office 365.</source>
        <translation>Alguien usó Office 365.</translation>
    </message>
    <message>
        <source>Rapid7: Exchange and SharePoint audit events</source>
        <translation>Rapid7: eventos de auditoría de Exchange y SharePoint</translation>
    </message>
    <message>
        <source>Network traffic (flow logs, firewalls, gateways, CDN): none of the six log sets describes it. Leave its categories out of the diagnostic setting, or collect them with a firewall event source.</source>
        <translation>Tráfico de red (logs de flujo, firewalls, puertas de enlace, CDN): no lo describe ninguno de los seis conjuntos de logs. Omita sus categorías en la configuración de diagnóstico, o recopílelas con una fuente de eventos de firewall.</translation>
    </message>
    <message>
        <source>Rapid7: the guide&apos;s six log sets</source>
        <translation>Rapid7: los seis conjuntos de logs de la guía</translation>
    </message>
    <message>
        <source>An event of a Windows machine. InsightIDR takes these from the Insight Agent: take them out of what is sent to this event hub.</source>
        <translation>Un evento de una máquina Windows. InsightIDR los obtiene del Insight Agent: quítelos de lo que se envía a este Event Hub.</translation>
    </message>
    <message>
        <source>What an application wrote (functions, web apps, workflows, containers): none of the six log sets describes it. Turn its category off in the diagnostic setting, or send it to Log Analytics instead.</source>
        <translation>Lo que escribió una aplicación (funciones, aplicaciones web, flujos de trabajo, contenedores): no lo describe ninguno de los seis conjuntos de logs. Desactive su categoría en la configuración de diagnóstico, o envíelo a Log Analytics en su lugar.</translation>
    </message>
    <message>
        <source>A measurement, not a log. Take the tick from AllMetrics in the diagnostic setting.</source>
        <translation>Una medición, no un log. Desmarque AllMetrics en la configuración de diagnóstico.</translation>
    </message>
    <message>
        <source>A resource log that none of the six log sets describes. Filter it out at the diagnostic setting: take the tick from its category for this event hub.</source>
        <translation>Un log de recurso que no describe ninguno de los seis conjuntos de logs. Fíltrelo en la configuración de diagnóstico: desmarque su categoría para este Event Hub.</translation>
    </message>
    <message>
        <source>JSON, but neither a category nor anything else tells which kind of Azure log it is. Look at the record: who sends it should use a hub of its own, or turn it off at the source.</source>
        <translation>JSON, pero ni una categoría ni ninguna otra cosa indica qué tipo de log de Azure es. Mire el registro: quien lo envía debería usar un hub propio, o desactivarlo en el origen.</translation>
    </message>
</context>
<context>
    <name>models::AffectedModel</name>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Rule now</source>
        <translation>Regla actual</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>models::AlertsModel</name>
    <message>
        <source>Raised (%1)</source>
        <translation>Generada (%1)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events that met the rule until the next alert was due</source>
        <translation>Eventos que cumplieron la regla hasta que correspondía la siguiente alerta</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Último (%1)</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Primer evento</translation>
    </message>
</context>
<context>
    <name>models::ClientLogModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
</context>
<context>
    <name>models::ColorTheme</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
</context>
<context>
    <name>models::CoreText</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Host name (DNS)</source>
        <translation>Nombre de host (DNS)</translation>
    </message>
    <message>
        <source>Connection (TCP)</source>
        <translation>Conexión (TCP)</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Cifrado (TLS)</translation>
    </message>
    <message>
        <source>Sign-in (SASL)</source>
        <translation>Inicio de sesión (SASL)</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Right to listen</source>
        <translation>Permiso de escucha</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Keeping events</source>
        <translation>Almacenamiento de eventos</translation>
    </message>
    <message>
        <source>Not sent to InsightIDR: “Send unparsed logs” is off in this event source. To change it here, use Connection, Send Unparsed Logs; the setting that counts is the event source&apos;s own.</source>
        <translation>No se envía a InsightIDR: «Send unparsed logs» está desactivado en esta fuente de eventos. Para cambiarlo aquí, use «Conexión», «Enviar logs sin analizar»; el ajuste que cuenta es el de la propia fuente de eventos.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Gap in partition %1 from offset %2 on, found %3. %4</source>
        <translation>Hueco en la partición %1 desde el offset %2, detectado el %3. %4</translation>
    </message>
    <message>
        <source>Gap in partition %1: offsets %2 to %3, found %4. %5</source>
        <translation>Hueco en la partición %1: offsets de %2 a %3, detectado el %4. %5</translation>
    </message>
</context>
<context>
    <name>models::DiagnosticsModel</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>First (%1)</source>
        <translation>Primera vez (%1)</translation>
    </message>
    <message>
        <source>Last (%1)</source>
        <translation>Última vez (%1)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>models::EventTableModel</name>
    <message>
        <source>Time (%1)</source>
        <translation>Hora (%1)</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Conjunto de logs</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>What was repaired in an event, what was noted of it</source>
        <translation>Qué se reparó en un evento, qué notas tiene</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>IP de origen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Received (%1)</source>
        <translation>Recibido (%1)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>repaired: %1</source>
        <translation>reparado: %1</translation>
    </message>
    <message>
        <source>noted: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Reparado: %1</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1 · not sent</source>
        <translation>%1 · no se envía</translation>
    </message>
    <message>
        <source>%1, not sent</source>
        <translation>%1, no se envía</translation>
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
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
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
        <translation>Detectado (%1)</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Offsets</source>
        <translation>Offsets</translation>
    </message>
    <message>
        <source>The first and the last that is missing</source>
        <translation>El primero y el último que faltan</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Messages that the offsets can have held</source>
        <translation>Mensajes que pueden haber contenido los offsets</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>models::NotificationsModel</name>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>How often the rule may call you</source>
        <translation>Con qué frecuencia puede avisarle la regla</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
</context>
<context>
    <name>models::PartitionModel</name>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Number of the partition</source>
        <translation>Número de la partición</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Offset that is read next</source>
        <translation>Offset que se lee a continuación</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Offset after the newest message in the hub</source>
        <translation>Offset posterior al mensaje más reciente del hub</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Messages in the hub that were not read yet</source>
        <translation>Mensajes del hub que todavía no se han leído</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensajes por segundo</translation>
    </message>
</context>
<context>
    <name>models::QueryShelf</name>
    <message>
        <source>Does anything arrive? Log sets</source>
        <translation>¿Llega algo? Conjuntos de logs</translation>
    </message>
    <message>
        <source>When did it arrive? Events an hour</source>
        <translation>¿Cuándo llegó? Eventos por hora</translation>
    </message>
    <message>
        <source>Are sign-ins arriving?</source>
        <translation>¿Llegan inicios de sesión?</translation>
    </message>
    <message>
        <source>Do sign-ins succeed? Results</source>
        <translation>¿Tienen éxito los inicios de sesión? Resultados</translation>
    </message>
    <message>
        <source>Who fails to sign in?</source>
        <translation>¿Quién no consigue iniciar sesión?</translation>
    </message>
    <message>
        <source>Are alerts arriving?</source>
        <translation>¿Llegan alertas?</translation>
    </message>
    <message>
        <source>Is the activity log arriving? Actions</source>
        <translation>¿Llega el registro de actividad? Acciones</translation>
    </message>
    <message>
        <source>Are changes of users and groups arriving?</source>
        <translation>¿Llegan cambios de usuarios y grupos?</translation>
    </message>
    <message>
        <source>What does InsightIDR not parse? Categories</source>
        <translation>¿Qué no analiza InsightIDR? Categorías</translation>
    </message>
    <message>
        <source>Which exports arrive? Categories</source>
        <translation>¿Qué exportaciones llegan? Categorías</translation>
    </message>
    <message>
        <source>From where do people sign in? Countries</source>
        <translation>¿Desde dónde se inicia sesión? Países</translation>
    </message>
</context>
<context>
    <name>models::RuleTableModel</name>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Log set</source>
        <translation>Conjunto de logs</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Published by Rapid7</source>
        <translation>Publicada por Rapid7</translation>
    </message>
    <message>
        <source>Our judgement</source>
        <translation>Nuestro criterio</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propia</translation>
    </message>
</context>
<context>
    <name>models::SampleModel</name>
    <message>
        <source>Log set</source>
        <translation>Conjunto de logs</translation>
    </message>
    <message>
        <source>The log set that the sample is written for</source>
        <translation>El conjunto de logs para el que se escribió la muestra</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How far the sample has come</source>
        <translation>Hasta dónde ha llegado la muestra</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Time until the hub had taken it</source>
        <translation>Tiempo hasta que la recibió el hub</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Time from sending until it came back</source>
        <translation>Tiempo desde el envío hasta que volvió</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Partition and offset where the hub put it</source>
        <translation>Partición y offset donde la puso el hub</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Clasificada por</translation>
    </message>
    <message>
        <source>The rule that sorts it, and the log set where that is another one</source>
        <translation>La regla que la clasifica, y el conjunto de logs si es otro</translation>
    </message>
</context>
<context>
    <name>models::StageModel</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>panels::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexión</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Set Up a &amp;Connection…</source>
        <translation>&amp;Configurar una conexión…</translation>
    </message>
    <message>
        <source>Walk through the guide&apos;s set-up</source>
        <translation>Recorrer la configuración de la guía</translation>
    </message>
    <message>
        <source>Try the &amp;Demo Hub</source>
        <translation>Probar hub de &amp;demostración</translation>
    </message>
    <message>
        <source>Watch lifelike events from a hub inside this program</source>
        <translation>Observar eventos realistas de un hub dentro de este programa</translation>
    </message>
    <message>
        <source>&amp;Profiles…</source>
        <translation>&amp;Perfiles…</translation>
    </message>
    <message>
        <source>Rename, duplicate, delete, export and import connections</source>
        <translation>Renombrar, duplicar, eliminar, exportar e importar conexiones</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Hubscope</source>
        <translation>Cerrar Hubscope</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Start reading the chosen event hub</source>
        <translation>Empezar a leer el Event Hub elegido</translation>
    </message>
    <message>
        <source>&amp;Stop Reading</source>
        <translation>&amp;Detener la lectura</translation>
    </message>
    <message>
        <source>Disconnect from the event hub</source>
        <translation>Desconectar del Event Hub</translation>
    </message>
    <message>
        <source>Read From &amp;Beginning</source>
        <translation>Leer desde el &amp;principio</translation>
    </message>
    <message>
        <source>Connect again and read everything that the hub still holds</source>
        <translation>Conectar de nuevo y leer todo lo que el hub todavía conserva</translation>
    </message>
    <message>
        <source>&amp;Edit Connection…</source>
        <translation>&amp;Editar la conexión…</translation>
    </message>
    <message>
        <source>Change event hub, connection string or CA file of this connection</source>
        <translation>Cambiar Event Hub, cadena de conexión o archivo de CA de esta conexión</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>P&amp;robar la conexión</translation>
    </message>
    <message>
        <source>Try the connection stage by stage and name what is wrong</source>
        <translation>Probar la conexión etapa por etapa e indicar qué falla</translation>
    </message>
    <message>
        <source>Send Sa&amp;mples…</source>
        <translation>Enviar &amp;muestras…</translation>
    </message>
    <message>
        <source>Put a marked record for each log set on the hub and follow it back</source>
        <translation>Poner en el hub un registro marcado por cada conjunto de logs y seguirlo hasta que vuelve</translation>
    </message>
    <message>
        <source>Send &amp;Unparsed Logs</source>
        <translation>Enviar &amp;logs sin analizar</translation>
    </message>
    <message>
        <source>Whether the event source in InsightIDR sends what lands in Unparsed Data</source>
        <translation>Si la fuente de eventos de InsightIDR envía lo que va a parar a Unparsed Data</translation>
    </message>
    <message>
        <source>&amp;Pause View</source>
        <translation>&amp;Pausar la vista</translation>
    </message>
    <message>
        <source>Hold the list still; reading goes on (Space in the list)</source>
        <translation>Congelar la lista; la lectura continúa (Espacio en la lista)</translation>
    </message>
    <message>
        <source>&amp;Follow Newest</source>
        <translation>&amp;Seguir lo más reciente</translation>
    </message>
    <message>
        <source>Keep the newest event in sight (End in the list)</source>
        <translation>Mantener a la vista el evento más reciente (Fin en la lista)</translation>
    </message>
    <message>
        <source>Clear Vie&amp;w</source>
        <translation>&amp;Vaciar la vista</translation>
    </message>
    <message>
        <source>Empty the list; nothing in the hub changes</source>
        <translation>Vaciar la lista; en el hub no cambia nada</translation>
    </message>
    <message>
        <source>&amp;Local Time</source>
        <translation>Hora &amp;local</translation>
    </message>
    <message>
        <source>Show times of this computer&apos;s zone in place of UTC</source>
        <translation>Mostrar las horas en la zona de este equipo en lugar de UTC</translation>
    </message>
    <message>
        <source>S&amp;ystem Theme</source>
        <translation>Tema del s&amp;istema</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro, como el sistema</translation>
    </message>
    <message>
        <source>L&amp;ight Theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>&amp;Dark Theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel siguie&amp;nte</translation>
    </message>
    <message>
        <source>Move the keyboard to the next panel</source>
        <translation>Llevar el foco del teclado al panel siguiente</translation>
    </message>
    <message>
        <source>Rest&amp;ore Default Layout</source>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>Put panels and columns where they were at first</source>
        <translation>Devolver paneles y columnas a su lugar inicial</translation>
    </message>
    <message>
        <source>&amp;Search Events</source>
        <translation>&amp;Buscar eventos</translation>
    </message>
    <message>
        <source>Go to Search: queries over what was received, groups, export</source>
        <translation>Ir a «Búsqueda»: consultas sobre lo recibido, grupos, exportación</translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation>&amp;Filtrar eventos</translation>
    </message>
    <message>
        <source>Go to the filter, which is written in LEQL</source>
        <translation>Ir al filtro, que se escribe en LEQL</translation>
    </message>
    <message>
        <source>Only &amp;Repaired</source>
        <translation>Solo &amp;reparados</translation>
    </message>
    <message>
        <source>Show only events whose text had to be mended</source>
        <translation>Mostrar solo los eventos cuyo texto hubo que reparar</translation>
    </message>
    <message>
        <source>Only N&amp;oted</source>
        <translation>Solo con &amp;nota</translation>
    </message>
    <message>
        <source>Show only events with a note, such as a time that is missing</source>
        <translation>Mostrar solo los eventos con una nota, por ejemplo una hora que falta</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Show all events again: query, log set and marks</source>
        <translation>Mostrar de nuevo todos los eventos: consulta, conjunto de logs y marcas</translation>
    </message>
    <message>
        <source>Find in &amp;Event</source>
        <translation>Buscar en el &amp;evento</translation>
    </message>
    <message>
        <source>Find a text in the chosen event</source>
        <translation>Buscar un texto en el evento elegido</translation>
    </message>
    <message>
        <source>&amp;Next Marked Event</source>
        <translation>&amp;Siguiente evento con observación</translation>
    </message>
    <message>
        <source>Go to the next event that was mended or is odd</source>
        <translation>Ir al siguiente evento reparado o anómalo</translation>
    </message>
    <message>
        <source>S&amp;how Rule</source>
        <translation>&amp;Mostrar la regla</translation>
    </message>
    <message>
        <source>Go to the rule that decided where the chosen event lands</source>
        <translation>Ir a la regla que decidió adónde va a parar el evento elegido</translation>
    </message>
    <message>
        <source>Onl&amp;y This Value</source>
        <translation>S&amp;olo este valor</translation>
    </message>
    <message>
        <source>Ask for the chosen cell&apos;s value, too</source>
        <translation>Exigir además el valor de la celda elegida</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>E&amp;xcluir este valor</translation>
    </message>
    <message>
        <source>Leave out what has the chosen cell&apos;s value</source>
        <translation>Omitir lo que tiene el valor de la celda elegida</translation>
    </message>
    <message>
        <source>Search for This Val&amp;ue</source>
        <translation>B&amp;uscar este valor</translation>
    </message>
    <message>
        <source>Search everything for the chosen cell&apos;s value</source>
        <translation>Buscar en todo el valor de la celda elegida</translation>
    </message>
    <message>
        <source>Notify Me of &amp;These…</source>
        <translation>&amp;Avisarme de estos…</translation>
    </message>
    <message>
        <source>Make a notification rule of the query in sight</source>
        <translation>Crear una regla de notificación a partir de la consulta visible</translation>
    </message>
    <message>
        <source>Not&amp;ification Rules…</source>
        <translation>Reglas de no&amp;tificación…</translation>
    </message>
    <message>
        <source>Which events you are told of as they come, and how often</source>
        <translation>De qué eventos se le avisa según llegan, y con qué frecuencia</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy the chosen cell as it came</source>
        <translation>Copiar la celda elegida tal como llegó</translation>
    </message>
    <message>
        <source>&amp;Copy Event</source>
        <translation>Co&amp;piar evento</translation>
    </message>
    <message>
        <source>Copy the chosen event as JSON, in InsightIDR&apos;s shape</source>
        <translation>Copiar el evento elegido como JSON, en el formato de InsightIDR</translation>
    </message>
    <message>
        <source>&amp;How Events Are Sorted</source>
        <translation>&amp;Cómo se clasifican los eventos</translation>
    </message>
    <message>
        <source>Every rule, repair, note and sign-in code, with a search</source>
        <translation>Todas las reglas, reparaciones, notas y códigos de inicio de sesión, con búsqueda</translation>
    </message>
    <message>
        <source>&amp;Troubleshooting…</source>
        <translation>&amp;Solución de problemas…</translation>
    </message>
    <message>
        <source>Every fault with its steps, with a search that takes words, numbers and whole messages</source>
        <translation>Todos los fallos con sus pasos, con una búsqueda que admite palabras, números y mensajes completos</translation>
    </message>
    <message>
        <source>&amp;Verify the Set-Up</source>
        <translation>&amp;Verificar la configuración</translation>
    </message>
    <message>
        <source>How to cause sample events and where to look for them</source>
        <translation>Cómo provocar eventos de ejemplo y dónde buscarlos</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Todas las teclas en una página</translation>
    </message>
    <message>
        <source>&amp;About Hubscope</source>
        <translation>&amp;Acerca de Hubscope</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Theme, language, time zone, notifications, start and end</source>
        <translation>Tema, idioma, zona horaria, notificaciones, inicio y cierre</translation>
    </message>
    <message>
        <source>Open &amp;Log Folder</source>
        <translation>Abrir la carpeta de lo&amp;gs</translation>
    </message>
    <message>
        <source>Where the log and traces of crashes stand; no secret and no event is in them</source>
        <translation>Donde están el log y las trazas de fallos; no contienen secretos ni eventos</translation>
    </message>
    <message>
        <source>Version, libraries and licences</source>
        <translation>Versión, bibliotecas y licencias</translation>
    </message>
    <message>
        <source>High-&amp;Contrast Theme</source>
        <translation>&amp;Tema de alto contraste</translation>
    </message>
    <message>
        <source>White and bright colours on black</source>
        <translation>Blanco y colores vivos sobre negro</translation>
    </message>
</context>
<context>
    <name>setup::SetUp</name>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>This name is too short for Azure.</source>
        <translation>Este nombre es demasiado corto para Azure.</translation>
    </message>
    <message>
        <source>This name is too long for Azure.</source>
        <translation>Este nombre es demasiado largo para Azure.</translation>
    </message>
    <message>
        <source>This name holds a character that Azure does not accept.</source>
        <translation>Este nombre contiene un carácter que Azure no acepta.</translation>
    </message>
    <message>
        <source>Azure does not accept how this name begins.</source>
        <translation>Azure no acepta cómo empieza este nombre.</translation>
    </message>
    <message>
        <source>Azure does not accept how this name ends.</source>
        <translation>Azure no acepta cómo termina este nombre.</translation>
    </message>
    <message>
        <source>This looks like a key. Keys belong into step 4 only.</source>
        <translation>Esto parece una clave. Las claves solo van en el paso 4.</translation>
    </message>
    <message>
        <source>6 to 50 letters, digits and hyphens; a letter first, a letter or digit last.</source>
        <translation>De 6 a 50 letras, dígitos y guiones; primero una letra, al final una letra o un dígito.</translation>
    </message>
    <message>
        <source>Up to 256 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation>Hasta 256 letras, dígitos, puntos, guiones y guiones bajos; una letra o un dígito al principio y al final.</translation>
    </message>
    <message>
        <source>The guide’s name is %1. Another works if every export writes to it.</source>
        <translation>El nombre de la guía es %1. Otro funciona si todas las exportaciones escriben en él.</translation>
    </message>
    <message>
        <source>Up to 50 letters, digits, periods, hyphens and underscores; a letter or digit first and last.</source>
        <translation>Hasta 50 letras, dígitos, puntos, guiones y guiones bajos; una letra o un dígito al principio y al final.</translation>
    </message>
    <message>
        <source>This policy may manage the whole namespace; reading needs Listen only.</source>
        <translation>Esta directiva puede administrar todo el espacio de nombres; para leer basta Listen.</translation>
    </message>
    <message>
        <source>Create a policy of its own, such as %1.</source>
        <translation>Cree una directiva propia, por ejemplo %1.</translation>
    </message>
    <message>
        <source>This looks like a key or a connection string.</source>
        <translation>Esto parece una clave o una cadena de conexión.</translation>
    </message>
    <message>
        <source>Those belong into step 4 only.</source>
        <translation>Estas solo van en el paso 4.</translation>
    </message>
    <message>
        <source>The event source needs a name.</source>
        <translation>La fuente de eventos necesita un nombre.</translation>
    </message>
    <message>
        <source>Log Search shows its logs under this name.</source>
        <translation>Log Search muestra sus logs con este nombre.</translation>
    </message>
    <message>
        <source>Another profile is called “%1”.</source>
        <translation>Otro perfil se llama «%1».</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Reading from a date and time needs both.</source>
        <translation>Para leer desde un momento determinado se necesitan fecha y hora.</translation>
    </message>
    <message>
        <source>This time lies in the future: reading begins with the next event.</source>
        <translation>Esta hora está en el futuro: la lectura empieza con el próximo evento.</translation>
    </message>
    <message>
        <source>The connection is not tested yet.</source>
        <translation>La conexión todavía no se ha probado.</translation>
    </message>
    <message>
        <source>The connection test failed.</source>
        <translation>La prueba de conexión falló.</translation>
    </message>
    <message>
        <source>The keychain did not give the key of this credential.</source>
        <translation>El llavero no entregó la clave de esta credencial.</translation>
    </message>
    <message>
        <source>Paste the connection string instead. (%1)</source>
        <translation>Pegue la cadena de conexión en su lugar. (%1)</translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation>El llavero todavía no ha respondido.</translation>
    </message>
    <message>
        <source>Unlock it if it asks, or paste the connection string instead.</source>
        <translation>Desbloquéelo si lo pide, o pegue la cadena de conexión en su lugar.</translation>
    </message>
    <message>
        <source>The key is not kept in a draft.</source>
        <translation>La clave no se conserva en un borrador.</translation>
    </message>
    <message>
        <source>The connection string is missing.</source>
        <translation>Falta la cadena de conexión.</translation>
    </message>
    <message>
        <source>Paste the connection string once more.</source>
        <translation>Pegue una vez más la cadena de conexión.</translation>
    </message>
    <message>
        <source>Copy the field “Connection string–primary key” and paste it here.</source>
        <translation>Copie el campo «Connection string–primary key» (Cadena de conexión: clave principal) y péguelo aquí.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>Choose a PEM file, or leave the field empty.</source>
        <translation>Elija un archivo PEM, o deje el campo vacío.</translation>
    </message>
    <message>
        <source>This string is for the event hub “%1”, step 2 names “%2”.</source>
        <translation>Esta cadena es para el Event Hub «%1»; el paso 2 indica «%2».</translation>
    </message>
    <message>
        <source>Copy the string of the other hub, or change the name in step 2.</source>
        <translation>Copie la cadena del otro hub, o cambie el nombre en el paso 2.</translation>
    </message>
    <message>
        <source>This string is for the namespace “%1”, step 2 names “%2”.</source>
        <translation>Esta cadena es para el espacio de nombres «%1»; el paso 2 indica «%2».</translation>
    </message>
    <message>
        <source>Check which of the two is meant.</source>
        <translation>Compruebe cuál de los dos es el correcto.</translation>
    </message>
    <message>
        <source>This string is for the policy “%1”, step 3 names “%2”.</source>
        <translation>Esta cadena es para la directiva «%1»; el paso 3 indica «%2».</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No se ha elegido nada.</translation>
    </message>
    <message>
        <source>Choose at least one source of logs.</source>
        <translation>Elija al menos una fuente de logs.</translation>
    </message>
    <message>
        <source>In the portal, open Event Hubs and create a namespace in the Standard tier or above. The Basic tier has no Kafka endpoint, and the event source cannot connect to it.</source>
        <translation>En el portal, abra «Event Hubs» y cree un espacio de nombres en el nivel Standard o superior. El nivel Basic no tiene punto de conexión de Kafka, y la fuente de eventos no puede conectarse a él.</translation>
    </message>
    <message>
        <source>In the namespace, add an event hub and give it the name below.</source>
        <translation>En el espacio de nombres, agregue un Event Hub y dele el nombre indicado abajo.</translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and add a SAS policy.</source>
        <translation>Abra el Event Hub, después «Shared access policies» (Directivas de acceso compartido), y agregue una directiva SAS.</translation>
    </message>
    <message>
        <source>Enter the name below.</source>
        <translation>Introduzca el nombre indicado abajo.</translation>
    </message>
    <message>
        <source>Tick Listen, and nothing else, and create the policy.</source>
        <translation>Marque Listen, y nada más, y cree la directiva.</translation>
    </message>
    <message>
        <source>Open the event hub, then Shared access policies, and click the policy you created.</source>
        <translation>Abra el Event Hub, después «Shared access policies» (Directivas de acceso compartido), y haga clic en la directiva que creó.</translation>
    </message>
    <message>
        <source>In the portal, open Monitor, click Activity log, then Export Activity Logs.</source>
        <translation>En el portal, abra «Monitor», haga clic en «Activity log» (Registro de actividad) y después en «Export Activity Logs».</translation>
    </message>
    <message>
        <source>Confirm your subscription and add a diagnostic setting.</source>
        <translation>Confirme su suscripción y agregue una configuración de diagnóstico.</translation>
    </message>
    <message>
        <source>Tick at least Administrative, Security and Alert.</source>
        <translation>Marque al menos Administrative, Security y Alert.</translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose subscription, namespace, event hub and policy.</source>
        <translation>Marque «Stream to an event hub» y elija suscripción, espacio de nombres, Event Hub y directiva.</translation>
    </message>
    <message>
        <source>In the portal, open Microsoft Entra ID, then Diagnostic settings, and add a diagnostic setting.</source>
        <translation>En el portal, abra Microsoft Entra ID, después «Diagnostic settings» (Configuración de diagnóstico), y agregue una configuración de diagnóstico.</translation>
    </message>
    <message>
        <source>Tick AuditLogs and SignInLogs, and other sign-in logs as needed.</source>
        <translation>Marque AuditLogs y SignInLogs, y otros logs de inicio de sesión según se necesiten.</translation>
    </message>
    <message>
        <source>Tick Stream to an event hub and choose the subscription and the namespace you created earlier.</source>
        <translation>Marque «Stream to an event hub» y elija la suscripción y el espacio de nombres que creó antes.</translation>
    </message>
    <message>
        <source>Choose the event hub below and the policy RootManageSharedAccessKey: Azure writes with it.</source>
        <translation>Elija el Event Hub indicado abajo y la directiva RootManageSharedAccessKey: Azure escribe con ella.</translation>
    </message>
    <message>
        <source>In Microsoft Defender for Cloud, open Environment settings.</source>
        <translation>En Microsoft Defender for Cloud, abra «Environment settings» (Configuración del entorno).</translation>
    </message>
    <message>
        <source>Select the subscription whose data you want to export.</source>
        <translation>Seleccione la suscripción cuyos datos quiere exportar.</translation>
    </message>
    <message>
        <source>Select Continuous export, the tab Event hub, and tick Security alerts.</source>
        <translation>Seleccione «Continuous export» (Exportación continua), la pestaña «Event hub», y marque «Security alerts» (Alertas de seguridad).</translation>
    </message>
    <message>
        <source>Choose the namespace, the event hub below and a policy that may send, and save.</source>
        <translation>Elija el espacio de nombres, el Event Hub indicado abajo y una directiva que pueda enviar, y guarde.</translation>
    </message>
    <message>
        <source>In InsightIDR, open Data Collection, then Setup Event Source, then Add Event Source.</source>
        <translation>En InsightIDR, abra «Data Collection», después «Setup Event Source» y después «Add Event Source».</translation>
    </message>
    <message>
        <source>Under Security Data, click Cloud Service. Select your collector and Microsoft Azure.</source>
        <translation>En «Security Data», haga clic en «Cloud Service». Seleccione su collector y «Microsoft Azure».</translation>
    </message>
    <message>
        <source>Enter the values below. Select your Microsoft Azure credentials, or create them from the key name and key below; then click Save.</source>
        <translation>Introduzca los valores indicados abajo. Seleccione sus credenciales de Microsoft Azure, o créelas con el nombre de clave y la clave de abajo; después haga clic en «Save».</translation>
    </message>
    <message>
        <source>RootManageSharedAccessKey may also send, and manage the whole namespace. Whoever gets hold of its key can delete every event hub in it.</source>
        <translation>RootManageSharedAccessKey también puede enviar y administrar todo el espacio de nombres. Quien se haga con su clave puede eliminar todos los Event Hubs que contiene.</translation>
    </message>
    <message>
        <source>InsightIDR and Hubscope only read. A policy with Listen alone is enough for both.</source>
        <translation>InsightIDR y Hubscope solo leen. Una directiva que solo tenga Listen basta para ambos.</translation>
    </message>
    <message>
        <source>It begins with Endpoint=sb:// and holds SharedAccessKeyName and SharedAccessKey.</source>
        <translation>Empieza por Endpoint=sb:// y contiene SharedAccessKeyName y SharedAccessKey.</translation>
    </message>
    <message>
        <source>The policies of the namespace work as well, but their strings open all its event hubs.</source>
        <translation>Las directivas del espacio de nombres también funcionan, pero sus cadenas abren todos sus Event Hubs.</translation>
    </message>
    <message>
        <source>What you paste is never shown. The key goes to the keychain of this computer, the rest to the profile.</source>
        <translation>Lo que pega nunca se muestra. La clave va al llavero de este equipo; el resto, al perfil.</translation>
    </message>
    <message>
        <source>The portal may say “Create or update activity log profilesFailure”. Then the resource provider is missing:</source>
        <translation>Puede que el portal diga «Create or update activity log profilesFailure». Entonces falta el proveedor de recursos:</translation>
    </message>
    <message>
        <source>1. Search for Subscriptions in all services and select your subscription.</source>
        <translation>1. Busque «Subscriptions» (Suscripciones) en todos los servicios y seleccione su suscripción.</translation>
    </message>
    <message>
        <source>2. Click Resource providers and search for microsoft.insights.</source>
        <translation>2. Haga clic en «Resource providers» (Proveedores de recursos) y busque microsoft.insights.</translation>
    </message>
    <message>
        <source>3. Click Register or Re-register, wait for the process to complete, and click Refresh.</source>
        <translation>3. Haga clic en «Register» o «Re-register», espere a que termine el proceso y haga clic en «Refresh» (Actualizar).</translation>
    </message>
    <message>
        <source>4. Repeat the steps above.</source>
        <translation>4. Repita los pasos anteriores.</translation>
    </message>
    <message>
        <source>The diagnostic setting sends to the hub, so its policy needs more than Listen. The guide asks for RootManageSharedAccessKey here.</source>
        <translation>La configuración de diagnóstico envía al hub, así que su directiva necesita más que Listen. La guía pide aquí RootManageSharedAccessKey.</translation>
    </message>
    <message>
        <source>Only Azure uses that policy. InsightIDR reads with the policy of step 3.</source>
        <translation>Solo Azure usa esa directiva. InsightIDR lee con la directiva del paso 3.</translation>
    </message>
    <message>
        <source>An export sends what happens from now on. An alert that is already there does not arrive.</source>
        <translation>Una exportación envía lo que ocurre a partir de ahora. Una alerta ya existente no llega.</translation>
    </message>
    <message>
        <source>Environment settings show, for each subscription, which Defender plans are on. Without a plan there are no alerts to send.</source>
        <translation>«Environment settings» (Configuración del entorno) muestra, para cada suscripción, qué planes de Defender están activados. Sin un plan no hay alertas que enviar.</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Requisitos</translation>
    </message>
    <message>
        <source>What do you want to collect?</source>
        <translation>¿Qué quiere recopilar?</translation>
    </message>
    <message>
        <source>Event hub</source>
        <translation>Event Hub</translation>
    </message>
    <message>
        <source>Create the event hub</source>
        <translation>Crear el Event Hub</translation>
    </message>
    <message>
        <source>Microsoft’s documentation</source>
        <translation>Documentación de Microsoft</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>Create a policy that may only listen</source>
        <translation>Crear una directiva que solo pueda escuchar</translation>
    </message>
    <message>
        <source>Why not RootManageSharedAccessKey?</source>
        <translation>¿Por qué no RootManageSharedAccessKey?</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Paste the connection string of that policy</source>
        <translation>Pegar la cadena de conexión de esa directiva</translation>
    </message>
    <message>
        <source>What does the right string look like?</source>
        <translation>¿Cómo es la cadena correcta?</translation>
    </message>
    <message>
        <source>Azure Monitor</source>
        <translation>Azure Monitor</translation>
    </message>
    <message>
        <source>Send the activity log to the event hub</source>
        <translation>Enviar el registro de actividad al Event Hub</translation>
    </message>
    <message>
        <source>Saving ends in profilesFailure?</source>
        <translation>¿Al guardar aparece profilesFailure?</translation>
    </message>
    <message>
        <source>Entra ID</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>Send sign-ins and audit logs to the event hub</source>
        <translation>Enviar inicios de sesión y logs de auditoría al Event Hub</translation>
    </message>
    <message>
        <source>Why RootManageSharedAccessKey here?</source>
        <translation>¿Por qué aquí RootManageSharedAccessKey?</translation>
    </message>
    <message>
        <source>Defender for Cloud</source>
        <translation>Defender for Cloud</translation>
    </message>
    <message>
        <source>Send security alerts to the event hub</source>
        <translation>Enviar alertas de seguridad al Event Hub</translation>
    </message>
    <message>
        <source>No alert arrives?</source>
        <translation>¿No llega ninguna alerta?</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Does the connection work?</source>
        <translation>¿Funciona la conexión?</translation>
    </message>
    <message>
        <source>InsightIDR</source>
        <translation>InsightIDR</translation>
    </message>
    <message>
        <source>Enter these values in InsightIDR</source>
        <translation>Introducir estos valores en InsightIDR</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Empezar a observar</translation>
    </message>
    <message>
        <source>A licence for Azure Monitor</source>
        <translation>Una licencia para Azure Monitor</translation>
    </message>
    <message>
        <source>Every Azure subscription has the activity log. Check: portal, Monitor, Activity log shows entries.</source>
        <translation>Todas las suscripciones de Azure tienen el registro de actividad. Comprobación: portal, «Monitor», «Activity log» muestra entradas.</translation>
    </message>
    <message>
        <source>A licence for Microsoft Entra ID</source>
        <translation>Una licencia para Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Sign-in logs can be exported with P1 or P2. Check: portal, Microsoft Entra ID, Overview, License.</source>
        <translation>Los logs de inicio de sesión se pueden exportar con P1 o P2. Comprobación: portal, Microsoft Entra ID, «Overview» (Información general), «License».</translation>
    </message>
    <message>
        <source>A licence for Microsoft Defender for Cloud</source>
        <translation>Una licencia para Microsoft Defender for Cloud</translation>
    </message>
    <message>
        <source>Alerts need a paid plan (the guide’s Standard tier). Check: Defender for Cloud, Environment settings.</source>
        <translation>Las alertas necesitan un plan de pago (el nivel Standard de la guía). Comprobación: Defender for Cloud, «Environment settings» (Configuración del entorno).</translation>
    </message>
    <message>
        <source>An Event Hubs namespace of the Standard tier or above</source>
        <translation>Un espacio de nombres de Event Hubs del nivel Standard o superior</translation>
    </message>
    <message>
        <source>Check: portal, the namespace, Overview, Pricing tier. A new one gets its tier in step 2.</source>
        <translation>Comprobación: portal, el espacio de nombres, «Overview» (Información general), «Pricing tier» (Plan de tarifa). Uno nuevo recibe su nivel en el paso 2.</translation>
    </message>
    <message>
        <source>Outbound TCP port 9093 is open on the collector</source>
        <translation>El puerto TCP 9093 de salida está abierto en el collector</translation>
    </message>
    <message>
        <source>The event source uses this port only. Step 6 tests this computer, not the collector.</source>
        <translation>La fuente de eventos solo usa este puerto. El paso 6 prueba este equipo, no el collector.</translation>
    </message>
    <message>
        <source>The event hub is there</source>
        <translation>El Event Hub existe</translation>
    </message>
    <message>
        <source>The policy is there, with Listen only</source>
        <translation>La directiva existe, solo con Listen</translation>
    </message>
    <message>
        <source>The diagnostic setting is saved</source>
        <translation>La configuración de diagnóstico está guardada</translation>
    </message>
    <message>
        <source>The continuous export is saved</source>
        <translation>La exportación continua está guardada</translation>
    </message>
    <message>
        <source>The event source is saved in InsightIDR</source>
        <translation>La fuente de eventos está guardada en InsightIDR</translation>
    </message>
    <message>
        <source>Activity log: who changed what in the subscription, and alerts</source>
        <translation>Registro de actividad: quién cambió qué en la suscripción, y alertas</translation>
    </message>
    <message>
        <source>Sign-ins and audit logs (formerly Azure Active Directory)</source>
        <translation>Inicios de sesión y logs de auditoría (antes Azure Active Directory)</translation>
    </message>
    <message>
        <source>Security alerts</source>
        <translation>Alertas de seguridad</translation>
    </message>
    <message>
        <source>Cause sample events: start and stop a virtual machine, or open the Event Hubs namespace, Settings, Shared access policies, RootManageSharedAccessKey.</source>
        <translation>Provoque eventos de ejemplo: inicie y detenga una máquina virtual, o abra el espacio de nombres de Event Hubs, «Settings», «Shared access policies» (Directivas de acceso compartido), RootManageSharedAccessKey.</translation>
    </message>
    <message>
        <source>Watch the log set counters of Hubscope fill in.</source>
        <translation>Observe cómo aumentan los contadores de conjuntos de logs de Hubscope.</translation>
    </message>
    <message>
        <source>In InsightIDR, open Log Search, select the log sets and in them the log named after the event source.</source>
        <translation>En InsightIDR, abra «Log Search», seleccione los conjuntos de logs y, en ellos, el log que lleva el nombre de la fuente de eventos.</translation>
    </message>
    <message>
        <source>Allow up to 5 minutes in InsightIDR, and up to 15 minutes for a new export.</source>
        <translation>Espere hasta 5 minutos en InsightIDR, y hasta 15 minutos para una exportación nueva.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Values for InsightIDR</source>
        <translation>Valores para InsightIDR</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Not in this file. Copy it from the policy in the portal, or from Hubscope.</source>
        <translation>No figura en este archivo. Cópiela de la directiva en el portal, o de Hubscope.</translation>
    </message>
    <message>
        <source>Verify the configuration</source>
        <translation>Verificar la configuración</translation>
    </message>
    <message>
        <source>The Log Name in Log Search is: %1</source>
        <translation>El «Log Name» en Log Search es: %1</translation>
    </message>
</context>
<context>
    <name>wizard::Parts</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
</TS>
