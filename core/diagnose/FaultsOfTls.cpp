// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose/FaultTable.h"
#include "diagnose/StepTexts.h"
#include "pipeline/ClientCodes.h"

#include <QtTranslation>

namespace hubscope::diagnose {

namespace {

namespace code = pipeline::code;
using enum Certainty;
constexpr StageSet kClient = stageBit(pipeline::SourceStage::Client);
constexpr StageSet kTls = stageBit(pipeline::SourceStage::Tls);

// Encryption and certificates. Numbers of certificates are X509_V_ERR_… of OpenSSL.
constexpr Fault kFaults[] = {
    {.code = "tls.untrusted-issuer",
     .when = {{.certificate = {18, 19, 20, 21, 2, 24, 27, 28}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The hub's certificate comes from an issuer that is not trusted here"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The certificate was not issued by one of the authorities this computer trusts; the details name "
         "the issuer. If it is your own company or a security product, the network inspects TLS."),
     .steps =
         {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                            "Look at the issuer first and ask your IT security team whether it is theirs. "
                            "Until they say yes, go no further: the connection may be tampered with."),
          step::kChooseCaFile,
          {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                             "Or ask for port {port} of the namespace to be excluded from inspection, here "
                             "and for the InsightIDR Collector, which must trust the certificate as well."),
           StepAction::CopyText, "{host}:{port}"},
          step::kInstallRoots},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The issuer in the details: Microsoft or DigiCert means that root "
                                "certificates are missing here, any other that something between answers."),
     .certainty = Certain},
    {.code = "tls.expired",
     .when = {{.certificate = {10}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's certificate has expired"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The certificate is past its last day, or the clock of this computer is ahead."),
     .steps = {step::kCheckClock,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the issuer named in the details is your own network's, ask whoever runs "
                                 "its TLS inspection for a new certificate."),
               step::kCompareHost},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Compare the last day in the details with today's date on a phone."),
     .certainty = Certain},
    {.code = "tls.not-yet-valid",
     .when = {{.certificate = {9}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's certificate is not valid yet"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The certificate begins in the future, so the clock of this computer is most likely behind."),
     .steps = {step::kCheckClock,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "If the clock is right and the issuer named in the details is your own "
                                 "network's, ask whoever runs its TLS inspection.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Compare this computer's clock, in the details, with a phone."),
     .certainty = Certain},
    {.code = "tls.wrong-name",
     .when = {{.certificate = {62, 64}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The certificate belongs to another host"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The server that answers proves another name than the one asked for. DNS leads "
                           "elsewhere, or an alias of your own stands in place of the namespace's name."),
     .steps = {step::kCompareHost,
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Use the namespace's own name, not an alias or an IP address."),
               QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Check DNS and the hosts file for an entry that overrides the name.")},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The details name the host that the certificate belongs to: Azure's ends in "
                                "servicebus.windows.net or that of your cloud."),
     .certainty = Certain},
    {.code = "tls.revoked",
     .when = {{.certificate = {23}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's certificate has been revoked"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Its issuer no longer stands for this certificate."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Go no further: the connection may be tampered with."),
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "Ask whoever runs the network who issues the certificate named in the details.")},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "The issuer in the details: if it is not Microsoft or DigiCert, something between answers."),
     .certainty = Certain},
    {.code = "tls.weak-certificate",
     .when = {{.certificate = {66, 67, 68}}, {.text = "ca md too weak"}, {.text = "ee key too small"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The certificate is too weak to be trusted"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Key or signature of the certificate are below what this computer accepts. "
                                "Azure's own are not: something between here and Azure answers."),
     .steps = {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                 "Ask whoever runs the network's TLS inspection for a stronger certificate."),
               step::kChooseCaFile},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The issuer in the details is not Microsoft or DigiCert."),
     .certainty = Certain},
    {.code = "tls.ca-file",
     .when = {{.text = "ssl.ca.location failed"}, {.stages = kTls | kClient, .text = "CA file"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The CA file cannot be used"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The file chosen for further certificates cannot be "
                                                       "taken; what is wrong with it stands in the details."),
     .steps =
         {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                             "Choose a PEM file: a text that begins with -----BEGIN CERTIFICATE-----."),
           StepAction::ChooseCaFile},
          QT_TRANSLATE_NOOP(
              "diagnose::FaultCatalogue",
              "If it is binary (DER), turn it into one (openssl x509 -inform der -in FILE -out FILE.pem)."),
          {QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                             "If your network does not inspect TLS, do without the CA file."),
           StepAction::ClearCaFile}},
     .proof = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Open the file in a text editor: it is missing, cut, or its first line is another."),
     .certainty = Certain},
    // A proxy, a captive portal, or plain Kafka.
    {.code = "tls.not-tls",
     .when = {{.text = "wrong version number"},
              {.text = "http request"},
              {.text = "packet length too long"},
              {.stages = kTls, .text = "answers in plain text"},
              {.text = "not an SSL/TLS connection"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "What answers on this port does not speak TLS"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Instead of the hub, a web proxy, a captive portal or another service "
                                "answers here; its words stand in the details."),
     .steps = {{QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "If its words begin with HTTP/, ask your network team to exempt the namespace and TCP "
                    "port {port} from the web proxy, here and for the InsightIDR Collector: to open the port "
                    "is not enough while the proxy answers."),
                StepAction::CopyText, "{host}:{port}"},
               QT_TRANSLATE_NOOP(
                   "diagnose::FaultCatalogue",
                   "In a guest network open a web page in a browser: it may ask you to log in first."),
               step::kCheckPort,
               step::kCompareHost},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The words in the details: HTTP/1.… is a web proxy or a captive portal."),
     .certainty = Certain,
     .blamesTheWay = true},
    {.code = "tls.too-old",
     .when = {{.text = "unsupported protocol"},
              {.text = "protocol version"},
              {.text = "legacy sigalg"},
              {.text = "no protocols available"},
              {.text = "dh key too small"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The other side only offers TLS that is too old"),
     .cause =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "Event Hubs speaks TLS 1.2 and newer; something between here and Azure does not."),
     .steps = {step::kUpdateInspection,
               {QT_TRANSLATE_NOOP(
                    "diagnose::FaultCatalogue",
                    "In the Azure portal look at the namespace's minimum TLS version: 1.2 is right."),
                StepAction::OpenPortal}},
     .proof = proof::kOtherNetwork,
     .links = {page::kMinimumTls}},
    // The client says only this much; the connection test's own handshake tells issuer, name and date apart.
    {.code = "tls.certificate",
     .when = {{.text = "certificate verify failed"},
              {.text = "certificate could not be verified"},
              {.stages = kTls, .certificate = {1, 7, 22, 25, 26, 29, 30, 32}}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The hub's certificate could not be verified"),
     .cause = QT_TRANSLATE_NOOP(
         "diagnose::FaultCatalogue",
         "Issuer, name or date of the certificate do not fit; the client does not tell which."),
     .steps = {{QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "Run the connection test: it tells which."),
                StepAction::RunTest},
               step::kChooseCaFile,
               step::kCheckClock,
               step::kInstallRoots},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                           "The stage “Encryption” of the connection test shows issuer, name and dates."),
     .certainty = Possible,
     .alternatives =
         {{"tls.untrusted-issuer",
           QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if the issuer is neither Microsoft nor DigiCert")},
          {"tls.wrong-name",
           QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if the certificate names another host")},
          {"tls.expired",
           QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "if its last day is past, or the clock is ahead")},
          {"tls.not-yet-valid", QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                                  "if its first day is to come, or the clock is behind")}}},
    // FIN and RST look the same, and the client's hint about plaintext misleads.
    {.code = "tls.closed",
     .when = {{.text = "SSL handshake failed: Disconnected"},
              {.stages = kTls, .text = "closed"},
              {.stages = kTls, .text = "reset"},
              {.stages = kTls, .text = "unexpected eof"},
              {.state = "SSL_HANDSHAKE", .text = "Disconnected"}},
     .title =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The connection is cut as soon as encryption starts"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Port {port} accepts the connection and then hangs up. A firewall that "
                                "inspects traffic does this, and so does a server without TLS."),
     .steps = {step::kExcludeNamespace, step::kOpenPort, step::kCompareHost, step::kTestThere},
     .proof =
         QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "From another network (a phone's hotspot) the same "
                                                       "test gets further: then a firewall here cuts it."),
     .alternatives = {{"tls.not-tls", QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                                        "if host or port are of a server without TLS")}},
     .blamesTheWay = true},
    {.code = "tls.timeout",
     .when = {{.text = "timed out in state SSL_HANDSHAKE"},
              {.state = "SSL_HANDSHAKE", .text = "timed out"},
              {.stages = kTls, .text = "no answer"},
              {.stages = kTls, .text = "timed out"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "The connection goes silent as soon as encryption starts"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Port {port} accepts the connection, but no answer to the start of TLS comes "
                                "back. A firewall that inspects traffic swallows it."),
     .steps = {step::kExcludeNamespace, step::kOpenPort, step::kTestThere},
     .proof = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "From another network (a phone's hotspot) the same test gets further: then a "
                                "firewall here swallows it."),
     .blamesTheWay = true},
    {.code = "tls.refused",
     .when = {{.text = "handshake failure"},
              {.stages = kTls, .text = "alert"},
              {.codes = {code::kSsl}, .text = "alert"}},
     .title = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue", "The other side breaks off the encryption"),
     .cause = QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                "Both sides found no common way to encrypt, or the other side wants a client "
                                "certificate, which Event Hubs never does."),
     .steps = {step::kCompareHost, step::kUpdateInspection},
     .proof = proof::kOtherNetwork,
     .certainty = Possible,
     .alternatives = {{"tls.too-old", QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                                        "if an old firewall or proxy stands between")},
                      {"tls.wrong-name", QT_TRANSLATE_NOOP("diagnose::FaultCatalogue",
                                                           "if the host is not an Event Hubs namespace")}}},
};

} // namespace

std::span<const Fault> faultsOfTls()
{
    return kFaults;
}

} // namespace hubscope::diagnose
