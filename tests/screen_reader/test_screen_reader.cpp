// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program as a screen reader finds it: started on the sample, and read over the AT-SPI bus by another
// process. Needs an X server and a session bus of its own, which `on_a_bus` starts; where there is no bus of
// accessibility the test is skipped and says so.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>

#include "tests/screen_reader/accessible_tree.h"

using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

/// To ctest (SKIP_RETURN_CODE) and to whoever reads the output.
constexpr int kSkipped = 77;
constexpr int kPatience = 60'000;

}  // namespace

class TestScreenReader : public QObject {
    Q_OBJECT

    std::optional<AccessibleTree> m_tree;
    QTemporaryDir m_folder;
    QProcess m_program;
    std::optional<AccessibleObject> m_window;
    QSet<QString> m_titles;  ///< of all events of the sample, also the short ones

    bool isNamed(const AccessibleObject& object, const QString& role, const QString& name) const {
        return m_tree->roleOf(object) == role && m_tree->nameOf(object) == name;
    }
    std::optional<AccessibleObject> named(const QString& role, const QString& name) const {
        return m_tree->find(*m_window, [&](const auto& object) { return isNamed(object, role, name); });
    }
    /// How many of these objects are called as an event of the sample is.
    int eventsAmong(const std::vector<AccessibleObject>& objects) const {
        return static_cast<int>(std::count_if(objects.begin(), objects.end(), [this](const auto& object) {
            return m_titles.contains(m_tree->nameOf(object));
        }));
    }
    bool findWindow() {
        for (const AccessibleObject& program : m_tree->programs()) {
            for (const AccessibleObject& child : m_tree->childrenOf(program)) {
                if (m_tree->nameOf(child).endsWith(u"Fulcrum"_s) && m_tree->roleOf(child) == "frame"_L1) {
                    m_window = child;
                    return true;
                }
            }
        }
        return false;
    }

public:
    explicit TestScreenReader(AccessibleTree tree) : m_tree(std::move(tree)) {}

private slots:
    void initTestCase() {
        QFile sample(QStringLiteral(FULCRUM_SAMPLE));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QJsonArray events = QJsonDocument::fromJson(sample.readAll()).object()[u"events"].toArray();
        for (const QJsonValue event : events) {
            m_titles.insert(event[u"title"].toString());
            m_titles.insert(event[u"short"].toString());
        }
        m_titles.remove(QString());
        QVERIFY(m_titles.size() > 100);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
        environment.insert(u"FULCRUM_SETTINGS"_s, m_folder.filePath(u"settings.ini"_s));
        m_program.setProcessEnvironment(environment);
        m_program.setProcessChannelMode(QProcess::ForwardedChannels);
        m_program.start(QStringLiteral(FULCRUM_PROGRAM), QStringList());
        QVERIFY(m_program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(findWindow() || m_program.state() != QProcess::Running, kPatience);
        QVERIFY2(m_window, "The program showed no window.");
    }

    void cleanupTestCase() {
        m_program.terminate();
        if (!m_program.waitForFinished()) {
            m_program.kill();
            m_program.waitForFinished();
        }
    }

    void theTimelineTellsItsVisibleEventsByName() {
        std::optional<AccessibleObject> timeline;
        QTRY_VERIFY_WITH_TIMEOUT((timeline = m_tree->find(*m_window,
                                                          [this](const auto& object) {
                                                              return m_tree->nameOf(object) ==
                                                                         "Timeline"_L1 &&
                                                                     !m_tree->childrenOf(object).empty();
                                                          })),
                                 kPatience);
        const std::vector<AccessibleObject> children = m_tree->childrenOf(*timeline);
        int events = 0;
        for (const AccessibleObject& child : children) {
            QVERIFY(!m_tree->nameOf(child).isEmpty());
            if (m_tree->roleOf(child) == "list item"_L1) {
                ++events;
                QVERIFY2(m_titles.contains(m_tree->nameOf(child)), qPrintable(m_tree->nameOf(child)));
                QVERIFY(!m_tree->descriptionOf(child).isEmpty());
            }
        }
        QVERIFY2(events > 20, qPrintable(QString::number(events)));
        QVERIFY(int(children.size()) > events);  // the lanes
    }

    void theTableIsOpenedFromTheMenuAndListsTheEvents() {
        const auto item = named(u"menu item"_s, u"Table"_s);
        QVERIFY(item);
        QVERIFY(m_tree->press(*item));
        std::optional<AccessibleObject> table;
        QTRY_VERIFY_WITH_TIMEOUT((table = named(u"table"_s, u"Events"_s)), kPatience);
        std::vector<AccessibleObject> cells = m_tree->childrenOf(*table);
        QVERIFY(cells.size() > 500);
        cells.resize(200);
        QVERIFY(eventsAmong(cells) > 10);
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    std::optional<AccessibleTree> tree = AccessibleTree::connect();
    if (!tree) {
        std::puts("Skipped: there is no bus of accessibility (packages dbus and at-spi2-core).");
        return kSkipped;
    }
    TestScreenReader test(*tree);
    return QTest::qExec(&test, argc, argv);
}
#include "test_screen_reader.moc"
