// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screen_reader/accessible_tree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <deque>

namespace fulcrum::test {
namespace {

using namespace Qt::StringLiterals;

const QString kAccessible = u"org.a11y.atspi.Accessible"_s;

QDBusMessage call(const QDBusConnection& bus, const AccessibleObject& object, const QString& interface,
                  const QString& method, const QVariantList& arguments = {}) {
    QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    message.setArguments(arguments);
    return bus.call(message);
}

}  // namespace

std::optional<AccessibleTree> AccessibleTree::connect() {
    const QDBusReply<QString> address =
        call(QDBusConnection::sessionBus(), {u"org.a11y.Bus"_s, u"/org/a11y/bus"_s}, u"org.a11y.Bus"_s,
             u"GetAddress"_s);
    if (!address.isValid()) {
        return std::nullopt;
    }
    QDBusConnection bus = QDBusConnection::connectToBus(address.value(), u"accessibility"_s);
    return bus.isConnected() ? std::optional(AccessibleTree(bus)) : std::nullopt;
}

std::vector<AccessibleObject> AccessibleTree::programs() const {
    return childrenOf({u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s});
}

std::vector<AccessibleObject> AccessibleTree::childrenOf(const AccessibleObject& object) const {
    const QDBusMessage reply = call(m_bus, object, kAccessible, u"GetChildren"_s);
    std::vector<AccessibleObject> children;
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return children;
    }
    const QDBusArgument list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        children.push_back({service, path.path()});
    }
    list.endArray();
    return children;
}

QString AccessibleTree::text(const AccessibleObject& object, const char* property) const {
    const QDBusReply<QDBusVariant> value = call(m_bus, object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                                                {kAccessible, QString::fromLatin1(property)});
    return value.isValid() ? value.value().variant().toString() : QString();
}

QString AccessibleTree::roleOf(const AccessibleObject& object) const {
    const QDBusReply<QString> role = call(m_bus, object, kAccessible, u"GetRoleName"_s);
    return role.isValid() ? role.value() : QString();
}

bool AccessibleTree::press(const AccessibleObject& object) const {
    const QDBusReply<bool> done = call(m_bus, object, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
    return done.isValid() && done.value();
}

std::optional<AccessibleObject> AccessibleTree::find(
    const AccessibleObject& root, const std::function<bool(const AccessibleObject&)>& isWanted) const {
    std::deque<AccessibleObject> waiting{root};
    for (bool isRoot = true; !waiting.empty(); isRoot = false) {
        const AccessibleObject object = waiting.front();
        waiting.pop_front();
        if (isWanted(object)) {
            return object;
        }
        const QString role = roleOf(object);
        if (isRoot || (role != "table"_L1 && role != "tree"_L1 && role != "tree table"_L1)) {
            const std::vector<AccessibleObject> children = childrenOf(object);
            waiting.insert(waiting.end(), children.begin(), children.end());
        }
    }
    return std::nullopt;
}

}  // namespace fulcrum::test
