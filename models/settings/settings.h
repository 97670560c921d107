// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program remembers between starts: one typed key a row, with its default. The object is made by the
// composition and passed in; tests point it at a file of their own. GUI thread.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace fulcrum {

template <typename T>
struct SettingKey {
    const char16_t* name;
    T byDefault;
};

namespace settings {
/// A code of kInterfaceLanguages; empty: the system's language.
inline const SettingKey<QString> kLanguage{u"window/language", {}};
/// "system", "light", "dark", "contrast" or "presenter".
inline const SettingKey<QString> kTheme{u"window/theme", QStringLiteral("system")};
inline const SettingKey<QByteArray> kGeometry{u"window/geometry", {}};
inline const SettingKey<QByteArray> kDocks{u"window/docks", {}};
inline const SettingKey<QByteArray> kSplitter{u"window/splitter", {}};
/// Of the window, and in it of overview, timeline and chart: four rectangles.
inline const SettingKey<QVariantList> kViewPlaces{u"window/viewPlaces", {}};
/// Per cent of the usual size, 100 to 200.
inline const SettingKey<int> kTextSize{u"window/textSize", 100};
/// Layouts that were saved under a name: docks and splitter as Qt writes them, by name.
inline const SettingKey<QVariantMap> kLayouts{u"window/layouts", {}};
/// Moves of the window take a moment, where the desktop allows it.
inline const SettingKey<bool> kAnimatesMoves{u"window/animatesMoves", true};
/// Somebody new is offered a tour of the window.
inline const SettingKey<bool> kOffersTour{u"window/offersTour", true};
/// What is used for the first time is explained once.
inline const SettingKey<bool> kShowsTips{u"window/showsTips", true};
/// Panels whose tip has been shown.
inline const SettingKey<QStringList> kSeenTips{u"window/seenTips", {}};
/// Columns of the table of events that are not shown.
inline const SettingKey<QStringList> kHiddenColumns{u"table/hiddenColumns", {}};
/// What lanes are grouped by: "side", "track", "party", "kind" or "tag".
inline const SettingKey<QString> kGrouping{u"timeline/grouping", {}};
/// How lanes are arranged: by project and grouping, LaneArrangement::toText().
inline const SettingKey<QVariantMap> kLanes{u"timeline/lanes", {}};
/// Who edits, as history and notes name them; empty: as the system calls its user.
inline const SettingKey<QString> kAuthor{u"person/name", {}};
inline const SettingKey<QStringList> kRecentProjects{u"files/recent", {}};
inline const SettingKey<QString> kFigureFolder{u"figure/folder", {}};
/// What figures were last made like, one option a text: "ground=dark".
inline const SettingKey<QStringList> kFigureOptions{u"figure/options", {}};
inline const SettingKey<QString> kImportFolder{u"files/importFolder", {}};
/// What was chosen for the columns of tables, as JSON by their headings.
inline const SettingKey<QVariantMap> kTableMappings{u"files/tableMappings", {}};
inline const SettingKey<QString> kExportFolder{u"files/exportFolder", {}};
/// Whether the timeline draws the links of all events in view.
inline const SettingKey<bool> kAllLinks{u"timeline/allLinks", false};
}  // namespace settings

class Settings {
public:
    /// Keeps its values in this file, or in the user's own place if `file` is empty.
    explicit Settings(const QString& file = {})
        : m_settings(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat) {}

    template <typename T>
    T value(const SettingKey<T>& key) const {
        return m_settings.value(QString::fromUtf16(key.name), QVariant::fromValue(key.byDefault))
            .template value<T>();
    }
    template <typename T>
    void setValue(const SettingKey<T>& key, const T& value) {
        m_settings.setValue(QString::fromUtf16(key.name), QVariant::fromValue(value));
    }

    /// Goes back to the default.
    template <typename T>
    void forget(const SettingKey<T>& key) {
        m_settings.remove(QString::fromUtf16(key.name));
    }

private:
    QSettings m_settings;
};

}  // namespace fulcrum
