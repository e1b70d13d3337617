/** One initiative, tab by tab, as it stands or as it stood. */
@NullMarked
package dev.offshoot.adapter.web.page.initiative;

import org.jspecify.annotations.NullMarked;
