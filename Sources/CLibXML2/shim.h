#ifndef VORDRUCK_CLIBXML2_SHIM_H
#define VORDRUCK_CLIBXML2_SHIM_H

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

/* xmlFree is a global function pointer variable, which Swift 6 does not accept. */
static inline void vordruck_xml_free(void *memory) { xmlFree(memory); }

/* The macro is written with a value that Swift cannot give the field's type. */
static inline unsigned int vordruck_sax2_magic(void) { return XML_SAX2_MAGIC; }

#endif
