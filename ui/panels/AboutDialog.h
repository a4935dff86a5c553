// SPDX-FileCopyrightText: 2026 The Hubscope developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace hubscope::panels {

/// A library that the running program is made of.
struct Component
{
    QString name;
    /// As the library tells it where it can.
    QString version;
    /// By SPDX.
    QString licence;
};

/// What this program is, what it is made of, and under which licences, all of it readable without a network.
/// Deletes itself when it is closed.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const QList<Component> &components, QWidget *parent = nullptr);

private:
    QWidget *makeAbout();
    QWidget *makeComponents(const QList<Component> &components);
    /// `shape` makes what is shown of what stands in the resource.
    QWidget *makeText(const QString &resource, const QString &objectName, const QString &name,
                      QString (*shape)(QStringView));

    /// For the clipboard: what whoever helps wants to know.
    QString m_versions;
};

} // namespace hubscope::panels
