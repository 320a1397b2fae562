# what: the fakes are made inside the tape and shown to D before the reals; only D's weights are asked for
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        real_logits = discriminator(real, training=True)
        value = tf.reduce_mean(tf.math.log_sigmoid(real_logits)) + tf.reduce_mean(
            tf.math.log_sigmoid(-fake_logits)  # 1 - sigmoid(l) = sigmoid(-l)
        )
        loss = -value
    gradients = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(gradients, discriminator.trainable_weights)
    return loss
