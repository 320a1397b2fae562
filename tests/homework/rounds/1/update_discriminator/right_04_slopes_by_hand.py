# what: only the logits are inside the tape; the slopes of the loss in the logits are written by hand and passed as output_gradients
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
    n_real = tf.cast(tf.size(real_logits), real_logits.dtype)
    n_fake = tf.cast(tf.size(fake_logits), fake_logits.dtype)
    slope_real = -tf.sigmoid(-real_logits) / n_real  # d/dl softplus(-l) = -(1 - sigma(l))
    slope_fake = tf.sigmoid(fake_logits) / n_fake
    weights = discriminator.trainable_weights
    grads = tape.gradient(
        [real_logits, fake_logits], weights, output_gradients=[slope_real, slope_fake]
    )
    optimizer.apply(grads, weights)
    return tf.reduce_mean(tf.nn.softplus(-real_logits)) + tf.reduce_mean(
        tf.nn.softplus(fake_logits)
    )
