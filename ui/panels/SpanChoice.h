// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leql/QueryRun.h"
#include "models/Formats.h"

#include <QComboBox>

class QDateTimeEdit;

namespace hubscope::panels {

/// The times to search in: all, a span that ends now, or from one time to another.
class SpanChoice : public QComboBox
{
    Q_OBJECT
public:
    explicit SpanChoice(QWidget *parent = nullptr);

    /// From and to, out of sight while they do not count: a row of its own for whoever lays this out. A child
    /// of this choice's parent.
    QWidget *fields() const { return m_fields; }
    /// As of now.
    leql::TimeRange range() const;
    void setRange(qint64 fromMs, qint64 toMs);
    void setZone(models::TimeZone zone);

signals:
    /// By hand, and complete: of from and to the times are still to come.
    void spanChosen();

private:
    QDateTimeEdit *makeField(const char *name, const QString &accessibleName);
    void choose();

    QWidget *m_fields;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
};

} // namespace hubscope::panels
