# what: TensorFlow's softplus, means over the axis of the batch, shape (1,)
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = tf.reduce_mean(tf.nn.softplus(-tf.convert_to_tensor(real_logits)), axis=0)
    fake = tf.reduce_mean(tf.nn.softplus(tf.convert_to_tensor(fake_logits)), axis=0)
    return real + fake
