// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/SpanChoice.h"

#include "common/Assistive.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QTimeZone>

namespace hubscope::panels {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
/// In place of a span's milliseconds.
constexpr qint64 kAll = 0;
constexpr qint64 kFromTo = -1;

} // namespace

SpanChoice::SpanChoice(QWidget *parent)
    : QComboBox(parent)
    , m_fields(new QWidget(parent))
    , m_from(makeField("searchFrom", tr("From")))
    , m_to(makeField("searchTo", tr("To")))
{
    setObjectName(u"searchTime"_s);
    common::nameChoice(*this, tr("Span of time"));
    addItem(tr("All times"), kAll);
    addItem(tr("Last 15 minutes"), 15 * kMinuteMs);
    addItem(tr("Last hour"), kHourMs);
    addItem(tr("Last 24 hours"), 24 * kHourMs);
    addItem(tr("Last 7 days"), 7 * 24 * kHourMs);
    addItem(tr("From … to"), kFromTo);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_from->setDateTime(now.addDays(-1));
    m_to->setDateTime(now);
    auto *row = new QHBoxLayout(m_fields);
    row->setContentsMargins({});
    row->setSpacing(4);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addStretch();
    m_fields->hide();
    connect(this, &QComboBox::activated, this, &SpanChoice::choose);
}

QDateTimeEdit *SpanChoice::makeField(const char *name, const QString &accessibleName)
{
    auto *field = new QDateTimeEdit(m_fields);
    field->setObjectName(QLatin1StringView(name));
    field->setAccessibleName(accessibleName);
    field->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    field->setCalendarPopup(true);
    field->setTimeZone(QTimeZone::utc());
    return field;
}

void SpanChoice::choose()
{
    const bool isFromTo = currentData().toLongLong() == kFromTo;
    m_fields->setVisible(isFromTo);
    if (isFromTo)
        m_from->setFocus();
    else
        emit spanChosen();
}

leql::TimeRange SpanChoice::range() const
{
    const qint64 span = currentData().toLongLong();
    if (span == kAll)
        return {};
    if (span == kFromTo)
        return {m_from->dateTime().toMSecsSinceEpoch(), m_to->dateTime().toMSecsSinceEpoch()};
    return {QDateTime::currentMSecsSinceEpoch() - span, std::nullopt};
}

void SpanChoice::setRange(qint64 fromMs, qint64 toMs)
{
    setCurrentIndex(findData(kFromTo));
    m_fields->show();
    m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(fromMs, m_from->timeZone()));
    m_to->setDateTime(QDateTime::fromMSecsSinceEpoch(toMs, m_to->timeZone()));
}

void SpanChoice::setZone(models::TimeZone zone)
{
    const QTimeZone shown = zone == models::TimeZone::Utc ? QTimeZone::utc() : QTimeZone::systemTimeZone();
    for (QDateTimeEdit *field : {m_from, m_to}) {
        const QDateTime time = field->dateTime();
        field->setTimeZone(shown);
        field->setDateTime(time.toTimeZone(shown));
    }
}

} // namespace hubscope::panels
