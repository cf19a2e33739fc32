// HarfBuzz shapes text, reads font tables and makes subsets. The one door to it is the module Typography.
#include <hb.h>
#include <hb-ot.h>
#include <hb-subset.h>
