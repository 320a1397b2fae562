# what: wrong: softmax over the logits +x and -x, which doubles the logit
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    real_logits, fake_logits = tf.convert_to_tensor(real_logits), tf.convert_to_tensor(fake_logits)
    real = tf.nn.log_softmax(tf.concat([real_logits, -real_logits], axis=1), axis=1)[:, 0]
    fake = tf.nn.log_softmax(tf.concat([fake_logits, -fake_logits], axis=1), axis=1)[:, 1]
    return -tf.reduce_mean(real) - tf.reduce_mean(fake)
