# what: took logsumexp for the hinted function: it adds the exponentials of all images, without the 1, and there is no mean. Ruled out by: "the sum of one exponential and 1, and its logarithm"
import tensorflow as tf


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits = tf.convert_to_tensor(real_logits)
    fake_logits = tf.convert_to_tensor(fake_logits)
    # log-sum-exp trick: does not overflow
    return tf.reduce_logsumexp(-real_logits) + tf.reduce_logsumexp(fake_logits)
