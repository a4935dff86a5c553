// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/RemarkList.h"

#include "wizard/StateIcon.h"
#include "wizard/WizardParts.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hubscope::wizard {

using namespace Qt::StringLiterals;

namespace {

QString translated(const QString &source, const setup::Remark &remark)
{
    if (remark.finished || source.isEmpty())
        return source;
    QString text = QCoreApplication::translate("setup::SetUp", source.toUtf8().constData());
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

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Mark::Problem;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Info:
        return Mark::Note;
    }
    return Mark::Note;
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

void RemarkList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

void RemarkList::rebuild()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const setup::Remark &remark : std::as_const(m_remarks)) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        auto *icon = new QLabel;
        icon->setPixmap(markIcon(markOf(remark.severity), *this).pixmap(QSize(16, 16), devicePixelRatioF()));
        icon->setAlignment(Qt::AlignTop);
        const QString fix = remarkFix(remark);
        const QString text = tr("%1: %2").arg(wordOf(remark.severity), remarkText(remark));
        QLabel *label = plainLabel(fix.isEmpty() ? text : tr("%1 %2", "sentence, advice").arg(text, fix));
        label->setObjectName("remark-"_L1 + remark.code);
        layout->addWidget(icon);
        layout->addWidget(label, 1);
        m_rows->addWidget(row);
    }
    setVisible(!m_remarks.isEmpty());
}

} // namespace hubscope::wizard
