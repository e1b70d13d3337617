/** Pages about the directory of sites. */
@NullMarked
package dev.offshoot.adapter.web.page.site;

import org.jspecify.annotations.NullMarked;
