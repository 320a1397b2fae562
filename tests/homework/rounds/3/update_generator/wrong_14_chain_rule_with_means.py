# what: does the chain rule by hand and multiplies the mean slope of the loss in the fakes by the slopes of their sum in the weights: not each fake by its own (output_gradients is missing). Ruled out by lesson 6: "the gradient has to come back through $D$"
import tensorflow as tf


def update_generator(generator, discriminator, optimizer, latents):
    """One step of G. Returns its loss, a scalar."""
    weights = generator.trainable_weights
    with tf.GradientTape(persistent=True) as tape:
        fake = generator(latents, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-discriminator(fake, training=True)))
    # chain rule: dJ/dw = dJ/dfake * dfake/dw
    through_d = tf.reduce_mean(tape.gradient(loss, fake))
    through_g = tape.gradient(fake, weights)
    optimizer.apply([through_d * g for g in through_g], weights)
    return loss
