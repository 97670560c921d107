#include "app/open_window.h"
int main(int argc, char** argv) { return fulcrum::openWindow(argc, argv); }
