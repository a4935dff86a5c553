// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/RemarkList.h"

#include "common/PlainLabel.h"
#include "common/StatusGlyph.h"
#include "models/CoreText.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

namespace {

QString translated(const QString &source, const setup::Remark &remark)
{
    if (remark.context.isEmpty() || source.isEmpty())
        return source;
    QString text = models::coreText(remark.context.constData(), source);
    // All places in one pass: a value that holds "%2" stays what it is.
    static constexpr qsizetype kPlaces = 2;
    QStringList values = remark.arguments;
    values.resize(kPlaces);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = i + 1 < text.size() && text[i] == u'%' ? text[i + 1].digitValue() : 0;
        if (place >= 1 && place <= kPlaces) {
            filled += values[place - 1];
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return RemarkList::tr("Problem");
    case Severity::Warning:
        return RemarkList::tr("Warning");
    case Severity::Info:
        return RemarkList::tr("Note");
    }
    return {};
}

} // namespace

QString remarkText(const setup::Remark &remark)
{
    return translated(remark.text, remark);
}

QString remarkFix(const setup::Remark &remark)
{
    return translated(remark.fix, remark);
}

RemarkList::RemarkList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    hide();
}

void RemarkList::setRemarks(const QList<setup::Remark> &remarks)
{
    if (remarks == m_remarks)
        return;
    m_remarks = remarks;
    rebuild();
    if (isVisible() && !m_remarks.isEmpty() && m_remarks.first().severity == Severity::Error) {
        QAccessibleAnnouncementEvent event(this, remarkText(m_remarks.first()));
        QAccessible::updateAccessibility(&event);
    }
}

void RemarkList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const setup::Remark &remark : std::as_const(m_remarks)) {
        const QString fix = remarkFix(remark);
        const QString text = tr("%1: %2").arg(wordOf(remark.severity), remarkText(remark));
        auto *row = new common::StatusGlyph;
        row->setObjectName("remark-"_L1 + remark.code);
        row->setStatus(common::statusOf(remark.severity),
                       fix.isEmpty() ? text : tr("%1 %2", "sentence, advice").arg(text, fix));
        m_rows->addWidget(row);
    }
    setVisible(!m_remarks.isEmpty());
}

} // namespace hubscope::wizard
