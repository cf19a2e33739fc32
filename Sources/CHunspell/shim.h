#include <stdlib.h>
#include <hunspell/hunspell.h>
