#ifndef VORDRUCK_CYAML_SHIM_H
#define VORDRUCK_CYAML_SHIM_H

#include <yaml.h>

#endif
