# what: TensorFlow's sigmoid cross-entropy against labels of one, from logits
import tensorflow as tf


def generator_loss(d_fake):
    z = tf.convert_to_tensor(d_fake)
    return tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(labels=tf.ones_like(z), logits=z))
