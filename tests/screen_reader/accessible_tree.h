// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a screen reader sees of other programs: the tree of accessible objects on the AT-SPI bus, read over
// D-Bus as a screen reader reads it. Calls that fail give nothing, as for objects that have gone meanwhile.
#pragma once

#include <QDBusConnection>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace fulcrum::test {

/// An object on the bus: the program that has it, and its path there.
struct AccessibleObject {
    QString service;
    QString path;
};

class AccessibleTree {
public:
    /// Asks the session's bus for that of accessibility and starts it where it does not run; none where it
    /// cannot be.
    static std::optional<AccessibleTree> connect();

    /// The programs that have made themselves known.
    std::vector<AccessibleObject> programs() const;
    std::vector<AccessibleObject> childrenOf(const AccessibleObject& object) const;
    QString nameOf(const AccessibleObject& object) const { return text(object, "Name"); }
    QString descriptionOf(const AccessibleObject& object) const { return text(object, "Description"); }
    /// "table", "list item", "frame": the same in every language.
    QString roleOf(const AccessibleObject& object) const;
    /// Does what the object does when it is pressed.
    bool press(const AccessibleObject& object) const;

    /// The first object at `root` or below that is wanted. Tables are entered only where they are `root`:
    /// each of their cells is an object.
    std::optional<AccessibleObject> find(const AccessibleObject& root,
                                         const std::function<bool(const AccessibleObject&)>& isWanted) const;

private:
    explicit AccessibleTree(QDBusConnection bus) : m_bus(std::move(bus)) {}

    QString text(const AccessibleObject& object, const char* property) const;

    QDBusConnection m_bus;
};

}  // namespace fulcrum::test
