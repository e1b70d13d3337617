/** One initiative as it stands or as it stood: what its tabs share, and its summary. */
@NullMarked
package dev.offshoot.adapter.web.initiative.page;

import org.jspecify.annotations.NullMarked;
