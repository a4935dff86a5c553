// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// connection_screenshots FOLDER: pictures of the connection test and of sent samples, light and dark, for
// docs/ and for eyes. Every one is a real run of the real client against a stand-in on loopback.
#include "common/Theme.h"
#include "common/Translations.h"
#include "demo/Samples.h"
#include "gui/Offers.h"
#include "gui/WindowFixture.h"
#include "kafka/KafkaConnectionProbe.h"
#include "kafka/KafkaSampleTrip.h"
#include "panels/ConnectionTestPanel.h"
#include "panels/SamplesDialog.h"
#include "support/StandIn.h"
#include "support/WebStandIn.h"

#include <QApplication>
#include <QDateTime>
#include <QHash>
#include <QImage>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;
using namespace hubscope;

namespace {

constexpr auto kKey = "Q0FOQVJZLWtleS1vZi10aGUtcGljdHVyZXMtMDEyMzQ=";
constexpr int kPatience = 60'000;

bool isNear(QRgb one, QRgb other)
{
    constexpr int kUnseen = 8;
    return std::abs(qRed(one) - qRed(other)) <= kUnseen && std::abs(qGreen(one) - qGreen(other)) <= kUnseen &&
           std::abs(qBlue(one) - qBlue(other)) <= kUnseen;
}

/// With 256 colours, those that nobody tells apart made one: a third of the file.
QImage withFewColours(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QList<QRgb> all = counts.keys();
    std::ranges::sort(all, std::ranges::greater(), [&](QRgb colour) { return counts.value(colour); });
    QList<QRgb> kept;
    for (const QRgb colour : std::as_const(all)) {
        if (kept.size() < 256 &&
            std::ranges::none_of(kept, [colour](QRgb other) { return isNear(colour, other); }))
            kept.append(colour);
    }
    return image.convertToFormat(QImage::Format_Indexed8, kept, Qt::ThresholdDither | Qt::AvoidDither);
}

class Pictures
{
public:
    Pictures(QString folder, common::Theme &theme)
        : m_folder(std::move(folder))
        , m_theme(theme)
    {
    }

    void take(QWidget &widget, const QString &name) const
    {
        for (const auto choice : {common::ColorTheme::Light, common::ColorTheme::Dark}) {
            m_theme.set(choice);
            QTest::qWait(300);
            const QString path = m_folder + u"/%1-%2.png"_s.arg(name, common::Theme::toWord(choice));
            if (!withFewColours(widget.grab().toImage()).save(path))
                qFatal("cannot write %s", qUtf8Printable(path));
        }
    }

private:
    QString m_folder;
    common::Theme &m_theme;
};

struct Case
{
    const char *name;
    /// What the test has to say; null: it passes.
    const char *code;
    std::function<void(test::Behaviour &)> fault = {};
    bool closed = false;
    bool overTls = false;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> kCases{
        {.name = "test-passed", .code = nullptr},
        {.name = "test-refused-port", .code = "tcp.refused", .closed = true},
        {.name = "test-unknown-issuer", .code = "tls.untrusted-issuer", .overTls = true},
        {.name = "test-firewall",
         .code = "sasl.firewall",
         .fault =
             [](test::Behaviour &hub) {
                 hub.saslError = 29;
                 hub.saslText = "The request was rejected by firewall checks.";
             }},
        {.name = "test-wrong-key",
         .code = "sasl.rejected",
         .fault =
             [](test::Behaviour &hub) {
                 hub.saslError = 58;
                 hub.saslText = "Unauthorized";
             }},
        {.name = "test-unknown-hub",
         .code = "hub.not-found",
         .fault = [](test::Behaviour &hub) { hub.topics.clear(); }},
    };
    return kCases;
}

QString connectionText(quint16 port, bool emulator)
{
    const QString text = u"Endpoint=sb://localhost:%1;SharedAccessKeyName=R7InsightIDR;"_s.arg(port);
    return text + (emulator ? u"SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true"_s
                            : u"SharedAccessKey="_s + QLatin1StringView(kKey));
}

void fill(test::StandIn &hub)
{
    for (const pipeline::Sample &sample : demo::writeSamples("picture", QDateTime::currentMSecsSinceEpoch()))
        if (sample.logSet != insight::LogSet::UnparsedData)
            hub.publish("insights-operational-logs", 0, QByteArray::fromStdString(sample.body));
}

/// False if the test says something else than it should: such a picture would mislead.
bool takeTest(const Case &wish, const Pictures &pictures)
{
    const test::TestCertificates authority;
    // The emulator's way in, where nothing but the fault itself is odd; encryption belongs to its own.
    const bool emulator = !wish.overTls;
    test::StandIn hub({.tls = wish.overTls, .identity = authority.issue()});
    const test::WebStandIn web({.identity = authority.issue()});
    fill(hub);
    if (wish.fault)
        hub.change(wish.fault);
    diagnose::ConnectionTest test([] { return std::make_unique<kafka::KafkaConnectionProbe>(); });
    diagnose::TestRequest request;
    const quint16 port = wish.closed ? test::closedPort() : hub.port();
    request.connectionText = Secret::take(connectionText(port, emulator));
    request.expectedHub = u"insights-operational-logs"_s;
    request.httpsPort = web.port();
    test.start(std::move(request));
    if (!QTest::qWaitFor([&] { return !test.report().running; }, kPatience))
        return false;

    panels::ConnectionTestPanel panel;
    common::StepOffers offers = test::allOffers();
    offers.host = u"localhost"_s;
    offers.port = port;
    panel.setOffers(offers);
    panel.setReport(test.report());
    panel.resize(860, wish.code ? 760 : 520);
    panel.show();
    pictures.take(panel, QString::fromLatin1(wish.name));
    const QString code = test.report().cause().value_or(diagnose::Diagnosis()).code;
    if (code == QLatin1StringView(wish.code))
        return true;
    std::fprintf(stderr, "%s: %s\n", wish.name, qUtf8Printable(code));
    return false;
}

bool takeSamples(const Pictures &pictures)
{
    const test::TestCertificates authority;
    test::StandIn hub({.identity = authority.issue()});
    test::WindowFixture f;
    f.trips = [] { return std::make_unique<kafka::KafkaSampleTrip>(); };
    f.samples = &demo::writeSamples;
    f.open();
    panels::SamplesDialog dialog(*f.session);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    pictures.take(dialog, u"samples-nothing"_s);
    f.addProfile();
    setup::Credential credential = f.profiles.credential(u"c1"_s).value();
    credential.host = u"localhost"_s;
    setup::SourceProfile profile = f.profiles.profile(u"p1"_s).value();
    profile.host = credential.host;
    profile.port = hub.port();
    profile.caFile = authority.caFile();
    if (!f.profiles.saveCredential(credential) || !f.profiles.save(profile))
        return false;
    f.keepKey();
    f.session->connectProfile(profile.id);
    if (!QTest::qWaitFor([&] { return f.session->phase() == models::Session::Phase::Waiting; }))
        return false;
    dialog.setOffers(test::allOffers());
    auto *field = dialog.findChild<QLineEdit *>(u"sendString"_s);
    field->setText(u"Endpoint=sb://localhost/;SharedAccessKeyName=Samples"_s);
    QTest::qWait(600);
    pictures.take(dialog, u"samples-string"_s);
    field->clear();
    const auto send = [&] {
        const QString before = f.session->proof().marker;
        dialog.findChild<QPushButton *>(u"samplesSend"_s)->click();
        return QTest::qWaitFor(
            [&] {
                const diagnose::ProofReport &proof = f.session->proof();
                return proof.marker != before && proof.phase == diagnose::ProofPhase::Ended;
            },
            kPatience);
    };
    if (!send())
        return false;
    pictures.take(dialog, u"samples-back"_s);
    const bool back = f.session->proof().ok();
    hub.change([](test::Behaviour &changed) { changed.topics.begin()->second.produceError = 29; });
    if (!send())
        return false;
    pictures.take(dialog, u"samples-refused"_s);
    return back && f.session->proof().cause;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    common::installTranslations(application, QLocale(u"en"_s));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) {
        std::fputs("usage: connection_screenshots FOLDER\n", stderr);
        return 2;
    }
    common::Theme theme;
    const Pictures pictures(arguments.at(1), theme);
    bool asMeant = true;
    for (const Case &wish : cases())
        asMeant = takeTest(wish, pictures) && asMeant;
    asMeant = takeSamples(pictures) && asMeant;
    return asMeant ? 0 : 1;
}
