// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Redact.h"

#include "base/Secret.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace hubscope {

namespace {

struct Rule
{
    /// Group 1, if there is one, is kept; the rest of the match goes.
    QLatin1StringView pattern;
    bool keepsGroup = true;
};

// In this order: a signature is inside a token, a key inside a connection string.
// "=" may be written as %3D (URLs) or ": " (JSON), "+" and "/" as %2B and %2F.
constexpr Rule kRules[] = {
    // SharedAccessSignature sr=…&sig=…&se=…, up to the next blank.
    {R"((SharedAccessSignature\s*(?:=|%3D|"\s*:\s*")?\s*(?:SharedAccessSignature)?[\s+]*)(?:sr|sig|se|skn)(?:=|%3D)[^\s;"']+)"_L1},
    {R"(([?&;\s"']sig(?:=|%3D))[^&;\s"'<>]+)"_L1},
    {R"(^(sig(?:=|%3D))[^&;\s"'<>]+)"_L1},
    // A key that a mail programme broke in two goes on behind the line break, up to its closing "=".
    {R"(((?:SharedAccess|Account)Key\s*(?:=|%3D|"\s*:\s*")\s*["']?)[A-Za-z0-9+/]+[\r\n]+\s*[A-Za-z0-9+/]+={1,2})"_L1},
    {R"(((?:SharedAccess|Account)Key\s*(?:=|%3D|"\s*:\s*")\s*["']?)[^;&\s"'<>]+)"_L1},
    {R"(((?:sasl[._])?passw(?:or)?d\s*(?:=|%3D|:|"\s*:\s*")\s*["']?)[^;&\s"'<>]+)"_L1},
    {R"(((?:client_secret|access_token|refresh_token|id_token)\s*(?:=|%3D|"\s*:\s*")\s*["']?)[^;&\s"'<>]+)"_L1},
    {R"((\bBearer\s+)[A-Za-z0-9+/=_.~-]{8,})"_L1},
    // 16, so that "Basic authentication" stays.
    {R"((\bBasic\s+)[A-Za-z0-9+/=_-]{16,})"_L1},
    // A JSON web token by itself.
    {R"(\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*)"_L1, false},
    // A key by itself: 32 bytes as base64 are 43 characters and "=", a storage key is 86 and "==".
    {R"((?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43,}={1,2}(?![A-Za-z0-9+/=]))"_L1, false},
    {R"((?<![A-Za-z0-9+/%])(?:[A-Za-z0-9]|%2B|%2F){43,}(?:%3D){1,2})"_L1, false},
};

const auto &compiled()
{
    static const auto expressions = [] {
        std::array<QRegularExpression, std::size(kRules)> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i] = QRegularExpression(kRules[i].pattern, QRegularExpression::CaseInsensitiveOption);
            Q_ASSERT_X(made[i].isValid(), "redacted", kRules[i].pattern.data());
            made[i].optimize();
        }
        return made;
    }();
    return expressions;
}

} // namespace

QString redacted(QStringView text)
{
    QString result = text.toString();
    const QString mark = kRedacted.toString();
    for (std::size_t i = 0; i < std::size(kRules); ++i)
        result.replace(compiled()[i], kRules[i].keepsGroup ? u"\\1"_s + mark : mark);
    return result;
}

QString redacted(QStringView text, const Secret &secret)
{
    QString result = text.toString();
    // A shorter one would tear ordinary words apart, and is no key of any service.
    constexpr std::size_t kShortest = 6;
    if (secret.size() >= kShortest) {
        const std::string_view plain = secret.reveal();
        QString needle = QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
        result.replace(needle, kRedacted.toString());
        wipe(needle);
    }
    return redacted(result);
}

} // namespace hubscope
