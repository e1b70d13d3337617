/** Pages on which files are brought in and taken back. */
@NullMarked
package dev.offshoot.adapter.web.importing.page;

import org.jspecify.annotations.NullMarked;
