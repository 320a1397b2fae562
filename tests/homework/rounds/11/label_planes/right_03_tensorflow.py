# what: tf.tile, and back to NumPy
import tensorflow as tf


def label_planes(labels, height, width):
    planes = tf.convert_to_tensor(labels)[:, tf.newaxis, tf.newaxis, :]
    return tf.tile(planes, [1, height, width, 1]).numpy()
