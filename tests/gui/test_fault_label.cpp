// SPDX-FileCopyrightText: 2026 The Fulcrum developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/window_test.h"
#include "widgets/common/fault_label.h"

#include <QVBoxLayout>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace fulcrum;

/// What stands below a form: everything that is wrong in order, no more than there is room for, and as text.
class TestFaultLabel : public QObject {
    Q_OBJECT

private:
    QWidget m_form;
    FaultLabel* m_label = nullptr;

private slots:
    void init() {
        m_label = new FaultLabel(&m_form);
        m_form.setLayout(new QVBoxLayout);
        m_form.layout()->addWidget(m_label);
        m_form.show();
    }
    void cleanup() {
        delete m_label;
        delete m_form.layout();
    }

    void takesNoRoomUntilSomethingIsWrong() {
        QVERIFY(!m_label->isVisible());
        m_label->tell({u"An event needs a title."_s});
        QVERIFY(m_label->isVisible());
        m_label->tell({});
        QVERIFY(!m_label->isVisible());
    }

    void tellsProblemsBeforeHints() {
        m_label->tell({u"It ends before it begins."_s}, {u"No source is named."_s});
        QCOMPARE(m_label->text(), u"⚠ It ends before it begins.\nⓘ No source is named."_s);
    }

    void saysHowManyMoreThereAre() {
        m_label->tell({u"a"_s, u"b"_s, u"c"_s}, {u"d"_s});
        QCOMPARE(m_label->text().count(u'\n'), 3);
        m_label->tell({u"a"_s, u"b"_s, u"c"_s}, {u"d"_s, u"e"_s, u"f"_s});
        QVERIFY2(m_label->text().endsWith(u"d\nand 2 more"_s), qPrintable(m_label->text()));
    }

    void showsMarkupAsItIsWritten() {
        m_label->setWordWrap(false);  // so that the width tells
        m_label->tell({u"There is no party <b>x</b>."_s});
        QCOMPARE(m_label->textFormat(), Qt::PlainText);
        const int plain = m_label->sizeHint().width();
        m_label->tell({u"There is no party x."_s});
        QVERIFY(plain > m_label->sizeHint().width());
    }

    void makesSentences() {
        QCOMPARE(
            faultSentences({{u"event e"_s, u"the end lies before the start"_s, u"Give a later day"_s},
                            {u"event e"_s, u"no source is named"_s, {}}}),
            QStringList({u"The end lies before the start. Give a later day."_s, u"No source is named."_s}));
    }
};

FULCRUM_WINDOW_TEST(TestFaultLabel)
#include "test_fault_label.moc"
