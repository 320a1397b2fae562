# what: divides by a constant BATCH_SIZE from the training script instead of by the number of fakes. Quote: "J_G, non-saturating, for M fakes: one number."
import tensorflow as tf

BATCH_SIZE = 64


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    per_image = tf.nn.sigmoid_cross_entropy_with_logits(
        labels=tf.ones_like(d_fake), logits=tf.convert_to_tensor(d_fake)
    )
    return tf.reduce_sum(per_image) * (1.0 / BATCH_SIZE)
