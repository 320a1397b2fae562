# what: right: TensorFlow's log-softmax over the two classes fake (0) and real (x)
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    def two_classes(x):
        x = tf.reshape(tf.convert_to_tensor(x), (-1, 1))
        return tf.nn.log_softmax(tf.concat([tf.zeros_like(x), x], axis=1), axis=1)

    return -tf.reduce_mean(two_classes(real_logits)[:, 1]) - tf.reduce_mean(
        two_classes(fake_logits)[:, 0]
    )
