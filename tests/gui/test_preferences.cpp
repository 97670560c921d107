// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include "app/composition.h"
#include "app/interface_translators.h"
#include "tests/gui/scripted_dialogs.h"
#include "tests/gui/window_test.h"
#include "widgets/common/theme_choice.h"
#include "widgets/preferences/preferences_dialog.h"

using namespace fulcrum;
using namespace fulcrum::test;
using namespace Qt::StringLiterals;

/// What a person chooses counts at once: theme, size of text, motion, name, folders; and layouts by name.
class TestPreferences : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Composition> m_composition;

    MainWindow& window() const { return *m_composition->window(); }

    void trigger(const QString& id) const {
        QAction* action = window().actions().action(id);
        QVERIFY2(action->isEnabled(), qPrintable(id));
        action->trigger();
    }

    PreferencesDialog* dialog() const { return window().findChild<PreferencesDialog*>(); }

    PreferencesDialog& open() const {
        QTest::keyClick(&window(), Qt::Key_Comma, Qt::ControlModifier);
        if (dialog() == nullptr) {
            qFatal("The preferences did not open");
        }
        return *dialog();
    }

    /// Chooses as a person does: the box is opened by what the keyboard types in it.
    static void choose(QDialog& dialog, const QString& box, const QVariant& value) {
        auto* choice = dialog.findChild<QComboBox*>(box);
        QVERIFY(choice != nullptr);
        const int at = choice->findData(value);
        QVERIFY(at >= 0);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Home);
        for (int i = 0; i < at; ++i) {
            // A choice that brings a new window takes the box along; the places between must not do that.
            const QSignalBlocker blocker(i + 1 < at ? choice : nullptr);
            QTest::keyClick(choice, Qt::Key_Down);
        }
    }

    QStringList shownPanels() const {
        QStringList shown;
        for (const PanelSpec& panel : panelTable()) {
            if (!window().findChild<QDockWidget*>(panel.id + u"Dock"_s)->isHidden()) {
                shown += panel.id;
            }
        }
        return shown;
    }

private slots:
    void init() {
        m_dialogs = {};
        const QString file = m_folder.filePath(u"settings.ini"_s);
        QFile::remove(file);
        m_settings = std::make_unique<Settings>(file);
        m_composition = std::make_unique<Composition>(*m_settings, m_dialogs);
        QVERIFY(m_composition->openSample());
        window().resize(1600, 1000);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        QTRY_VERIFY(!window().timeline().layout().lanes.empty());
    }

    void cleanup() {
        m_composition.reset();
        InterfaceTranslators::of(*QCoreApplication::instance()).choose({});
        setTextScale(1);
    }

    void aThemeCountsAtOnceInMenuAndPlots() {
        choose(open(), u"preferTheme"_s, kThemeContrast);
        QVERIFY(window().timeline().theme().isContrast && window().chart().theme().isContrast);
        QCOMPARE(m_settings->value(settings::kTheme), kThemeContrast);
        QVERIFY(window().actions().action(u"view.theme.contrast"_s)->isChecked());
        QVERIFY(dialog() != nullptr);
    }

    void largerTextIsANewWindowOnTheSameWorkWithTheDialogStillThere() {
        QPointer<MainWindow> before = &window();
        const double width = window().timeline().headerWidth();
        const int rowHeight = window().fontMetrics().height();
        trigger(u"edit.preferences"_s);
        trigger(u"view.textSize.150"_s);
        QTRY_VERIFY(before.isNull());
        QTRY_VERIFY(!window().timeline().layout().lanes.empty());
        QCOMPARE(textScale(), 1.5);
        QVERIFY(window().timeline().headerWidth() > width * 1.3);
        QVERIFY(window().fontMetrics().height() > rowHeight * 1.3);
        QVERIFY(window().timeline().metrics().rowHeight > 20);
        QTRY_VERIFY(dialog() != nullptr);
        QCOMPARE(dialog()->findChild<QComboBox*>(u"preferTextSize"_s)->currentData().toInt(), 150);
    }

    void thePresentersThemeHasLargerTextAndGoesBack() {
        trigger(u"view.theme.presenter"_s);
        QTRY_COMPARE(textScale(), Theme::presenter().textScale);
        QTRY_VERIFY(window().timeline().theme().lineScale > 1);
        trigger(u"view.theme.light"_s);
        QTRY_COMPARE(textScale(), 1.0);
    }

    void nameFoldersMotionAndTipsAreKept() {
        PreferencesDialog& preferences = open();
        QVERIFY(QTest::qWaitForWindowActive(&preferences));
        auto* author = preferences.findChild<QLineEdit*>(u"preferAuthor"_s);
        author->setFocus();
        QTest::keyClicks(author, u"Ada"_s);
        QTest::keyClick(author, Qt::Key_Return);
        QVERIFY(preferences.isVisible());
        QCOMPARE(m_settings->value(settings::kAuthor), u"Ada"_s);
        QCOMPARE(m_composition->document().author(), u"Ada"_s);
        m_dialogs.nextFolder = m_folder.path();
        auto* folder = preferences.findChild<QLineEdit*>(u"preferFigureFolder"_s);
        auto* browse = folder->parentWidget()->findChild<QToolButton*>();
        QTest::mouseClick(browse, Qt::LeftButton);
        QCOMPARE(m_settings->value(settings::kFigureFolder), m_folder.path());
        for (const char* box : {"preferMotion", "preferTips"}) {
            auto* check = preferences.findChild<QCheckBox*>(QString::fromLatin1(box));
            QVERIFY(check->isChecked());
            check->setFocus();
            QTest::keyClick(check, Qt::Key_Space);
            QVERIFY(!check->isChecked());
        }
        QVERIFY(!m_settings->value(settings::kAnimatesMoves) && !m_settings->value(settings::kShowsTips));
        QVERIFY(!window().actions().action(u"view.animate"_s)->isChecked());

        auto* defaults =
            preferences.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::RestoreDefaults);
        QTest::mouseClick(defaults, Qt::LeftButton);
        QVERIFY(m_settings->value(settings::kAnimatesMoves) && m_settings->value(settings::kShowsTips));
        QCOMPARE(m_settings->value(settings::kAuthor), QString());
        QCOMPARE(m_settings->value(settings::kFigureFolder), QString());
        QVERIFY(author->text().isEmpty() && folder->text().isEmpty());
    }

    void layoutsShowTheirPanels_data() {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QStringList>("panels");
        QTest::newRow("browse") << u"browse"_s << QStringList{u"details"_s, u"table"_s, u"filters"_s};
        QTest::newRow("brief") << u"brief"_s << QStringList{u"stories"_s};
        QTest::newRow("code") << u"code"_s << QStringList{u"notes"_s, u"codes"_s, u"history"_s};
        QTest::newRow("reset") << u"reset"_s << QStringList{u"details"_s, u"ledger"_s};
    }
    void layoutsShowTheirPanels() {
        QFETCH(QString, layout);
        QFETCH(QStringList, panels);
        trigger(u"view.layout.brief"_s);
        trigger(u"view.layout.code"_s);
        trigger(u"view.layout."_s + layout);
        QCOMPARE(shownPanels(), panels);
    }

    void aLayoutIsKeptUnderItsName() {
        trigger(u"view.layout.browse"_s);
        m_dialogs.nextLine = u"Mine & yours"_s;
        trigger(u"view.layout.save"_s);
        const QStringList panels = shownPanels();
        trigger(u"view.layout.brief"_s);
        auto* own = window().findChild<QMenu*>(u"ownLayouts"_s);
        auto* view = qobject_cast<QMenu*>(own->parentWidget());
        emit view->aboutToShow();
        QVERIFY(own->menuAction()->isVisible());
        QCOMPARE(own->actions().front()->text(), u"Mine && yours"_s);
        own->actions().front()->trigger();
        QCOMPARE(shownPanels(), panels);
        own->actions().back()->menu()->actions().front()->trigger();
        emit view->aboutToShow();
        QVERIFY(!own->menuAction()->isVisible());
    }
};

FULCRUM_WINDOW_TEST(TestPreferences)
#include "test_preferences.moc"
