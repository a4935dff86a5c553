// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/SessionLog.h"

#include "WindowFixture.h"
#include "pipeline/ClientCodes.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hubscope;
using panels::ActionId;
using test::WindowFixture;

class tst_SessionLog : public QObject
{
    Q_OBJECT
private slots:
    void namesTheCause_data();
    void namesTheCause();
};

void tst_SessionLog::namesTheCause_data()
{
    QTest::addColumn<bool>("needsPerson");
    QTest::addColumn<QString>("line");
    QTest::newRow("on the way") << false << u"^connecting: tcp\\.refused \\(.+ refused\\) Connect to .+"_s;
    QTest::newRow("gave up") << true << u"^failed: tcp\\.refused \\(.+ refused\\) Connect to .+"_s;
}

void tst_SessionLog::namesTheCause()
{
    QFETCH(bool, needsPerson);
    QFETCH(QString, line);
    WindowFixture f;
    pipeline::SourceError error;
    error.stage = pipeline::SourceStage::Tcp;
    error.code = pipeline::code::kTransport;
    error.text = u"Connect to ipv4#127.0.0.1:19092 failed: Connection refused"_s;
    error.needsPerson = needsPerson;
    f.hub->refuse(error);
    f.open();
    const app::SessionLog log(*f.session);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(line));
    f.trigger(ActionId::Demo);
    QTRY_VERIFY(f.session->cause());
}

QTEST_MAIN(tst_SessionLog)
#include "tst_SessionLog.moc"
