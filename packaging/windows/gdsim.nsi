; The installer for Windows. nsis.py compiles it, and defines VERSION, NUMBERS (the version as four
; numbers), SIZE (in KB), ICON, OUTPUT and FILES, a script with the macros that put every file of the
; bundle in its place and take exactly those away again.
;
;   setup.exe [/S] [/AllUsers | /CurrentUser] [/D=C:\any folder]
;
; Exit codes: 0 done, 1 the user cancelled, 2 stopped (a file could not be written), 32 gdsim runs,
; 740 an administrator's rights are needed.

Unicode true
; The 64-bit stub that Debian's package brings: with it, registry and folders are the 64-bit ones.
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
; Files get the time at which they are installed, so that two builds give the same bytes.
SetDateSave off
; A file that can't be written stops the installation, in silence as well.
AllowSkipFiles off
ManifestDPIAware true
ManifestLongPathAware true

!define NAME "gdsim"
!define PROGRAM "gdsim.exe"
!define UNINSTALLER "uninstall.exe"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\gdsim"
!define IS_RUNNING 32 ; Windows' ERROR_SHARING_VIOLATION
!define NEEDS_RIGHTS 740 ; Windows' ERROR_ELEVATION_REQUIRED

; Highest: an administrator installs for all users, who has no rights may do so for one.
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "gdsim"
; An upgrade goes where the older version is.
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${ENTRY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${ENTRY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"

!include MultiUser.nsh
!include MUI2.nsh
!include Integration.nsh
!include "${FILES}"

Name "${NAME}"
OutFile "${OUTPUT}"
BrandingText "${NAME} ${VERSION}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; Windows' language is taken by itself, the first where it is none of these.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"
!include "texts.nsh"

VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} ${VERSION}, installer"
VIAddVersionKey "LegalCopyright" "The gdsim authors, MIT License"

; Windows lets nobody write to a program that runs.
!macro REFUSE_WHILE_RUNNING
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "$INSTDIR\${PROGRAM}"
      ${ExitDo}
    ${EndIf}
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel ${IS_RUNNING}
    Quit
  ${Loop}
!macroend

!macro OPEN_WITH_GDSIM ENDING ID WHAT
  WriteRegStr SHCTX "Software\Classes\${ID}" "" "${WHAT}"
  WriteRegStr SHCTX "Software\Classes\${ID}\DefaultIcon" "" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "Software\Classes\${ID}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" "%1"'
  WriteRegStr SHCTX "Software\Classes\${ENDING}" "" "${ID}"
  WriteRegNone SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${ID}"
!macroend

; What another program has made of the ending since then stays.
!macro NO_LONGER_OPEN ENDING ID
  DeleteRegKey SHCTX "Software\Classes\${ID}"
  DeleteRegValue SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "${ID}"
  DeleteRegKey /ifnosubkeys /ifnovalues SHCTX "Software\Classes\${ENDING}\OpenWithProgids"
  ReadRegStr $0 SHCTX "Software\Classes\${ENDING}" ""
  ${If} $0 == "${ID}"
    DeleteRegValue SHCTX "Software\Classes\${ENDING}" ""
  ${EndIf}
  DeleteRegKey /ifnosubkeys /ifnovalues SHCTX "Software\Classes\${ENDING}"
!macroend

Function .onInit
  StrCpy $R0 $INSTDIR ; what /D= says, else nothing; MULTIUSER_INIT writes over it
  ; Not silently into the user's own folders where all users' were meant: schools block programs there.
  UserInfo::GetAccountType
  Pop $0
  ${GetParameters} $1
  ${StrStr} $1 $1 "/CurrentUser"
  ${If} $0 != "Admin"
  ${AndIf} $1 == ""
    MessageBox MB_YESNO|MB_ICONQUESTION "$(ONLY_FOR_YOU)" /SD IDNO IDYES +3
    SetErrorLevel ${NEEDS_RIGHTS}
    Quit
  ${EndIf}
  !insertmacro MULTIUSER_INIT
  ${If} $R0 != ""
    StrCpy $INSTDIR $R0
  ${EndIf}
FunctionEnd

Section
  SectionIn RO
  !insertmacro REFUSE_WHILE_RUNNING

  ; An older version is removed by its own list of files, wherever it is.
  ReadRegStr $R1 SHCTX "${ENTRY}" "InstallLocation"
  ${If} $R1 != ""
  ${AndIf} ${FileExists} "$R1\${UNINSTALLER}"
    ExecWait '"$R1\${UNINSTALLER}" /S _?=$R1' $0
    ${If} $0 <> 0
      SetErrorLevel $0
      Quit
    ${EndIf}
    Delete "$R1\${UNINSTALLER}"
    RMDir "$R1"
  ${EndIf}

  ; First what takes an unfinished installation away again.
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  WriteRegStr SHCTX "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${ENTRY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${ENTRY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${ENTRY}" "Publisher" "The gdsim authors"
  WriteRegStr SHCTX "${ENTRY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${ENTRY}" "QuietUninstallString" \
    '"$INSTDIR\${UNINSTALLER}" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${ENTRY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${ENTRY}" "NoModify" 1
  WriteRegDWORD SHCTX "${ENTRY}" "NoRepair" 1

  !insertmacro INSTALL_FILES

  SetOutPath "$INSTDIR" ; in which the shortcut starts the program
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${PROGRAM}"
  !insertmacro OPEN_WITH_GDSIM ".gdsim" "gdsim.run" "$(RUN)"
  !insertmacro OPEN_WITH_GDSIM ".gdlesson" "gdsim.lesson" "$(LESSON)"
  ${NotifyShell_AssocChanged}
SectionEnd

Function un.onInit
  StrCpy $R0 $INSTDIR ; where this uninstaller lies; MULTIUSER_UNINIT writes over it
  !insertmacro MULTIUSER_UNINIT
  ; One user's copy beside that of all users, whoever runs its uninstaller.
  ReadRegStr $0 HKCU "${ENTRY}" "InstallLocation"
  ${If} $0 == $R0
    Call un.MultiUser.InstallMode.CurrentUser
  ${EndIf}
  StrCpy $INSTDIR $R0
FunctionEnd

Section un.
  !insertmacro REFUSE_WHILE_RUNNING
  !insertmacro UNINSTALL_FILES
  Delete "$INSTDIR\${UNINSTALLER}"
  RMDir "$INSTDIR" ; only where it is empty: what others put there is theirs

  Delete "$SMPROGRAMS\${NAME}.lnk"
  !insertmacro NO_LONGER_OPEN ".gdsim" "gdsim.run"
  !insertmacro NO_LONGER_OPEN ".gdlesson" "gdsim.lesson"
  DeleteRegKey SHCTX "${ENTRY}"
  ${NotifyShell_AssocChanged}
SectionEnd
