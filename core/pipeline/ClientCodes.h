// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Codes of SourceError::code that rooms without librdkafka speak of. The numbers are the client's (negative)
/// and Kafka's protocol (positive) and never change; a test compares them with rdkafka.h.
namespace hubscope::pipeline::code {

inline constexpr int kBadMessage = -199;
inline constexpr int kBadCompression = -198;
inline constexpr int kDestroyed = -197;
inline constexpr int kTransport = -195;
inline constexpr int kSystemResource = -194;
inline constexpr int kResolve = -193;
inline constexpr int kUnknownPartitionLocal = -190;
inline constexpr int kUnknownTopicLocal = -188;
inline constexpr int kAllBrokersDown = -187;
inline constexpr int kArgument = -186;
inline constexpr int kTimedOut = -185;
inline constexpr int kSsl = -181;
inline constexpr int kAuthentication = -169;
inline constexpr int kMaxPollExceeded = -147;
inline constexpr int kAutoOffsetReset = -140;

inline constexpr int kOffsetOutOfRange = 1;
inline constexpr int kCorruptMessage = 2;
inline constexpr int kUnknownTopicOrPartition = 3;
inline constexpr int kLeaderNotAvailable = 5;
inline constexpr int kNotLeader = 6;
inline constexpr int kRequestTimedOut = 7;
inline constexpr int kMessageTooLarge = 10;
inline constexpr int kCoordinatorNotAvailable = 15;
inline constexpr int kTopicException = 17;
inline constexpr int kIllegalGeneration = 22;
inline constexpr int kInconsistentGroupProtocol = 23;
inline constexpr int kInvalidGroupId = 24;
inline constexpr int kUnknownMember = 25;
inline constexpr int kInvalidSessionTimeout = 26;
inline constexpr int kRebalanceInProgress = 27;
inline constexpr int kTopicAuthorizationFailed = 29;
inline constexpr int kGroupAuthorizationFailed = 30;
inline constexpr int kClusterAuthorizationFailed = 31;
inline constexpr int kUnsupportedSaslMechanism = 33;
inline constexpr int kIllegalSaslState = 34;
inline constexpr int kUnsupportedVersion = 35;
inline constexpr int kInvalidRequest = 42;
inline constexpr int kUnsupportedForMessageFormat = 43;
inline constexpr int kPolicyViolation = 44;
inline constexpr int kTransactionalIdAuthorizationFailed = 53;
inline constexpr int kSaslAuthenticationFailed = 58;
inline constexpr int kUnsupportedCompression = 76;
inline constexpr int kThrottlingQuotaExceeded = 89;

} // namespace hubscope::pipeline::code
