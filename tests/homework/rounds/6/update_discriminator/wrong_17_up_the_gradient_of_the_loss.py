# what: reads "move D up the gradient" and turns the gradients of J_D round, so D climbs its loss. "Optimizers go down, not up."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    gradients = tape.gradient(d_loss, weights)
    # Algorithm 1, line 3: D is updated by ASCENDING its gradient
    optimizer.apply([-g for g in gradients], weights)
    return d_loss
