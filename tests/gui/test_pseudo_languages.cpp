// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "app/composition.h"
#include "app/interface_translators.h"
#include "app/pseudo_translator.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "tests/support/iso_day.h"
#include "widgets/main_window/panel_table.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

namespace {

/// What of the text of a widget cannot be seen, in words; empty if all can.
QString clippedIn(const QWidget& widget) {
    const auto told = [&](const QString& text, const QSize& needed) {
        return u"%1 “%2” needs %3×%4 and has %5×%6"_s.arg(widget.objectName(), text.left(60))
            .arg(needed.width())
            .arg(needed.height())
            .arg(widget.width())
            .arg(widget.height());
    };
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) {
            return {};
        }
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            return needed > label->height() ? told(label->text(), {label->width(), needed}) : QString();
        }
        // What is written in the status bar and in narrow columns is fitted by itself.
        const bool isRich = Qt::mightBeRichText(label->text());
        const QSize needed(isRich ? label->sizeHint().width()
                                  : label->fontMetrics().size(Qt::TextShowMnemonic, label->text()).width(),
                           label->sizeHint().height());
        return needed.width() > label->width() ? told(label->text(), needed) : QString();
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || button->text().isEmpty()) {
        return {};
    }
    const QSize needed = button->minimumSizeHint();
    return needed.width() > button->width() ? told(button->text(), needed) : QString();
}

QStringList clippedBelow(const QWidget& top) {
    QStringList clipped;
    for (const QWidget* widget : top.findChildren<QWidget*>()) {
        const bool isText = qobject_cast<const QLabel*>(widget) != nullptr ||
                            qobject_cast<const QPushButton*>(widget) != nullptr ||
                            qobject_cast<const QToolButton*>(widget) != nullptr;
        if (isText && widget->isVisible() && widget->window() == top.window()) {
            if (const QString told = clippedIn(*widget); !told.isEmpty()) {
                clipped += told;
            }
        }
    }
    return clipped;
}

}  // namespace

/// The window in languages that nobody speaks: longer, and from right to left.
class TestPseudoLanguages : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }

    void open(const QString& language, int textSize = 100) {
        InterfaceTranslators::of(*QCoreApplication::instance()).choose(language);
        QCoreApplication::processEvents();
        m_settings->setValue(settings::kTextSize, textSize);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1280, 760);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY(!window().timeline().layout().lanes.empty());
    }

private slots:
    void init() {
        m_dialogs = {};
        const QString file = m_folder.filePath(u"settings.ini"_s);
        QFile::remove(file);
        m_settings = std::make_unique<Settings>(file);
    }

    void cleanup() {
        m_composition.reset();
        InterfaceTranslators::of(*QCoreApplication::instance()).choose({});
        QCoreApplication::processEvents();
        setTextScale(1);
    }

    void whatCodeReadsStaysInATextThatIsTurnedIntoAnother_data() {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QStringList>("kept");
        QTest::newRow("places of arguments") << u"%1 of %Ln event(s)"_s << QStringList{u"%1"_s, u"%Ln"_s};
        QTest::newRow("tags") << u"<b>Bold</b> &amp; more"_s << QStringList{u"<b>"_s, u"</b>"_s, u"&amp;"_s};
        QTest::newRow("patterns of files") << u"Projects (*.fulcrum)"_s << QStringList{u"(*.fulcrum)"_s};
    }
    void whatCodeReadsStaysInATextThatIsTurnedIntoAnother() {
        QFETCH(QString, english);
        QFETCH(QStringList, kept);
        for (const PseudoLanguage language : {PseudoLanguage::Arabic, PseudoLanguage::Long}) {
            const QString text = pseudoText(language, english);
            QVERIFY(text != english);
            for (const QString& part : kept) {
                QVERIFY2(text.contains(part), qPrintable(text));
            }
        }
    }

    void longTextsAreTwoFifthsLonger() {
        const QString english = u"Show everything from the first event to the last"_s;
        const qsizetype length = pseudoText(PseudoLanguage::Long, english).size();
        QVERIFY(double(length) > 1.35 * double(english.size()) &&
                double(length) < 1.5 * double(english.size()));
    }

    void nothingOfLongTextsIsClipped() {
        open(u"long-pseudo"_s);
        QStringList clipped = clippedBelow(window());
        for (const PanelSpec& panel : panelTable()) {
            window().panels().show(panel.id);
            QCoreApplication::processEvents();
            auto* dock = window().findChild<QDockWidget*>(panel.id + u"Dock"_s);
            // Two columns of the scenarios and the texts of parameters are for a window with more room.
            if (panel.id == "scenarios"_L1 || panel.id == "parameters"_L1) {
                dock->close();
                continue;
            }
            for (const QString& told : clippedBelow(*dock)) {
                clipped += panel.id + u": "_s + told;
            }
            dock->close();
        }
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void nothingOfLongTextsIsClippedInDialogs_data() {
        QTest::addColumn<QString>("action");
        for (const char* action : {"edit.preferences", "file.figure", "file.export"}) {
            QTest::newRow(action) << QString::fromLatin1(action);
        }
    }
    void nothingOfLongTextsIsClippedInDialogs() {
        QFETCH(QString, action);
        open(u"long-pseudo"_s);
        QStringList clipped;
        bool wasThere = false;
        // The dialog may be one that does not return before it is closed.
        QTimer::singleShot(0, &window(), [&] {
            for (QDialog* dialog : window().findChildren<QDialog*>()) {
                if (dialog->isVisible()) {
                    wasThere = true;
                    QCoreApplication::processEvents();
                    clipped += clippedBelow(*dialog);
                    dialog->close();
                }
            }
        });
        window().actions().action(action)->trigger();
        QTRY_VERIFY(wasThere);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }

    void aWindowFromRightToLeftIsTurnedRoundButTimeIsNot() {
        open(u"ar-pseudo"_s);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        const auto* details = window().findChild<QDockWidget*>(u"detailsDock"_s);
        QVERIFY(details->isVisible());
        QVERIFY2(details->geometry().right() < window().timeline().mapTo(&window(), QPoint()).x() + 1,
                 "the details stand left of the timeline");
        QVERIFY2(details->windowTitle() != u"Details"_s, qPrintable(details->windowTitle()));

        m_composition->timeWindow().setRange({double(day("2025-01-01")), double(day("2025-09-01"))});
        const TimelineView& timeline = window().timeline();
        QTRY_VERIFY(timeline.layout().scale.range.from == day("2025-01-01"));
        const EventColumns& columns = m_composition->document().columns();
        QMap<Day, double> lefts;
        for (const PlacedEvent& placed : timeline.layout().events) {
            if (!placed.startsBefore && placed.shape == MarkShape::Bar) {
                lefts.insert(columns.start[std::size_t(placed.event)], timeline.rectOf(placed.event).left());
            }
        }
        QVERIFY(lefts.size() > 5);
        const QList<double> inTime = lefts.values();
        QVERIFY(std::ranges::is_sorted(inTime));
        QVERIFY(inTime.back() > inTime.front() + 100);
        QVERIFY(window().chart().timeScale().xOf(day("2025-08-01")) >
                window().chart().timeScale().xOf(day("2025-02-01")));
        const double before = window().overview().brushRect().center().x();
        m_composition->timeWindow().setRange({double(day("2018-01-01")), double(day("2018-09-01"))});
        QVERIFY(window().overview().brushRect().center().x() < before - 100);
        for (const QWidget* widget :
             {static_cast<QWidget*>(&window().timeline()), static_cast<QWidget*>(&window().chart()),
              static_cast<QWidget*>(&window().overview())}) {
            QCOMPARE(widget->layoutDirection(), Qt::LeftToRight);
        }
    }

    void largeTextIsNotClipped() {
        open(u"en"_s, 200);
        QCOMPARE(textScale(), 2.0);
        const QStringList clipped = clippedBelow(window());
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        QVERIFY(window().width() <= 1280);
    }
};

FULCRUM_WINDOW_TEST(TestPseudoLanguages)
#include "test_pseudo_languages.moc"
