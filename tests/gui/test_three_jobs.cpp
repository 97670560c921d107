// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

#include "tests/gui/working_copy.h"
#include "tests/support/iso_day.h"
#include "tests/support/sample_ids.h"
#include "widgets/annotate/event_editor.h"
#include "widgets/browse/event_details.h"
#include "widgets/figure/figure_dialog.h"
#include "widgets/timeline/overview_strip.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

const QString kApproval = u"us-2025-07-14-h20-approval"_s;

}  // namespace

/// What the README tells a newcomer to do, done with the hands that a newcomer has: keys go to whatever has
/// the focus, and the mouse to what is seen. Nothing is set but by them.
class TestThreeJobs : public QObject {
    Q_OBJECT

    WorkingCopy m_copy;

    MainWindow& window() const { return m_copy.window(); }
    TimelineView& timeline() const { return window().timeline(); }
    QString selected() const {
        const auto event = m_copy.document().event(m_copy.session().selection.selected());
        return event ? event->id : QString();
    }
    template <typename W>
    W& part(const char* name) const {
        return *window().findChild<W*>(QString::fromLatin1(name));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void click(QWidget& widget, const QPoint& at) {
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
    }
    static void click(QWidget& widget) { click(widget, widget.rect().center()); }
    static void drag(QWidget& widget, const QPoint& from, const QPoint& to) {
        QTest::mousePress(&widget, Qt::LeftButton, {}, from);
        for (const QPoint& at : {(from + to) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at), widget.mapToGlobal(QPointF(at)), Qt::NoButton,
                             Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&widget, &move);
        }
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
    }
    /// The middle of the words that lead to `event` in the details; nowhere if they are not in view.
    QPoint linkTo(const QString& event) const {
        auto& details = part<EventDetails>("eventDetails");
        for (QTextBlock block = details.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().anchorHref() == QString(u"event:"_s + event)) {
                    QTextCursor cursor(details.document());
                    cursor.setPosition(it.fragment().position() + 2);
                    const QPoint at = details.cursorRect(cursor).center();
                    return details.viewport()->rect().contains(at) ? at : QPoint();
                }
            }
        }
        return {};
    }

private slots:
    void init() {
        m_copy.open();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_VERIFY(!timeline().layout().events.empty());
        click(timeline(), {3, 3});
    }
    void cleanup() { m_copy.close(); }

    void findWhatAnsweredTheH20Ban() {
        const auto& columns = m_copy.document().columns();
        const EventIndex ban = columns.indexOf(m_copy.keyOf(kLicence));
        press(Qt::Key_Slash);
        type(u"h20 ban"_s);
        press(Qt::Key_Return);
        // Few are left, and the ban is one of them: it is there to be clicked.
        QTRY_VERIFY(timeline().layout().visible > 0 && timeline().layout().visible < 10);
        QTRY_VERIFY(!timeline().rectOf(ban).isNull());
        click(timeline(), timeline().rectOf(ban).center().toPoint());
        QCOMPARE(selected(), kLicence);
        auto& details = part<EventDetails>("eventDetails");
        QTRY_VERIFY(details.toPlainText().contains(u"What came of it"));
        // The answer is a link that leads to it, also where the search would hide it.
        QTRY_VERIFY(!linkTo(kApproval).isNull());
        click(*details.viewport(), linkTo(kApproval));
        QCOMPARE(selected(), kApproval);
        QTRY_VERIFY(details.toPlainText().contains(m_copy.event(kApproval).title));
        QVERIFY(details.toPlainText().contains(u"Where it comes from"));
        press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(timeline().layout().visible, columns.size());
        QVERIFY(!timeline().rectOf(columns.indexOf(m_copy.keyOf(kApproval))).isNull());
    }

    void exportAFigureOfAprilToJuly2025() {
        press(Qt::Key_F);
        auto& overview = *window().findChild<OverviewStrip*>();
        const TimeWindow& shown = m_copy.session().window;
        QTRY_VERIFY(shown.range().length() > 3000);
        // The brush spans everything now, which tells where a day is.
        const QRectF brush = overview.brushRect();
        const DayRange all = shown.range();
        const auto placeOf = [&](double when) {
            return QPoint(int(std::lround(brush.left() + (when - all.from) / all.length() * brush.width())),
                          overview.height() / 2);
        };
        const double from = day("2025-04-01");
        const double to = day("2025-08-01");
        drag(overview, placeOf(all.to), placeOf(to));
        drag(overview, placeOf(all.from), placeOf(from));
        const double pixel = all.length() / brush.width();
        QVERIFY(std::abs(shown.range().from - from) <= pixel);
        QVERIFY(std::abs(shown.range().to - to) <= pixel);

        m_copy.dialogs.nextFigure = m_copy.file(u"spring.png"_s);
        press(Qt::Key_E, Qt::ControlModifier);
        auto* dialog = window().findChild<FigureDialog*>();
        QTRY_VERIFY(dialog && dialog->isVisible());
        QPushButton* save = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY2(m_copy.dialogs.errors.isEmpty(), qPrintable(m_copy.dialogs.errors.join(u'\n')));
        const QImage figure(m_copy.dialogs.nextFigure);
        QVERIFY(!figure.isNull());
        QCOMPARE(figure.width() * 9, figure.height() * 16);
    }

    void addAnEventAndANoteAndUndoBoth() {
        const QByteArray before = m_copy.json();
        press(Qt::Key_N, Qt::ControlModifier);
        EventEditor* editor = nullptr;
        QTRY_VERIFY((editor = window().findChild<EventEditor*>()) && editor->isActiveWindow());
        const auto write = [&](const char* name, const QString& text) {
            auto* field = editor->findChild<QLineEdit*>(QString::fromLatin1(name));
            click(*field);
            press(Qt::Key_A, Qt::ControlModifier);
            type(text);
        };
        write("eventTitle", u"A notice of my own"_s);
        write("eventStart", u"2025-06-15"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!window().findChild<EventEditor*>());
        QCOMPARE(m_copy.event(selected()).title, u"A notice of my own"_s);
        const QByteArray withEvent = m_copy.json();
        QVERIFY(withEvent != before);

        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto& text = part<QPlainTextEdit>("noteText");
        QTRY_VERIFY(text.isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), &text);
        type(u"Is this in the record?"_s);
        click(part<QPushButton>("saveNote"));
        QCOMPARE(m_copy.document().annotations().size(), std::size_t{1});

        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_copy.json() == withEvent);
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_copy.json() == before);
    }
};

FULCRUM_WINDOW_TEST(TestThreeJobs)
#include "test_three_jobs.moc"
