// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ClientCodes.h"
#include "pipeline/ErrorRank.h"

#include <QTest>

#include <librdkafka/rdkafka.h>

using namespace hubscope::pipeline;
using namespace Qt::StringLiterals;

namespace {

SourceError error(int code, const QString &text = {}, SourceStage stage = SourceStage::Client)
{
    SourceError result;
    result.stage = stage;
    result.code = code;
    result.text = text;
    return result;
}

// The numbers that rooms without the client go by are the client's own.
static_assert(code::kBadMessage == RD_KAFKA_RESP_ERR__BAD_MSG);
static_assert(code::kBadCompression == RD_KAFKA_RESP_ERR__BAD_COMPRESSION);
static_assert(code::kDestroyed == RD_KAFKA_RESP_ERR__DESTROY);
static_assert(code::kTransport == RD_KAFKA_RESP_ERR__TRANSPORT);
static_assert(code::kSystemResource == RD_KAFKA_RESP_ERR__CRIT_SYS_RESOURCE);
static_assert(code::kResolve == RD_KAFKA_RESP_ERR__RESOLVE);
static_assert(code::kUnknownPartitionLocal == RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION);
static_assert(code::kUnknownTopicLocal == RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC);
static_assert(code::kAllBrokersDown == RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN);
static_assert(code::kArgument == RD_KAFKA_RESP_ERR__INVALID_ARG);
static_assert(code::kTimedOut == RD_KAFKA_RESP_ERR__TIMED_OUT);
static_assert(code::kSsl == RD_KAFKA_RESP_ERR__SSL);
static_assert(code::kAuthentication == RD_KAFKA_RESP_ERR__AUTHENTICATION);
static_assert(code::kAutoOffsetReset == RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET);
static_assert(code::kOffsetOutOfRange == RD_KAFKA_RESP_ERR_OFFSET_OUT_OF_RANGE);
static_assert(code::kCorruptMessage == RD_KAFKA_RESP_ERR_INVALID_MSG);
static_assert(code::kUnknownTopicOrPartition == RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART);
static_assert(code::kLeaderNotAvailable == RD_KAFKA_RESP_ERR_LEADER_NOT_AVAILABLE);
static_assert(code::kNotLeader == RD_KAFKA_RESP_ERR_NOT_LEADER_FOR_PARTITION);
static_assert(code::kRequestTimedOut == RD_KAFKA_RESP_ERR_REQUEST_TIMED_OUT);
static_assert(code::kMessageTooLarge == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE);
static_assert(code::kCoordinatorNotAvailable == RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE);
static_assert(code::kTopicException == RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION);
static_assert(code::kIllegalGeneration == RD_KAFKA_RESP_ERR_ILLEGAL_GENERATION);
static_assert(code::kInconsistentGroupProtocol == RD_KAFKA_RESP_ERR_INCONSISTENT_GROUP_PROTOCOL);
static_assert(code::kInvalidGroupId == RD_KAFKA_RESP_ERR_INVALID_GROUP_ID);
static_assert(code::kUnknownMember == RD_KAFKA_RESP_ERR_UNKNOWN_MEMBER_ID);
static_assert(code::kInvalidSessionTimeout == RD_KAFKA_RESP_ERR_INVALID_SESSION_TIMEOUT);
static_assert(code::kRebalanceInProgress == RD_KAFKA_RESP_ERR_REBALANCE_IN_PROGRESS);
static_assert(code::kTopicAuthorizationFailed == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED);
static_assert(code::kGroupAuthorizationFailed == RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED);
static_assert(code::kClusterAuthorizationFailed == RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED);
static_assert(code::kUnsupportedSaslMechanism == RD_KAFKA_RESP_ERR_UNSUPPORTED_SASL_MECHANISM);
static_assert(code::kIllegalSaslState == RD_KAFKA_RESP_ERR_ILLEGAL_SASL_STATE);
static_assert(code::kUnsupportedVersion == RD_KAFKA_RESP_ERR_UNSUPPORTED_VERSION);
static_assert(code::kInvalidRequest == RD_KAFKA_RESP_ERR_INVALID_REQUEST);
static_assert(code::kMaxPollExceeded == RD_KAFKA_RESP_ERR__MAX_POLL_EXCEEDED);
static_assert(code::kTransactionalIdAuthorizationFailed ==
              RD_KAFKA_RESP_ERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED);
static_assert(code::kUnsupportedForMessageFormat == RD_KAFKA_RESP_ERR_UNSUPPORTED_FOR_MESSAGE_FORMAT);
static_assert(code::kPolicyViolation == RD_KAFKA_RESP_ERR_POLICY_VIOLATION);
static_assert(code::kSaslAuthenticationFailed == RD_KAFKA_RESP_ERR_SASL_AUTHENTICATION_FAILED);
static_assert(code::kUnsupportedCompression == RD_KAFKA_RESP_ERR_UNSUPPORTED_COMPRESSION_TYPE);
static_assert(code::kThrottlingQuotaExceeded == RD_KAFKA_RESP_ERR_THROTTLING_QUOTA_EXCEEDED);

} // namespace

class tst_ErrorRank : public QObject
{
    Q_OBJECT

private slots:
    void worstOfSeveral_data();
    void worstOfSeveral();
    void firstOfEquals();
    void noiseIsNothing();
};

void tst_ErrorRank::worstOfSeveral_data()
{
    QTest::addColumn<QList<SourceError>>("errors");
    QTest::addColumn<int>("code");
    const SourceError timedOut = error(code::kTimedOut);
    const SourceError down = error(code::kAllBrokersDown, u"1/1 brokers are down"_s);
    const SourceError echo = error(
        code::kAuthentication,
        u"SASL authentication error: SaslAuthenticateRequest failed: Local: Broker transport failure"_s);
    const SourceError transport = error(code::kTransport, u"Connection refused"_s);
    const SourceError resolve = error(code::kResolve);
    QTest::addRow("untrusted") << QList{timedOut, transport, error(code::kSsl), down} << code::kSsl;
    QTest::addRow("wrong key") << QList{transport, down,
                                        error(code::kAuthentication, u"SASL authentication error: no"_s)}
                               << code::kAuthentication;
    QTest::addRow("not authorised") << QList{transport, error(code::kTopicAuthorizationFailed)}
                                    << code::kTopicAuthorizationFailed;
    QTest::addRow("no such host") << QList{down, transport, resolve, timedOut} << code::kResolve;
    QTest::addRow("dropped in sign-in") << QList{echo, transport, down} << code::kTransport;
    QTest::addRow("dropped in sign-in, as transport")
        << QList{error(
                     code::kTransport,
                     u"SASL authentication error: SaslAuthenticateRequest failed: Local: Broker transport failure"_s),
                 error(code::kResolve)}
        << code::kResolve;
    QTest::addRow("only the echo") << QList{down, echo} << code::kAuthentication;
    QTest::addRow("refused") << QList{timedOut, transport, down} << code::kTransport;
    QTest::addRow("group refused beside")
        << QList{error(code::kGroupAuthorizationFailed, {}, SourceStage::Hub), down} << code::kAllBrokersDown;
    QTest::addRow("30 at sign-in") << QList{error(code::kGroupAuthorizationFailed, {}, SourceStage::Sasl),
                                            transport}
                                   << code::kGroupAuthorizationFailed;
}

void tst_ErrorRank::worstOfSeveral()
{
    QFETCH(const QList<SourceError>, errors);
    QFETCH(const int, code);
    std::vector<SourceError> forth(errors.begin(), errors.end());
    std::vector<SourceError> back(errors.rbegin(), errors.rend());
    QCOMPARE(worst(forth).value_or(SourceError{}).code, code);
    QCOMPARE(worst(back).value_or(SourceError{}).code, code);
}

void tst_ErrorRank::firstOfEquals()
{
    const auto found = worst({error(code::kTransport, u"first"_s), error(code::kTransport, u"second"_s)});
    QVERIFY(found);
    QCOMPARE(found->text, u"first"_s);
}

void tst_ErrorRank::noiseIsNothing()
{
    QVERIFY(!worst({}));
    QVERIFY(!worst({error(code::kDestroyed), error(code::kCoordinatorNotAvailable)}));
}

QTEST_GUILESS_MAIN(tst_ErrorRank)
#include "tst_ErrorRank.moc"
