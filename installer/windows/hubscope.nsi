; SPDX-FileCopyrightText: 2026 The Hubscope developers
; SPDX-License-Identifier: GPL-3.0-or-later
;
; The installer for Windows, 64-bit. Not CPack's own: its stub is a 32-bit program, and it knows no installation for one user.
;   makensis -WX -DVERSION=0.1.0 -DPAYLOAD=<folder of the deployed program> -DOUTPUT=<installer.exe> -DICON=<hubscope.ico> -DLICENCE=<LICENSE> hubscope.nsi
; Run:    hubscope-0.1.0-windows-x86_64.exe [/S] [/CurrentUser | /AllUsers] [/AllowDowngrade] [/D=FOLDER]
; Remove: "%ProgramFiles%\Hubscope\uninstall.exe" [/S]
; Without a switch it asks; run silently it installs for the one who runs it. An older version of the same kind is removed first, and
; one of that user alone before one for all. One for all stays, because it is others' as well. Profiles and stored events of users are
; never touched.
; Exit codes: 2 Windows is too old, 3 the version that is there cannot be removed, 4 a file cannot be written, 5 a switch is not known,
; 6 a newer version is there and /AllowDowngrade was not given.
Target amd64-unicode
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
; Asks for more rights where there are more to be had, and runs without where not.
RequestExecutionLevel highest

!ifndef VERSION | PAYLOAD | OUTPUT | LICENCE
    !error "VERSION, PAYLOAD, OUTPUT and LICENCE must be defined (-D)"
!endif
!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include LogicLib.nsh
!include x64.nsh
!include WinVer.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Hubscope"
!define PUBLISHER "The Hubscope developers"

Name "Hubscope ${VERSION}"
OutFile "${OUTPUT}"
BrandingText "Hubscope ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "Hubscope"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "Installer of Hubscope"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "2026 ${PUBLISHER}, GPL-3.0-or-later"

Var AllUsers       ; 1 or 0
Var AllUsersButton
Var OneUserButton
Var MayDowngrade   ; 1 or 0

!ifdef ICON
    !define MUI_ICON "${ICON}"
    !define MUI_UNICON "${ICON}"
!endif
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
Page custom askForWhom takeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION runThroughExplorer
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(DataStays)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE French
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE Japanese

LangString ForWhom ${LANG_ENGLISH} "For whom shall Hubscope be installed?"
LangString ForWhom ${LANG_GERMAN} "Für wen soll Hubscope installiert werden?"
LangString ForWhom ${LANG_FRENCH} "Pour qui installer Hubscope ?"
LangString ForWhom ${LANG_SPANISH} "¿Para quién se instala Hubscope?"
LangString ForWhom ${LANG_JAPANESE} "Hubscope を誰のためにインストールしますか?"
LangString ForAll ${LANG_ENGLISH} "For everybody on this computer (needs administrator rights)"
LangString ForAll ${LANG_GERMAN} "Für alle an diesem Computer (braucht Administratorrechte)"
LangString ForAll ${LANG_FRENCH} "Pour tous sur cet ordinateur (droits d'administrateur requis)"
LangString ForAll ${LANG_SPANISH} "Para todos en este equipo (requiere derechos de administrador)"
LangString ForAll ${LANG_JAPANESE} "このコンピューターの全員 (管理者権限が必要)"
LangString ForMe ${LANG_ENGLISH} "Only for me"
LangString ForMe ${LANG_GERMAN} "Nur für mich"
LangString ForMe ${LANG_FRENCH} "Seulement pour moi"
LangString ForMe ${LANG_SPANISH} "Solo para mí"
LangString ForMe ${LANG_JAPANESE} "自分だけ"
LangString OldStays ${LANG_ENGLISH} "The installed version could not be removed. Close Hubscope and try again."
LangString OldStays ${LANG_GERMAN} "Die installierte Version konnte nicht entfernt werden. Schließen Sie Hubscope und versuchen Sie es erneut."
LangString OldStays ${LANG_FRENCH} "La version installée n'a pas pu être retirée. Fermez Hubscope et réessayez."
LangString OldStays ${LANG_SPANISH} "No se pudo quitar la versión instalada. Cierre Hubscope e inténtelo de nuevo."
LangString OldStays ${LANG_JAPANESE} "インストール済みのバージョンを削除できませんでした。Hubscope を閉じてやり直してください。"
LangString TooOld ${LANG_ENGLISH} "Hubscope needs a 64-bit Windows 10 or newer."
LangString TooOld ${LANG_GERMAN} "Hubscope braucht ein 64-Bit-Windows 10 oder neuer."
LangString TooOld ${LANG_FRENCH} "Hubscope requiert Windows 10 64 bits ou plus récent."
LangString TooOld ${LANG_SPANISH} "Hubscope requiere Windows 10 de 64 bits o posterior."
LangString TooOld ${LANG_JAPANESE} "Hubscope には 64 ビット版 Windows 10 以降が必要です。"
LangString UnknownSwitch ${LANG_ENGLISH} "This switch is not known: $5$\nKnown are /S, /CurrentUser, /AllUsers, /AllowDowngrade and, last, /D=FOLDER."
LangString UnknownSwitch ${LANG_GERMAN} "Dieser Schalter ist nicht bekannt: $5$\nBekannt sind /S, /CurrentUser, /AllUsers, /AllowDowngrade und zuletzt /D=ORDNER."
LangString UnknownSwitch ${LANG_FRENCH} "Cette option est inconnue : $5$\nSont connues /S, /CurrentUser, /AllUsers, /AllowDowngrade et, en dernier, /D=DOSSIER."
LangString UnknownSwitch ${LANG_SPANISH} "Esta opción no se conoce: $5$\nSe conocen /S, /CurrentUser, /AllUsers, /AllowDowngrade y, al final, /D=CARPETA."
LangString UnknownSwitch ${LANG_JAPANESE} "このスイッチは使えません: $5$\n使えるのは /S、/CurrentUser、/AllUsers、/AllowDowngrade と、最後に置く /D=フォルダー です。"
LangString NewerIsThere ${LANG_ENGLISH} "Hubscope $R2 is installed, which is newer than ${VERSION}. Replace it by the older version all the same?"
LangString NewerIsThere ${LANG_GERMAN} "Hubscope $R2 ist installiert und neuer als ${VERSION}. Trotzdem durch die ältere Version ersetzen?"
LangString NewerIsThere ${LANG_FRENCH} "Hubscope $R2 est installé et plus récent que ${VERSION}. Le remplacer quand même par l'ancienne version ?"
LangString NewerIsThere ${LANG_SPANISH} "Hubscope $R2 está instalado y es más reciente que ${VERSION}. ¿Sustituirlo de todos modos por la versión anterior?"
LangString NewerIsThere ${LANG_JAPANESE} "${VERSION} より新しい Hubscope $R2 がインストールされています。それでも古いバージョンに置き換えますか?"
LangString ForAllStays ${LANG_ENGLISH} "Hubscope $R2 is installed for everybody on this computer and stays as it is. The menu will show both."
LangString ForAllStays ${LANG_GERMAN} "Hubscope $R2 ist für alle an diesem Computer installiert und bleibt, wie es ist. Im Menü stehen dann beide."
LangString ForAllStays ${LANG_FRENCH} "Hubscope $R2 est installé pour tous sur cet ordinateur et reste tel quel. Le menu montrera les deux."
LangString ForAllStays ${LANG_SPANISH} "Hubscope $R2 está instalado para todos en este equipo y se queda como está. El menú mostrará ambos."
LangString ForAllStays ${LANG_JAPANESE} "Hubscope $R2 はこのコンピューターの全員用にインストールされており、そのまま残ります。メニューには両方が表示されます。"
LangString DataStays ${LANG_ENGLISH} "Hubscope will be removed from the folder below. Connections, settings and stored events stay: they are in folders hubscope below AppData of each user."
LangString DataStays ${LANG_GERMAN} "Hubscope wird aus dem Ordner unten entfernt. Verbindungen, Einstellungen und gespeicherte Ereignisse bleiben: Sie liegen in Ordnern hubscope unter AppData jedes Benutzers."
LangString DataStays ${LANG_FRENCH} "Hubscope sera retiré du dossier ci-dessous. Connexions, réglages et événements enregistrés restent : ils sont dans des dossiers hubscope sous AppData de chaque utilisateur."
LangString DataStays ${LANG_SPANISH} "Hubscope se quitará de la carpeta siguiente. Las conexiones, los ajustes y los eventos guardados se quedan: están en carpetas hubscope bajo AppData de cada usuario."
LangString DataStays ${LANG_JAPANESE} "下のフォルダーから Hubscope を削除します。接続、設定、保存されたイベントは残ります。各ユーザーの AppData の下の hubscope フォルダーにあります。"

; --- for whom ----------------------------------------------------------------------------------

!macro useScope
    ${If} $AllUsers = 1
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
    ${EndIf}
!macroend

Function setDefaultFolder
    !insertmacro useScope
    ${If} $AllUsers = 1
        StrCpy $INSTDIR "$PROGRAMFILES64\Hubscope"
    ${Else}
        StrCpy $INSTDIR "$LOCALAPPDATA\Programs\Hubscope"
    ${EndIf}
FunctionEnd

; The words of $1, up to the folder, which may hold blanks and stands last.
Function checkSwitches
    StrCpy $4 "$1 "
    StrCpy $5 ""
    ${While} $4 != ""
        StrCpy $6 $4 1
        StrCpy $4 $4 "" 1
        StrCpy $7 $5 3
        ${If} $7 == "/D="
            ${Break}
        ${ElseIf} $6 != " "
            StrCpy $5 "$5$6"
        ${ElseIf} $5 == ""
        ${OrIf} $5 S== "/S"
        ${OrIf} $5 == "/NCRC"
        ${OrIf} $5 == "/CurrentUser"
        ${OrIf} $5 == "/AllUsers"
        ${OrIf} $5 == "/AllowDowngrade"
            StrCpy $5 ""
        ${Else}
            MessageBox MB_OK|MB_ICONSTOP "$(UnknownSwitch)" /SD IDOK
            SetErrorLevel 5
            Quit
        ${EndIf}
    ${EndWhile}
FunctionEnd

Function .onInit
    ${IfNot} ${RunningX64}
    ${OrIfNot} ${AtLeastWin10}
        MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    SetRegView 64
    StrCpy $AllUsers 0
    StrCpy $MayDowngrade 0
    ${GetParameters} $1
    Call checkSwitches
    ClearErrors
    ${GetOptions} $1 "/AllowDowngrade" $2
    ${IfNot} ${Errors}
        StrCpy $MayDowngrade 1
    ${EndIf}
    ClearErrors
    ${GetOptions} $1 "/AllUsers" $2
    ${IfNot} ${Errors}
        StrCpy $AllUsers 1
    ${EndIf}
    StrCpy $3 $INSTDIR ; what /D= says
    ${If} $3 == ""
        Call setDefaultFolder
    ${Else}
        !insertmacro useScope
    ${EndIf}
FunctionEnd

Function askForWhom
    !insertmacro MUI_HEADER_TEXT "Hubscope" "$(ForWhom)"
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateRadioButton} 0 10u 100% 12u "$(ForMe)"
    Pop $OneUserButton
    ${NSD_CreateRadioButton} 0 30u 100% 12u "$(ForAll)"
    Pop $AllUsersButton
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
        EnableWindow $AllUsersButton 0
        StrCpy $AllUsers 0
    ${EndIf}
    ${If} $AllUsers = 1
        ${NSD_Check} $AllUsersButton
    ${Else}
        ${NSD_Check} $OneUserButton
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function takeForWhom
    ${NSD_GetState} $AllUsersButton $0
    StrCpy $AllUsers 0
    ${If} $0 = ${BST_CHECKED}
        StrCpy $AllUsers 1
    ${EndIf}
    Call setDefaultFolder
FunctionEnd

; --- install -----------------------------------------------------------------------------------

; As a person would start it: this installer may have rights that the program must not have.
Function runThroughExplorer
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\hubscope.exe"'
FunctionEnd

!macro refuseNewer ROOT
    ReadRegStr $R2 ${ROOT} "${UNINSTALL_KEY}" "DisplayVersion"
    ${VersionCompare} "$R2" "${VERSION}" $R3
    ${If} $R3 = 1
    ${AndIf} $MayDowngrade = 0
        ${If} ${Cmd} `MessageBox MB_YESNO|MB_ICONEXCLAMATION "$(NewerIsThere)" /SD IDNO IDNO`
            SetErrorLevel 6
            Abort
        ${EndIf}
    ${EndIf}
!macroend

; The uninstaller copies itself away and returns at once unless it is told where it lives (_?=); then it cannot delete itself.
!macro removeOlder ROOT
    ReadRegStr $R0 ${ROOT} "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $R0 != ""
    ${AndIf} ${FileExists} "$R0\uninstall.exe"
        ExecWait '"$R0\uninstall.exe" /S _?=$R0' $R1
        ${If} $R1 <> 0
        ${OrIf} ${FileExists} "$R0\hubscope.exe"
            MessageBox MB_OK|MB_ICONSTOP "$(OldStays)" /SD IDOK
            SetErrorLevel 3
            Abort
        ${EndIf}
        Delete "$R0\uninstall.exe"
        RMDir "$R0"
    ${EndIf}
!macroend

Section
    SetRegView 64
    !insertmacro refuseNewer HKCU
    ${If} $AllUsers = 1
        !insertmacro refuseNewer HKLM
        !insertmacro removeOlder HKLM
    ${Else}
        ReadRegStr $R2 HKLM "${UNINSTALL_KEY}" "DisplayVersion"
        ${If} $R2 != ""
            MessageBox MB_OK|MB_ICONINFORMATION "$(ForAllStays)" /SD IDOK
        ${EndIf}
    ${EndIf}
    !insertmacro removeOlder HKCU
    SetOutPath "$INSTDIR"
    ClearErrors
    File /r "${PAYLOAD}\*.*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateDirectory "$SMPROGRAMS\Hubscope"
    CreateShortcut "$SMPROGRAMS\Hubscope\Hubscope.lnk" "$INSTDIR\hubscope.exe"
    CreateShortcut "$SMPROGRAMS\Hubscope\Hubscope (demo hub).lnk" "$INSTDIR\hubscope.exe" "--demo"
    ${If} ${Errors}
        SetErrorLevel 4
        Abort
    ${EndIf}
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Hubscope"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\hubscope.exe"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" $0
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

; --- remove ------------------------------------------------------------------------------------

Function un.onInit
    SetRegView 64
    ; Of which kind this installation is, its own folder tells.
    StrCpy $AllUsers 0
    ReadRegStr $0 HKLM "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $0 == $INSTDIR
        StrCpy $AllUsers 1
    ${EndIf}
    !insertmacro useScope
FunctionEnd

Section Uninstall
    SetRegView 64
    ; What was installed, file by file: the folder may be one that was there before.
    !include "${FILE_LIST}"
    ${If} ${FileExists} "$INSTDIR\hubscope.exe"
        SetErrorLevel 3 ; It runs.
        Abort
    ${EndIf}
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    ${If} $AllUsers = 0
        RMDir "$LOCALAPPDATA\Programs" ; only if it is empty, as all RMDir here
    ${EndIf}
    Delete "$SMPROGRAMS\Hubscope\Hubscope.lnk"
    Delete "$SMPROGRAMS\Hubscope\Hubscope (demo hub).lnk"
    RMDir "$SMPROGRAMS\Hubscope"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd
