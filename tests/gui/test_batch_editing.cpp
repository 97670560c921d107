// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>

#include "tests/gui/working_copy.h"
#include "tests/support/sample_ids.h"
#include "widgets/annotate/batch_editor.h"
#include "widgets/browse/event_table.h"

using namespace fulcrum;
using namespace fulcrum::test;

/// Several events marked, changed and removed together in the real window.
class TestBatchEditing : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;

    MainWindow& window() const { return m_copy.window(); }
    Selection& selection() const { return m_copy.session().selection; }
    BatchEditor* editor() const { return window().findChild<BatchEditor*>(); }
    template <typename W>
    W& field(const char* name) const {
        return *editor()->findChild<W*>(QString::fromLatin1(name));
    }
    void markBoth() const {
        selection().mark({m_copy.keyOf(kLicence), m_copy.keyOf(kEda)}, m_copy.keyOf(kEda));
    }
    void openEditor() const {
        QVERIFY(m_copy.action(u"edit.event"_s)->isEnabled());
        m_copy.action(u"edit.event"_s)->trigger();
        QTRY_VERIFY(editor() && editor()->isVisible());
    }
    void press(QDialogButtonBox::StandardButton which) const {
        QTest::mouseClick(editor()->findChild<QDialogButtonBox*>()->button(which), Qt::LeftButton);
    }
    void choose(const char* name, const QString& text) const {
        auto& box = field<QComboBox>(name);
        box.setFocus();
        QTest::keyClicks(&box, text);
        QVERIFY2(box.currentText().startsWith(text), qPrintable(box.currentText()));
    }

private slots:
    void init() { m_copy.open(); }
    void cleanup() { m_copy.close(); }

    void oneEditChangesAllThatAreMarked() {
        const QByteArray before = m_copy.json();
        markBoth();
        QCOMPARE(m_copy.action(u"edit.event"_s)->text(), u"Edit 2 events…"_s);
        openEditor();
        QVERIFY(!editor()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
        choose("batchSeverity", u"5"_s);
        auto& tags = field<QLineEdit>("batchAddedTags");
        tags.setFocus();
        QTest::keyClicks(&tags, u"chips-of-spring"_s);
        press(QDialogButtonBox::Ok);
        QTRY_VERIFY(!editor());
        for (const QString& id : {kLicence, kEda}) {
            QCOMPARE(m_copy.event(id).severity, 5);
            QVERIFY(m_copy.event(id).tags.contains(u"chips-of-spring"_s));
        }
        m_copy.document().undoStack().undo();
        QCOMPARE(m_copy.json(), before);
    }

    void whatCannotBeIsRefusedAndNothingIsChanged() {
        const QByteArray before = m_copy.json();
        markBoth();
        EventPatch patch;
        patch.track = u"no-such-track"_s;
        const auto changes = patched(m_copy.document(), selection().marked(), patch);
        QVERIFY(!changes);
        QVERIFY(changes.error().message().contains(u"no-such-track"_s));
        QCOMPARE(m_copy.json(), before);
    }

    void shiftClickMarksAndUnmarksOnTheTimeline() {
        TimelineView& timeline = window().timeline();
        m_copy.session().window.setRange(
            {double(*dayFromIso(u"2025-05-10"_s)), double(*dayFromIso(u"2025-06-05"_s))});
        const auto indexOf = [&](const QString& id) {
            return m_copy.document().columns().indexOf(m_copy.keyOf(id));
        };
        selection().select(m_copy.keyOf(kLicence));
        QTRY_VERIFY(!timeline.rectOf(indexOf(kLicence)).isNull());
        QTRY_VERIFY(!timeline.rectOf(indexOf(kEda)).isNull());
        const auto click = [&](const QString& id, Qt::KeyboardModifiers modifiers) {
            const QRectF rect = timeline.rectOf(indexOf(id));
            QTest::mouseClick(&timeline, Qt::LeftButton, modifiers,
                              {int(std::max(rect.left(), 300.0)) + 3, int(rect.center().y())});
        };
        click(kLicence, {});
        QCOMPARE(selection().marked().size(), std::size_t(1));
        click(kEda, Qt::ShiftModifier);
        QCOMPARE(selection().marked().size(), std::size_t(2));
        QCOMPARE(selection().selected(), m_copy.keyOf(kEda));
        click(kEda, Qt::ShiftModifier);
        QCOMPARE(selection().marked(), std::vector{m_copy.keyOf(kLicence)});
        QCOMPARE(selection().selected(), m_copy.keyOf(kLicence));
    }

    void rowsOfTheTableMarkTheirEvents() {
        window().panels().show(u"table"_s);
        auto& table = window().panels().panel<EventTable>(u"table"_s);
        QTRY_VERIFY(table.isVisible());
        table.setFocus();
        const auto at = [&](int row) { return table.visualRect(table.model()->index(row, 1)).center(); };
        table.scrollToTop();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at(0));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(2));
        QCOMPARE(selection().marked().size(), std::size_t(3));
        QCOMPARE(table.selectionModel()->selectedRows().size(), 3);

        m_copy.action(u"edit.removeEvent"_s)->trigger();
        QCOMPARE(m_copy.dialogs.removals.size(), 1);
        QVERIFY(m_copy.dialogs.removals[0].contains(u"3 events"_s));
        QCOMPARE(m_copy.document().columns().size(), 440);
        QVERIFY(selection().marked().empty());
    }

    void oneAloneOpensItsOwnEditor() {
        selection().select(m_copy.keyOf(kEda));
        m_copy.action(u"edit.event"_s)->trigger();
        QVERIFY(!editor());
    }
};

FULCRUM_WINDOW_TEST(TestBatchEditing)
#include "test_batch_editing.moc"
