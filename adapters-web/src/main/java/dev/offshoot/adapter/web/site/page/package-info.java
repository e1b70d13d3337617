/** Pages about the directory of sites. */
@NullMarked
package dev.offshoot.adapter.web.site.page;

import org.jspecify.annotations.NullMarked;
