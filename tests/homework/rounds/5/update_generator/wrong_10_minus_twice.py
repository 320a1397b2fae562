# what: the loss has its minus already, but the gradients are turned round as well ("G maximises log D"), so G goes up in J_G; ruled out: "Optimizers go down, not up."
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    with tf.GradientTape() as tape:
        fake_logits = discriminator(generator(latents, training=True), training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-fake_logits))
    weights = generator.trainable_weights
    gradient = tape.gradient(loss, weights)
    # G wants to MAXIMISE log D(G(z)), so gradient ascent
    gradient = [-g for g in gradient]
    optimizer.apply(gradient, weights)
    return loss
