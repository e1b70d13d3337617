/** Pages on which files are brought in and taken back. */
@NullMarked
package dev.offshoot.adapter.web.page.imports;

import org.jspecify.annotations.NullMarked;
