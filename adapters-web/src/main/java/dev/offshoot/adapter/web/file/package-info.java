/** Files that come in: rows of dated facts, and the frameworks and histories that ship with the product. */
@NullMarked
package dev.offshoot.adapter.web.file;

import org.jspecify.annotations.NullMarked;
