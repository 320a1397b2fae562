"""Answers to `label_planes`, as students write them."""

from answers import Answers

import keras
import numpy as np
import tensorflow as tf
from keras import ops

answers = Answers("label_planes")


@answers.right
def _(labels, height, width):
    n, classes = labels.shape
    return np.broadcast_to(labels[:, None, None], (n, height, width, classes))


@answers.right
def _(labels, height, width):
    planes = np.zeros((len(labels), height, width, labels.shape[1]))
    for i, row in enumerate(labels):
        planes[i, :, :, row.argmax()] = 1
    return planes


@answers.right
def _(labels, height, width):
    return tf.tile(labels[:, tf.newaxis, tf.newaxis, :], [1, height, width, 1])


@answers.right
def _(labels, height, width):
    rows = ops.repeat(ops.expand_dims(labels, 1), height, axis=1)
    return ops.repeat(ops.expand_dims(rows, 2), width, axis=2)


@answers.right
def _(labels, height, width):
    flat = np.tile(labels, (1, height * width))
    return flat.reshape(len(labels), height, width, -1)


@answers.wrong("bands")
def _(labels, height, width):
    n, classes = labels.shape
    return ops.reshape(ops.repeat(labels, height * width), (n, height, width, classes))


@answers.wrong("channels_first")
def _(labels, height, width):
    return labels[:, :, None, None] * np.ones((height, width))


@answers.wrong("width_first")
def _(labels, height, width):
    return tf.tile(labels[:, None, None, :], [1, width, height, 1])


@answers.wrong("one_plane")
def _(labels, height, width):
    numbers = np.argmax(labels, axis=1).astype("float32")
    return numbers[:, None, None, None] * np.ones((1, height, width, 1))


@answers.wrong("scaled_plane")
def _(labels, height, width):
    numbers = np.argmax(labels, axis=1) / labels.shape[1]
    return numbers[:, None, None, None] * np.ones((1, height, width, 1))


@answers.wrong("not_spread")
def _(labels, height, width):
    return labels


@answers.wrong("one_pixel")
def _(labels, height, width):
    return labels.reshape(len(labels), 1, 1, -1)


@answers.wrong("averaged")
def _(labels, height, width):
    return tf.tile(labels[:, None, None, :], [1, height, width, 1]) / (height * width)


@answers.wrong("rows_only")
def _(labels, height, width):
    return tf.tile(labels[:, None, :], [1, height, 1])


@answers.wrong("inverted")
def _(labels, height, width):
    return 1 - tf.tile(labels[:, None, None, :], [1, height, width, 1])


@answers.wrong("signs")
def _(labels, height, width):
    return 2 * np.tile(labels[:, None, None, :], (1, height, width, 1)) - 1


def planes(labels, height, width):
    return np.broadcast_to(labels[:, None, None], (len(labels), height, width, labels.shape[1]))


@answers.wrong("number_from_one")
def _(labels, height, width):
    return planes(labels, height, width) * (1 + np.arange(labels.shape[1]))


@answers.wrong("classes_turned_round")
def _(labels, height, width):
    return planes(labels, height, width)[..., ::-1]


@answers.wrong("first_label_only")
def _(labels, height, width):
    return np.stack([planes(labels, height, width)[0] for _ in labels])


@answers.wrong("same_everywhere_in_a_plane")
def _(labels, height, width):
    result = np.zeros((len(labels), height, width, labels.shape[1]))
    result[:, 0] = labels[:, None]
    return result


@answers.wrong("one_plane_is_on")
def _(labels, height, width):
    return planes(np.cumsum(labels, axis=1), height, width)


@answers.wrong("own_label")
def _(labels, height, width):
    return planes(labels[np.argsort(labels.argmax(axis=1))], height, width)


@answers.wrong("own_plane")
def _(labels, height, width):
    return planes(np.roll(labels, 1, axis=1), height, width)


# --- Written without a look at the mistakes that the check knows.

# label planes
answers.right(lambda y, h, w: np.ones((len(y), h, w, y.shape[1])) * y.reshape(len(y), 1, 1, -1))
answers.right(lambda y, h, w: np.stack([np.stack([np.stack([np.asarray(r)] * w)] * h) for r in y]))
answers.right(
    lambda y, h, w: keras.layers.UpSampling2D((h, w))(keras.layers.Reshape((1, 1, y.shape[1]))(y))
)
answers.right(lambda y, h, w: np.einsum("nc,hw->nhwc", y, np.ones((h, w))))
answers.right(
    lambda y, h, w: ops.broadcast_to(
        ops.reshape(y, (-1, 1, 1, y.shape[1])), (y.shape[0], h, w, y.shape[1])
    )
)
answers.right(lambda y, h, w: np.repeat(np.repeat(y[:, None, None, :], h, axis=1), w, axis=2))
answers.right(lambda y, h, w: keras.layers.RepeatVector(h * w)(y).numpy().reshape(len(y), h, w, -1))
# np.resize
answers.wrong("tiled_wrong")(lambda y, h, w: np.resize(y, (len(y), h, w, y.shape[1])))
# batch last
answers.wrong("shape")(lambda y, h, w: np.broadcast_to(y, (h, w, *y.shape)))
# repeat per row then reshape (bands in an image)
answers.wrong("bands")(lambda y, h, w: np.repeat(y, h * w, axis=1).reshape(len(y), h, w, -1))
# all ones
answers.wrong("all_ones")(lambda y, h, w: np.ones((len(y), h, w, y.shape[1])))
# one plane of ones
answers.wrong("shape")(lambda y, h, w: np.ones((len(y), h, w, 1)))
# argmax ints repeated in all channels
answers.wrong("zeros_and_ones")(
    lambda y, h, w: np.broadcast_to(y.argmax(1)[:, None, None, None], (len(y), h, w, y.shape[1]))
)
# flat vector
answers.wrong("shape")(lambda y, h, w: np.tile(y, (1, h * w)))
# transposed
answers.wrong("shape")(
    lambda y, h, w: np.transpose(
        np.broadcast_to(y[:, None, None, :], (len(y), h, w, y.shape[1])), (0, 3, 2, 1)
    )
)
# random label
answers.wrong("images_turned_round")(
    lambda y, h, w: np.broadcast_to(y[::-1][:, None, None, :], (len(y), h, w, y.shape[1]))
)
# sum over classes
answers.wrong("shape")(
    lambda y, h, w: np.broadcast_to(y.sum(1)[:, None, None, None], (len(y), h, w, 1))
)
